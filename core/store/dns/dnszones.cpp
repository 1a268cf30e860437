#include "core/store/dns/dnszones.h"

#include "core/store/changes.h"
#include "core/store/tags.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString selectZones(const char *condition)
{
    return u"SELECT %1 FROM dns_zones WHERE account = ? AND %2"_s.arg(columnList<DnsZoneRow>(),
                                                                      QLatin1StringView(condition));
}

} // namespace

QString DnsZoneRow::resource() const
{
    return (isHosted() ? "hostedzone/"_L1 : "dnsdomain/"_L1) + id;
}

std::optional<DnsZoneRow> DnsZoneRepository::find(const QString &id) const
{
    static const QString sql = selectZones("id = ?");
    return readOne<DnsZoneRow>(m_database.run(sql, m_account, id));
}

qint64 DnsZoneRepository::countHosted() const
{
    return numberOf(
        m_database.run(u"SELECT COUNT(*) FROM dns_zones WHERE account = ? AND kind <> 'OTHER'"_s, m_account));
}

QList<DnsZoneRow> DnsZoneRepository::hosted() const
{
    static const QString sql = selectZones("kind <> 'OTHER' ORDER BY id");
    return readAll<DnsZoneRow>(m_database.run(sql, m_account));
}

QList<DnsZoneRow> DnsZoneRepository::other() const
{
    static const QString sql = selectZones("kind = 'OTHER' ORDER BY name");
    return readAll<DnsZoneRow>(m_database.run(sql, m_account));
}

std::optional<DnsZoneRow> DnsZoneRepository::findOther(const QString &name) const
{
    static const QString sql = selectZones("kind = 'OTHER' AND name = ?");
    return readOne<DnsZoneRow>(m_database.run(sql, m_account, name));
}

void DnsZoneRepository::put(DnsZoneRow row)
{
    row.account = m_account;
    store::put(m_database, row);
    recordChange(m_database, m_account, {}, row.resource());
}

void DnsZoneRepository::remove(const DnsZoneRow &zone)
{
    m_database.run(u"DELETE FROM dns_record_sets WHERE account = ? AND zone = ?"_s, m_account, zone.id);
    TagRepository(m_database, m_account, {}).removeAll(zone.resource());
    m_database.run(u"DELETE FROM dns_zones WHERE account = ? AND id = ?"_s, m_account, zone.id);
    recordChange(m_database, m_account, {}, zone.resource());
}

bool DnsZoneRepository::isUsed(const QString &callerReference) const
{
    return numberOf(m_database.run(u"SELECT COUNT(*) FROM caller_references WHERE account = ? AND reference = ?"_s,
                                   m_account, callerReference))
        > 0;
}

void DnsZoneRepository::noteUsed(const QString &callerReference)
{
    m_database.run(u"INSERT INTO caller_references (account, reference) VALUES (?, ?)"_s, m_account, callerReference);
}

} // namespace store
