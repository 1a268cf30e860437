#pragma once

#include "core/route53/recordsets.h"
#include "core/store/dns/dnsfaults.h"
#include "core/store/dns/dnslookup.h"

#include <QDateTime>

/// What DNS answers to SES's checks: from hosted zones, other DNS, and their faults.
namespace simulator::dns {

enum class Finding {
    Values,
    NoSuchName, ///< NXDOMAIN, also where nobody answers for the name
    NoSuchType, ///< the name is there, with other types
    ServerFailure, ///< SERVFAIL
};
constexpr auto wireNames(Finding)
{
    using namespace Qt::StringLiterals;
    return std::array{"VALUES"_L1, "NO_SUCH_NAME"_L1, "NO_SUCH_TYPE"_L1, "SERVER_FAILURE"_L1};
}

struct Answer
{
    Finding finding = Finding::NoSuchName;
    QStringList values; ///< as they stand in the zone
    bool isByFault = false; ///< a fault that is switched on made it
    std::optional<QDateTime> changesAt; ///< when another answer becomes visible by itself: the end of a propagation
    std::optional<qint64> answersLeft; ///< of the fault that made it, this one included; absent: it has no such end

    bool operator==(const Answer &) const = default;
};

/// Who answers for a name: the longest matching public hosted zone or domain of other DNS, the hosted zone if both
/// match alike; private zones never (design.md 4). Of several public zones of one name it is the one with the first id.
struct Authority
{
    enum class Kind { HostedZone, OtherDns };
    Kind kind = Kind::HostedZone;
    QString id; ///< "Z...", or the domain's id of other DNS
    QString name; ///< without a dot at the end

    bool operator==(const Authority &) const = default;
};

/// DNS as it answers at one moment. The names that it is asked may be in any spelling; what is no name does not exist.
class Resolver
{
public:
    Resolver(store::Database &database, const QString &account, QDateTime now);

    /// A CNAME is not followed: SES compares the record itself (console.md 8.2). Wildcard records answer for what is
    /// not there (RFC 4592).
    /// @param name in full; case and a dot at the end do not count
    Answer ask(const QString &name, route53::RecordType type) const;

    /// The same, and counts the answer for a fault that gave it; one that was used up is gone then.
    Answer askAndCount(const QString &name, route53::RecordType type);

    /// What the zones say, whatever faults are on.
    Answer askZones(const QString &name, route53::RecordType type) const;

    /// What private zones say, which SES never sees: for somebody who wonders why.
    Answer askPrivateZones(const QString &name, route53::RecordType type) const;

    std::optional<Authority> authorityOf(const QString &name) const;

private:
    struct Given
    {
        Answer answer;
        std::optional<store::DnsFaultRow> fault; ///< that gave it
    };

    Given give(const QString &name, route53::RecordType type) const;
    std::optional<Answer> answerOf(const store::DnsFaultRow &fault, const QString &name, QLatin1StringView type) const;
    Answer answerOf(const store::ZoneFound &zone, const QString &sortKey, route53::RecordType type) const;
    QList<store::RecordsFound> wildcardFor(const store::ZoneFound &zone, const QString &sortKey) const;
    bool hasFaults() const;

    store::DnsLookup m_lookup;
    store::DnsFaultRepository m_faults;
    QDateTime m_now;
    mutable std::optional<bool> m_hasFaults; ///< mostly there are none: asked once
};

} // namespace simulator::dns
