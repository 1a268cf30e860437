#include "core/simulator/scenarios/jsonpart.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace simulator {

JsonPart JsonPart::parse(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    const JsonPart root(document.object(), name);
    if (error.error != QJsonParseError::NoError)
        root.refuse(u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        root.refuse(u"is no object"_s);
    return root;
}

void JsonPart::refuse(const QString &reason) const
{
    throw store::Error(u"%1: %2."_s.arg(m_path, reason));
}

QStringList JsonPart::names() const
{
    if (!m_value.isObject())
        refuse(u"is no object"_s);
    return m_value.toObject().keys();
}

void JsonPart::allowOnly(const QStringList &known) const
{
    for (const QString &name : names()) {
        if (!known.contains(name))
            refuse(u"the member \"%1\" is not known; known are %2"_s.arg(name, known.join(u", "_s)));
    }
}

bool JsonPart::has(const char *name) const
{
    const QJsonValue value = m_value[QLatin1StringView(name)];
    return !value.isUndefined() && !value.isNull();
}

JsonPart JsonPart::operator[](const QString &name) const
{
    const QJsonValue value = m_value[name];
    if (value.isUndefined() || value.isNull())
        refuse(u"the member \"%1\" is missing"_s.arg(name));
    return {value, m_path + u'.' + name};
}

QList<JsonPart> JsonPart::parts() const
{
    if (!m_value.isArray())
        refuse(u"is no list"_s);
    QList<JsonPart> parts;
    for (const QJsonValue &item : m_value.toArray())
        parts.append(JsonPart(item, m_path + u"[%1]"_s.arg(parts.size())));
    return parts;
}

qint64 JsonPart::count() const
{
    return has("count") ? (*this)["count"].number() : 1;
}

QList<JsonPart> JsonPart::copies() const
{
    if (!has("count"))
        return {*this};
    QJsonObject object = m_value.toObject();
    object.remove("count"_L1);
    const QByteArray pattern = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const qint64 last = count();
    const auto digits = int(QString::number(last).size());
    QList<JsonPart> copies;
    for (qint64 number = 1; number <= last; ++number) {
        const QString text = u"%1"_s.arg(number, digits, 10, '0'_L1);
        const QByteArray json = QByteArray(pattern).replace("{number}", text.toLatin1());
        copies.append(JsonPart(QJsonDocument::fromJson(json).object(), u"%1, number %2"_s.arg(m_path, text)));
    }
    return copies;
}

QList<JsonPart> JsonPart::items() const
{
    QList<JsonPart> items;
    for (const JsonPart &part : parts())
        items += part.copies();
    return items;
}

QList<JsonPart> JsonPart::items(const char *name) const
{
    return has(name) ? (*this)[name].items() : QList<JsonPart>();
}

qint64 JsonPart::countOfItems(const char *name) const
{
    qint64 count = 0;
    if (has(name)) {
        for (const JsonPart &part : (*this)[name].parts())
            count += part.count();
    }
    return count;
}

QString JsonPart::text() const
{
    if (!m_value.isString())
        refuse(u"is no text"_s);
    return m_value.toString();
}

bool JsonPart::flag() const
{
    if (!m_value.isBool())
        refuse(u"is neither true nor false"_s);
    return m_value.toBool();
}

qint64 JsonPart::number() const
{
    const qint64 number = m_value.toInteger(-1);
    if (number < 0) // as fractions and what is no number at all are, too
        refuse(u"is no whole number from 0 on"_s);
    return number;
}

QDateTime JsonPart::moment() const
{
    const auto moment = QDateTime::fromString(text(), Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() != Qt::UTC)
        refuse(u"is no time like 2025-11-22T01:39:00Z"_s);
    return moment;
}

} // namespace simulator
