#include "core/store/changes.h"

using namespace Qt::StringLiterals;

namespace store {

// Writers take turns, and trimming leaves the newest, so that counting on from the highest is safe.
void recordChange(Database &database, const QString &account, const QString &region, const QString &resource)
{
    database.run(u"INSERT INTO changes (sequence, account, region, resource) "
                 "VALUES ((SELECT COALESCE(MAX(sequence), 0) + 1 FROM changes), ?, ?, ?)"_s,
                 account, region, resource);
}

void recordChangeOfAll(Database &database)
{
    recordChange(database, {}, {}, {});
}

qint64 lastChange(Database &database)
{
    return numberOf(database.run(u"SELECT COALESCE(MAX(sequence), 0) FROM changes"_s));
}

QList<Change> changesAfter(Database &database, qint64 sequence)
{
    static const QString sql =
        u"SELECT %1 FROM changes WHERE sequence > ? ORDER BY sequence"_s.arg(columnList<Change>());
    auto changes = readAll<Change>(database.run(sql, sequence));
    if (!changes.isEmpty() && changes.first().sequence > sequence + 1)
        return {{.sequence = changes.last().sequence}};
    return changes;
}

void trimChanges(Database &database, qint64 count)
{
    database.run(u"DELETE FROM changes WHERE sequence <= (SELECT MAX(sequence) FROM changes) - ?"_s, count);
}

} // namespace store
