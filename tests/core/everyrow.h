#pragma once

#include "core/store/table.h"

#include <QMap>

/// Every row of every table, as text in no particular order: what two states have in common shows, whatever tables and
/// columns are added.
///
/// @param except "changes", or a column as "identity_counts.deletions"
inline QMap<QString, QStringList> everyRow(store::Database &database, const QStringList &except = {})
{
    QStringList tables;
    QSqlQuery &names = database.run(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    while (names.next())
        tables += names.value(0).toString();
    QMap<QString, QStringList> all;
    for (const QString &table : tables) {
        if (except.contains(table))
            continue;
        QStringList columns;
        QSqlQuery &described = database.run(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
        while (described.next()) {
            if (!except.contains(table + u'.' + described.value(0).toString()))
                columns += QStringLiteral("'%1=' || quote(%1)").arg(described.value(0).toString());
        }
        QSqlQuery &rows =
            database.run(QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(" || ' ' || ")), table));
        while (rows.next())
            all[table] += rows.value(0).toString();
        all[table].sort();
    }
    return all;
}
