#pragma once

#include "core/store/dns/dnszones.h"

namespace store {

/// A zone as a question needs it.
struct ZoneFound
{
    QString id;
    ZoneKind kind = ZoneKind::Public;
    QString name;
    QString sortKey;

    static constexpr auto columns = std::tuple{
        column("id", &ZoneFound::id),
        column("kind", &ZoneFound::kind),
        column("name", &ZoneFound::name),
        column("sort_key", &ZoneFound::sortKey),
    };
};

/// A record set as a question needs it.
struct RecordsFound
{
    QString sortKey;
    QString type; ///< "CNAME"
    QString values; ///< a line each

    static constexpr auto columns = std::tuple{
        column("sort_key", &RecordsFound::sortKey),
        column("type", &RecordsFound::type),
        column("lines", &RecordsFound::values),
    };
};

/// The questions of DNS to what is stored. A jump of the clock asks tens of thousands of them: each is one statement
/// with an index, and reads no column that an answer does not need.
class DnsLookup
{
public:
    DnsLookup(Database &database, QString account) : m_database(database), m_account(std::move(account)) {}

    /// The zone that a name is in, by the sort key of the name: the one with the longest name, a hosted one before
    /// other DNS, the first id of several that are alike; private zones are not among them.
    std::optional<ZoneFound> authority(const QString &sortKey) const;
    std::optional<ZoneFound> privateZone(const QString &sortKey) const; ///< the same among private zones

    /// What stands in a zone at a name, of all types; when nothing does, the first set below it, if there is any.
    QList<RecordsFound> atOrBelow(const QString &zone, const QString &sortKey) const;
    /// What stands at these names, the longest first.
    QList<RecordsFound> at(const QString &zone, const QStringList &sortKeys) const;

private:
    std::optional<ZoneFound> nearest(const QString &sql, const QString &sortKey) const;

    Database &m_database;
    QString m_account;
};

} // namespace store
