#pragma once

#include "core/route53/recordsets.h"
#include "core/store/database.h"

#include <QDateTime>

/// What DNS answers to SES's checks: from hosted zones, other DNS, and their faults.
namespace simulator::dns {

enum class Finding {
    Values,
    NoSuchName, ///< NXDOMAIN, also where nobody answers for the name
    NoSuchType, ///< the name is there, with other types
    ServerFailure, ///< SERVFAIL
};

struct Answer
{
    Finding finding = Finding::NoSuchName;
    QStringList values; ///< as they stand in the zone
    bool isByFault = false; ///< a fault that is switched on made it
    std::optional<QDateTime> changesAt; ///< when another answer becomes visible by itself: the end of a propagation

    bool operator==(const Answer &) const = default;
};

/// Who answers for a name: the longest matching public hosted zone or domain of other DNS, the hosted zone if both
/// match alike; private zones never (design.md 4).
struct Authority
{
    enum class Kind { HostedZone, OtherDns };
    Kind kind = Kind::HostedZone;
    QString id; ///< "Z...", or the domain's id of other DNS
    QString name; ///< without a dot at the end

    bool operator==(const Authority &) const = default;
};

/// DNS as it answers at one moment.
class Resolver
{
public:
    Resolver(store::Database &database, QString account, QDateTime now);

    /// A CNAME is not followed: SES compares the record itself (console.md 8.2).
    /// @param name in full; case and a dot at the end do not count
    Answer ask(const QString &name, route53::RecordType type) const;

    /// The same, and counts the answer for a fault that gave it; one that was used up is gone then.
    Answer askAndCount(const QString &name, route53::RecordType type);

    std::optional<Authority> authorityOf(const QString &name) const;

private:
    store::Database &m_database;
    QString m_account;
    QDateTime m_now;
};

} // namespace simulator::dns
