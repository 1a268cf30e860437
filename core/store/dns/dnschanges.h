#pragma once

#include "core/store/table.h"

namespace store {

/// A change of Route 53 and when all of its name servers know of it (api.md 7.7). Kept for ever, as the service does
/// for longer than anybody asks.
struct DnsChangeRow
{
    QString account;
    QString id; ///< "C..." without a prefix
    QString zoneName; ///< without a dot at its end; the zone may be gone
    QDateTime submittedAt;
    QDateTime inSyncAt;
    std::optional<QString> comment;

    bool operator==(const DnsChangeRow &) const = default;

    static constexpr auto table = "dns_changes";
    static constexpr auto columns = std::tuple{
        column("account", &DnsChangeRow::account).key(), column("id", &DnsChangeRow::id).key(),
        column("zone_name", &DnsChangeRow::zoneName),    column("submitted_at", &DnsChangeRow::submittedAt),
        column("in_sync_at", &DnsChangeRow::inSyncAt),   column("comment", &DnsChangeRow::comment),
    };
};

/// The changes of one account. No notices: of what a change did, its zone tells.
class DnsChangeRepository
{
public:
    DnsChangeRepository(Database &database, QString account) : m_database(database), m_account(std::move(account)) {}

    std::optional<DnsChangeRow> find(const QString &id) const;
    void put(DnsChangeRow row);

private:
    Database &m_database;
    QString m_account;
};

} // namespace store
