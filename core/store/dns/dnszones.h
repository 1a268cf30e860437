#pragma once

#include "core/store/table.h"

namespace store {

/// Whose a zone is and who sees it. One of other DNS is no hosted zone of Route 53, but is stored like one.
enum class ZoneKind { Public, Private, Other };
constexpr auto wireNames(ZoneKind)
{
    using namespace Qt::StringLiterals;
    return std::array{"PUBLIC"_L1, "PRIVATE"_L1, "OTHER"_L1};
}

/// A part of DNS with one owner: a hosted zone of Route 53 (api.md 7.1), or a domain of other DNS. Of no Region.
struct DnsZoneRow
{
    QString account;
    QString id; ///< "Z..." without a prefix; the domain's id of other DNS
    ZoneKind kind = ZoneKind::Public;
    QString name; ///< in Route 53's spelling (lower case, octal escapes), without a dot at its end
    QString sortKey; ///< its labels in reverse, each followed by a dot: "com.example."
    QString callerReference; ///< empty for other DNS
    std::optional<QString> comment;
    QStringList nameServers; ///< of a public zone, without dots at their ends
    QStringList vpcs; ///< of a private zone: "eu-west-1/vpc-0a1b"

    bool isHosted() const { return kind != ZoneKind::Other; }

    /// As it stands in notices of changes: "hostedzone/Z...", "dnsdomain/...".
    QString resource() const;

    bool operator==(const DnsZoneRow &) const = default;

    static constexpr auto table = "dns_zones";
    static constexpr auto columns = std::tuple{
        column("account", &DnsZoneRow::account).key(),
        column("id", &DnsZoneRow::id).key(),
        column("kind", &DnsZoneRow::kind),
        column("name", &DnsZoneRow::name),
        column("sort_key", &DnsZoneRow::sortKey),
        column("caller_reference", &DnsZoneRow::callerReference),
        column("comment", &DnsZoneRow::comment),
        column("name_servers", &DnsZoneRow::nameServers),
        column("vpcs", &DnsZoneRow::vpcs),
    };
};

/// The zones of one account. What is written is recorded as a change of the zone's resource, of no Region.
class DnsZoneRepository
{
public:
    DnsZoneRepository(Database &database, QString account) : m_database(database), m_account(std::move(account)) {}

    std::optional<DnsZoneRow> find(const QString &id) const;
    qint64 countHosted() const;

    QList<DnsZoneRow> hosted() const; ///< by id
    QList<DnsZoneRow> other() const; ///< by name
    std::optional<DnsZoneRow> findOther(const QString &name) const;

    void put(DnsZoneRow row);
    void remove(const DnsZoneRow &zone); ///< with its records and its tags

    /// A reference that made a zone once makes no other, even when that zone is gone (api.md 7.1).
    bool isUsed(const QString &callerReference) const;
    void noteUsed(const QString &callerReference);

private:
    Database &m_database;
    QString m_account;
};

} // namespace store
