#include "core/store/mail/sentmails.h"

using namespace Qt::StringLiterals;

namespace store {

void SentMailRepository::append(SentMailRow row, const QByteArray &source)
{
    row.account = m_account;
    const qint64 number = store::append(m_database, row);
    put(m_database, SentSourceRow{m_account, number, source});
}

std::optional<SentMailRow> SentMailRepository::find(const QString &messageId) const
{
    static const QString sql =
        u"SELECT %1 FROM sent_mails WHERE account = ? AND message_id = ?"_s.arg(columnList<SentMailRow>());
    return readOne<SentMailRow>(m_database.run(sql, m_account, messageId));
}

QByteArray SentMailRepository::sourceOf(const SentMailRow &mail) const
{
    static const QString sql =
        u"SELECT %1 FROM sent_sources WHERE account = ? AND number = ?"_s.arg(columnList<SentSourceRow>());
    const auto row = readOne<SentSourceRow>(m_database.run(sql, m_account, mail.number));
    return row ? row->source : QByteArray();
}

void SentMailRepository::remove(const QString &messageId)
{
    m_database.run(u"DELETE FROM sent_sources WHERE account = ? AND number = "
                   "(SELECT number FROM sent_mails WHERE account = ? AND message_id = ?)"_s,
                   m_account, m_account, messageId);
    m_database.run(u"DELETE FROM sent_mails WHERE account = ? AND message_id = ?"_s, m_account, messageId);
}

QList<SentMailRow> SentMailRepository::before(const std::optional<qint64> &number, int limit) const
{
    static const QString sql =
        u"SELECT %1 FROM sent_mails WHERE account = ? AND number < ? ORDER BY number DESC LIMIT ?"_s.arg(
            columnList<SentMailRow>());
    return readAll<SentMailRow>(
        m_database.run(sql, m_account, number.value_or(std::numeric_limits<qint64>::max()), limit));
}

qint64 SentMailRepository::count() const
{
    return numberOf(m_database.run(u"SELECT COUNT(*) FROM sent_mails WHERE account = ?"_s, m_account));
}

} // namespace store
