#include "core/store/tags.h"

#include "core/store/changes.h"

using namespace Qt::StringLiterals;

namespace store {

QList<ses::Tag> TagRepository::of(const QString &resource) const
{
    static const QString sql = u"SELECT %1 FROM tags WHERE account = ? AND region = ? AND resource = ? "
                               "ORDER BY position"_s.arg(columnList<TagRow>());
    QList<ses::Tag> tags;
    for (const TagRow &row : readAll<TagRow>(m_database.run(sql, m_account, m_region, resource)))
        tags.append({row.key, row.value});
    return tags;
}

void TagRepository::put(const QString &resource, const ses::Tag &tag)
{
    m_database.run(u"INSERT INTO tags (account, region, resource, key, value, position) VALUES (?, ?, ?, ?, ?, "
                   "(SELECT COALESCE(MAX(position), 0) + 1 FROM tags "
                   "WHERE account = ? AND region = ? AND resource = ?)) "
                   "ON CONFLICT (account, region, resource, key) DO UPDATE SET value = excluded.value"_s,
                   m_account, m_region, resource, tag.key, tag.value, m_account, m_region, resource);
    recordChange(m_database, m_account, m_region, resource);
}

void TagRepository::remove(const QString &resource, const QString &key)
{
    m_database.run(u"DELETE FROM tags WHERE account = ? AND region = ? AND resource = ? AND key = ?"_s, m_account,
                   m_region, resource, key);
    recordChange(m_database, m_account, m_region, resource);
}

void TagRepository::removeAll(const QString &resource)
{
    m_database.run(u"DELETE FROM tags WHERE account = ? AND region = ? AND resource = ?"_s, m_account, m_region,
                   resource);
}

} // namespace store
