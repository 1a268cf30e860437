#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QRectF>

/// Where the elements of a reference picture stand: those whose name ends in `name`, from the top.
inline QList<QRectF> referencePlaces(const QString &picture, const QString &name, const QString &text = {})
{
    QFile file(QStringLiteral(REFERENCE "/layout/") + picture + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QList<QRectF> places;
    for (const QJsonValue &value : json.value(QStringLiteral("elements")).toArray()) {
        const auto number = [&](const char *key) { return value[QLatin1StringView(key)].toDouble(); };
        if (!value[QLatin1StringView("name")].toString().endsWith(name)
            || (!text.isEmpty() && value[QLatin1StringView("text")].toString() != text))
            continue;
        places.append({number("x"), number("y"), number("width"), number("height")});
    }
    return places;
}

inline QRectF referencePlace(const QString &picture, const QString &name, const QString &text = {})
{
    return referencePlaces(picture, name, text).value(0);
}
