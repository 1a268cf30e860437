#include "core/store/configurationsets/configurationsets.h"

#include "core/store/changes.h"
#include "core/store/configurationsets/eventdestinations.h"
#include "core/store/tags.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

QString setResource(const QString &name)
{
    return "configuration-set/"_L1 + name;
}

} // namespace

std::optional<ConfigurationSetRow> ConfigurationSetRepository::find(const QString &name) const
{
    static const QString sql = u"SELECT %1 FROM configuration_sets WHERE account = ? AND region = ? AND name = ?"_s.arg(
        columnList<ConfigurationSetRow>());
    return readOne<ConfigurationSetRow>(m_database.run(sql, m_account, m_region, name));
}

void ConfigurationSetRepository::put(ConfigurationSetRow row)
{
    row.account = m_account;
    row.region = m_region;
    store::put(m_database, row);
    recordChange(m_database, m_account, m_region, setResource(row.name));
}

bool ConfigurationSetRepository::remove(const QString &name)
{
    const QSqlQuery &query = m_database.run(
        u"DELETE FROM configuration_sets WHERE account = ? AND region = ? AND name = ?"_s, m_account, m_region, name);
    if (query.numRowsAffected() < 1)
        return false;
    TagRepository(m_database, m_account, m_region).removeAll(setResource(name));
    EventDestinationRepository(m_database, m_account, m_region).removeAll(name);
    recordChange(m_database, m_account, m_region, setResource(name));
    return true;
}

QStringList ConfigurationSetRepository::namesAfter(const QString &name, int limit) const
{
    QSqlQuery &query = m_database.run(u"SELECT name FROM configuration_sets WHERE account = ? AND region = ? "
                                      "AND name > ? ORDER BY name LIMIT ?"_s,
                                      m_account, m_region, name, limit);
    QStringList names;
    while (query.next())
        names += query.value(0).toString();
    checkRead(query);
    return names;
}

int ConfigurationSetRepository::count() const
{
    return int(numberOf(m_database.run(u"SELECT COUNT(*) FROM configuration_sets WHERE account = ? AND region = ?"_s,
                                       m_account, m_region)));
}

} // namespace store
