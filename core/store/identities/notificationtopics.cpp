#include "core/store/identities/notificationtopics.h"

#include "core/store/changes.h"

namespace store {

QList<NotificationTopicRow> NotificationTopicRepository::of(const QString &identity) const
{
    static const QString sql = u"SELECT %1 FROM notification_topics WHERE account = ? AND region = ? AND identity = ? "
                               "ORDER BY kind"_s.arg(columnList<NotificationTopicRow>());
    return readAll<NotificationTopicRow>(m_database.run(sql, m_account, m_region, identity));
}

void NotificationTopicRepository::put(NotificationTopicRow row)
{
    row.account = m_account;
    row.region = m_region;
    store::put(m_database, row);
    recordChange(m_database, m_account, m_region, "identity/"_L1 + row.identity);
}

void NotificationTopicRepository::remove(const QString &identity, FeedbackKind kind)
{
    m_database.run(u"DELETE FROM notification_topics WHERE account = ? AND region = ? AND identity = ? AND kind = ?"_s,
                   m_account, m_region, identity, kind);
    recordChange(m_database, m_account, m_region, "identity/"_L1 + identity);
}

void NotificationTopicRepository::removeAll(const QString &identity)
{
    m_database.run(u"DELETE FROM notification_topics WHERE account = ? AND region = ? AND identity = ?"_s, m_account,
                   m_region, identity);
}

} // namespace store
