#include "core/store/configurationsets.h"

#include "core/store/changes.h"

using namespace Qt::StringLiterals;

namespace store {

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
    recordChange(m_database, m_account, m_region, "configuration-set/"_L1 + row.name);
}

} // namespace store
