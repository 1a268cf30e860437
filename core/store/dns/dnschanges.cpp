#include "core/store/dns/dnschanges.h"

using namespace Qt::StringLiterals;

namespace store {

std::optional<DnsChangeRow> DnsChangeRepository::find(const QString &id) const
{
    static const QString sql =
        u"SELECT %1 FROM dns_changes WHERE account = ? AND id = ?"_s.arg(columnList<DnsChangeRow>());
    return readOne<DnsChangeRow>(m_database.run(sql, m_account, id));
}

void DnsChangeRepository::put(DnsChangeRow row)
{
    row.account = m_account;
    store::put(m_database, row);
}

} // namespace store
