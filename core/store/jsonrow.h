#pragma once

#include "core/store/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Rows as JSON, from the same description as their SQL: columns by name, as they lie in the database. The database
/// writes it, because a row that is only put aside need not come through here; what is read back is rows again.
namespace store {

/// The SQL that makes an object of a row: "json_object('name', name, ...)".
template <typename Row>
QString jsonObjectSql(bool isPostgres)
{
    QStringList members;
    const auto add = [&](const auto &column) {
        members += QStringLiteral("'%1', %1").arg(QLatin1StringView(column.name));
    };
    std::apply([&](const auto &...column) { (add(column), ...); }, Row::columns);
    return QStringLiteral("%1(%2)").arg(isPostgres ? QStringLiteral("json_build_object")
                                                   : QStringLiteral("json_object"),
                                        members.join(QLatin1StringView(", ")));
}

/// The SQL that makes a list of such objects, of all rows of a SELECT.
template <typename Row>
QString jsonListSql(bool isPostgres)
{
    return (isPostgres ? QStringLiteral("COALESCE(json_agg(%1), '[]')") : QStringLiteral("json_group_array(%1)"))
        .arg(jsonObjectSql<Row>(isPostgres));
}

/// A column that is not there is as in a fresh row: it came after the JSON was written.
template <typename Row>
Row rowFromJson(const QJsonObject &object)
{
    Row row;
    const auto read = [&](const auto &column) {
        const QJsonValue value = object.value(QLatin1StringView(column.name));
        if (!value.isUndefined() && !value.isNull())
            fromSql(value.toVariant(), row.*column.value);
    };
    std::apply([&](const auto &...column) { (read(column), ...); }, Row::columns);
    return row;
}

template <typename Row>
QList<Row> rowsFromJson(const QString &text)
{
    QList<Row> rows;
    for (const auto &each : QJsonDocument::fromJson(text.toUtf8()).array())
        rows.append(rowFromJson<Row>(each.toObject()));
    return rows;
}

} // namespace store
