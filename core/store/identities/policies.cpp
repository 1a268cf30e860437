#include "core/store/identities/policies.h"

#include "core/store/changes.h"

using namespace Qt::StringLiterals;

namespace store {

QList<PolicyRow> PolicyRepository::of(const QString &identity) const
{
    static const QString sql = u"SELECT %1 FROM policies WHERE account = ? AND region = ? AND identity = ? "
                               "ORDER BY name"_s.arg(columnList<PolicyRow>());
    return readAll<PolicyRow>(m_database.run(sql, m_account, m_region, identity));
}

void PolicyRepository::put(PolicyRow row)
{
    row.account = m_account;
    row.region = m_region;
    store::put(m_database, row);
    recordChange(m_database, m_account, m_region, "identity/"_L1 + row.identity);
}

bool PolicyRepository::remove(const QString &identity, const QString &name)
{
    const QSqlQuery &query =
        m_database.run(u"DELETE FROM policies WHERE account = ? AND region = ? AND identity = ? AND name = ?"_s,
                       m_account, m_region, identity, name);
    if (query.numRowsAffected() < 1)
        return false;
    recordChange(m_database, m_account, m_region, "identity/"_L1 + identity);
    return true;
}

void PolicyRepository::removeAll(const QString &identity)
{
    m_database.run(u"DELETE FROM policies WHERE account = ? AND region = ? AND identity = ?"_s, m_account, m_region,
                   identity);
}

} // namespace store
