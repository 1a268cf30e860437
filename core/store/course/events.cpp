#include "core/store/course/events.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Later than anything.
qint64 endOf(const std::optional<QDateTime> &until)
{
    return until ? until->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

std::optional<QDateTime> momentOf(QSqlQuery &query)
{
    std::optional<QDateTime> moment;
    if (query.next())
        fromSql(query.value(0), moment);
    checkRead(query);
    query.finish();
    return moment;
}

} // namespace

std::optional<EventRow> nextEvent(Database &database)
{
    static const QString sql =
        u"SELECT %1 FROM events ORDER BY due, matter, account, region, identity LIMIT 1"_s.arg(columnList<EventRow>());
    return readOne<EventRow>(database.run(sql));
}

std::optional<QDateTime> nextDue(Database &database)
{
    return momentOf(database.run(u"SELECT MIN(due) FROM events"_s));
}

qint64 countEvents(Database &database, const QDateTime &until)
{
    return numberOf(database.run(u"SELECT COUNT(*) FROM events WHERE due <= ? AND matter <> ?"_s, until, qint64(Look)));
}

void addEvents(Database &database, const QList<EventRow> &events)
{
    for (const EventRow &event : events)
        put(database, event);
}

void replaceEvents(Database &database, const QString &account, const QString &region, const QString &identity,
                   const QList<EventRow> &events)
{
    database.run(u"DELETE FROM events WHERE account = ? AND region = ? AND identity = ?"_s, account, region, identity);
    addEvents(database, events);
}

QList<EventRow> EventList::page(qint64 offset, int limit, const std::optional<QDateTime> &until) const
{
    static const QString sql =
        u"SELECT %1 FROM events WHERE account = ? AND matter >= ? AND matter < ? AND due <= ? "
        "ORDER BY due, matter, account, region, identity LIMIT ? OFFSET ?"_s.arg(columnList<EventRow>());
    return readAll<EventRow>(
        m_database.run(sql, m_account, qint64(Verification), qint64(Look), endOf(until), limit, offset));
}

qint64 EventList::count(const std::optional<QDateTime> &until) const
{
    return numberOf(
        m_database.run(u"SELECT COUNT(*) FROM events WHERE account = ? AND matter >= ? AND matter < ? AND due <= ?"_s,
                       m_account, qint64(Verification), qint64(Look), endOf(until)));
}

std::optional<QDateTime> EventList::nextDue() const
{
    return momentOf(m_database.run(u"SELECT MIN(due) FROM events WHERE account = ? AND matter >= ? AND matter < ?"_s,
                                   m_account, qint64(Verification), qint64(Look)));
}

} // namespace store
