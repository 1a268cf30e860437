#pragma once

#include "core/simulation/checks.h"
#include "core/simulator/course/expectedrecords.h"
#include "core/simulator/dns/resolver.h"

namespace simulator {

/// Whether a value is what its record should be.
using Fits = bool (*)(const ExpectedRecord &expected, const QString &value);

/// An SPF record that lets SES send: what else stands in it does not matter.
bool fitsSpf(const ExpectedRecord &expected, const QString &value);

/// What DNS says about a record at the moment of the resolver, and why, if it is not what SES wants (visual.md 13.5).
class RecordDiagnosis
{
public:
    RecordDiagnosis(store::Database &database, const QString &account, const QDateTime &now);

    simulation::RecordFinding look(const ExpectedRecord &expected, Fits fits = simulator::fits) const;

private:
    struct Case
    {
        const ExpectedRecord &expected;
        Fits fits;
        dns::Answer answer;
    };

    bool isRight(const Case &which, const QStringList &values) const;
    bool isVisibleLater(const Case &which) const;
    void findWhatIsWrong(const Case &which, simulation::RecordFinding &finding) const;
    void findWhyNothing(const Case &which, simulation::RecordFinding &finding) const;
    bool hasDoubledName(const Case &which, simulation::RecordFinding &finding) const;
    bool hasOtherType(const Case &which, simulation::RecordFinding &finding) const;
    QString faultOf(const ExpectedRecord &expected) const;

    store::DnsFaultRepository m_faults;
    dns::Resolver m_resolver;
};

} // namespace simulator
