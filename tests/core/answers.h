#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>

/// Whether an answer is the expected one as a whole, where `"*"` stands for any value: ids, tokens, times.
inline bool matches(const QJsonValue &expected, const QJsonValue &actual)
{
    if (expected == QJsonValue(QStringLiteral("*")))
        return !actual.isUndefined();
    if (expected.isArray()) {
        const QJsonArray wanted = expected.toArray(), found = actual.toArray();
        return actual.isArray() && std::equal(wanted.begin(), wanted.end(), found.begin(), found.end(), matches);
    }
    if (!expected.isObject())
        return expected == actual;
    const QJsonObject wanted = expected.toObject(), found = actual.toObject();
    return actual.isObject() && wanted.keys() == found.keys()
        && std::ranges::all_of(wanted.keys(), [&](const QString &key) { return matches(wanted[key], found[key]); });
}
