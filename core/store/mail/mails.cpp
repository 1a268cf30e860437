#include "core/store/mail/mails.h"

using namespace Qt::StringLiterals;

namespace store {

void MailRepository::put(MailRow row)
{
    row.account = m_account;
    store::put(m_database, row);
}

std::optional<MailRow> MailRepository::find(qint64 number) const
{
    static const QString sql = u"SELECT %1 FROM mails WHERE account = ? AND number = ?"_s.arg(columnList<MailRow>());
    return readOne<MailRow>(m_database.run(sql, m_account, number));
}

QList<MailRow> MailRepository::before(const std::optional<qint64> &number, int limit) const
{
    static const QString sql =
        u"SELECT %1 FROM mails WHERE account = ? AND number < ? ORDER BY number DESC LIMIT ?"_s.arg(
            columnList<MailRow>());
    return readAll<MailRow>(m_database.run(sql, m_account, number.value_or(std::numeric_limits<qint64>::max()), limit));
}

qint64 MailRepository::count() const
{
    return numberOf(m_database.run(u"SELECT COUNT(*) FROM mails WHERE account = ?"_s, m_account));
}

qint64 MailRepository::countUnread() const
{
    return numberOf(m_database.run(u"SELECT COUNT(*) FROM mails WHERE account = ? AND is_unread = 1"_s, m_account));
}

void MailRepository::markRead(qint64 number)
{
    m_database.run(u"UPDATE mails SET is_unread = 0 WHERE account = ? AND number = ?"_s, m_account, number);
}

void MailRepository::markAllRead()
{
    m_database.run(u"UPDATE mails SET is_unread = 0 WHERE account = ? AND is_unread = 1"_s, m_account);
}

void MailRepository::remove(qint64 number)
{
    m_database.run(u"DELETE FROM mails WHERE account = ? AND number = ?"_s, m_account, number);
}

std::optional<LinkRow> findLink(Database &database, const QString &account, const QString &region,
                                const QString &identity, const QDateTime &second)
{
    static const QString sql = u"SELECT %1 FROM links WHERE account = ? AND region = ? AND identity = ? AND sent >= ? "
                               "AND sent < ? ORDER BY sent DESC LIMIT 1"_s.arg(columnList<LinkRow>());
    return readOne<LinkRow>(database.run(sql, account, region, identity, second, second.addSecs(1)));
}

std::optional<LinkRow> lastLink(Database &database, const QString &account, const QString &region,
                                const QString &identity)
{
    static const QString sql = u"SELECT %1 FROM links WHERE account = ? AND region = ? AND identity = ? "
                               "ORDER BY sent DESC LIMIT 1"_s.arg(columnList<LinkRow>());
    return readOne<LinkRow>(database.run(sql, account, region, identity));
}

} // namespace store
