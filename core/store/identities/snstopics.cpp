#include "core/store/identities/snstopics.h"

#include "core/store/changes.h"

using namespace Qt::StringLiterals;

namespace store {

QList<SnsTopicRow> SnsTopicRepository::all() const
{
    static const QString sql =
        u"SELECT %1 FROM sns_topics WHERE account = ? AND region = ? ORDER BY name"_s.arg(columnList<SnsTopicRow>());
    return readAll<SnsTopicRow>(m_database.run(sql, m_account, m_region));
}

std::optional<SnsTopicRow> SnsTopicRepository::find(const QString &name) const
{
    static const QString sql =
        u"SELECT %1 FROM sns_topics WHERE account = ? AND region = ? AND name = ?"_s.arg(columnList<SnsTopicRow>());
    return readOne<SnsTopicRow>(m_database.run(sql, m_account, m_region, name));
}

void SnsTopicRepository::put(SnsTopicRow row)
{
    row.account = m_account;
    row.region = m_region;
    store::put(m_database, row);
    recordChange(m_database, m_account, m_region, "sns-topic/"_L1 + row.name);
}

} // namespace store
