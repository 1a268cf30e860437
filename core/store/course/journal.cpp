#include "core/store/course/journal.h"

using namespace Qt::StringLiterals;

namespace store {

qint64 Journal::append(JournalRow row)
{
    row.account = m_account;
    return store::append(m_database, row);
}

QList<JournalRow> Journal::before(const std::optional<qint64> &number, int limit) const
{
    static const QString sql =
        u"SELECT %1 FROM journal WHERE account = ? AND number < ? ORDER BY number DESC LIMIT ?"_s.arg(
            columnList<JournalRow>());
    return readAll<JournalRow>(
        m_database.run(sql, m_account, number.value_or(std::numeric_limits<qint64>::max()), limit));
}

qint64 Journal::count() const
{
    return numberOf(m_database.run(u"SELECT COUNT(*) FROM journal WHERE account = ?"_s, m_account));
}

} // namespace store
