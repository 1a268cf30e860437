#pragma once

#include "core/route53/recordsets.h"
#include "core/store/dns/dnszones.h"

namespace store {

/// All records of one name and type in a zone; apart from weighted and like sets there is one at most.
struct RecordSetRow
{
    QString account;
    QString zone; ///< its id
    QString
        sortKey; ///< the labels of the name in reverse, each followed by a dot, which is Route 53's order (api.md 7.6)
    route53::RecordType type = route53::RecordType::A;
    QString setIdentifier; ///< empty: none
    QString name; ///< in Route 53's spelling, without a dot at its end
    std::optional<qint64> ttl; ///< seconds; absent: an alias
    QString values; ///< a line each; empty: an alias
    QString rest; ///< empty, or what else is known of the set, as JSON

    /// As Route 53 tells it; the name with a dot at its end.
    route53::ResourceRecordSet recordSet() const;
    /// @param set whose name is in Route 53's spelling already
    static RecordSetRow of(const route53::ResourceRecordSet &set, const QString &sortKey);

    bool operator==(const RecordSetRow &) const = default;

    static constexpr auto table = "dns_record_sets";
    static constexpr auto columns = std::tuple{
        column("account", &RecordSetRow::account).key(),
        column("zone", &RecordSetRow::zone).key(),
        column("sort_key", &RecordSetRow::sortKey).key(),
        column("type", &RecordSetRow::type).key(),
        column("set_identifier", &RecordSetRow::setIdentifier).key(),
        column("name", &RecordSetRow::name),
        column("ttl", &RecordSetRow::ttl),
        column("lines", &RecordSetRow::values),
        column("rest", &RecordSetRow::rest),
    };
};

/// The record sets of one zone, in Route 53's order: name by reversed labels, type, set identifier. What is written
/// together is recorded as one change of the zone.
class RecordSetRepository
{
public:
    RecordSetRepository(Database &database, DnsZoneRow zone) : m_database(database), m_zone(std::move(zone)) {}

    qint64 count() const;
    QList<RecordSetRow> all() const;
    QList<RecordSetRow> at(const QString &sortKey) const; ///< of all types

    /// From the first set that is not before the one given; that one need not be there.
    QList<RecordSetRow> from(const QString &sortKey, const QString &type, const QString &setIdentifier,
                             qint64 count) const;

    void write(const QList<RecordSetRow> &removed, const QList<RecordSetRow> &put);

private:
    Database &m_database;
    DnsZoneRow m_zone;
};

} // namespace store
