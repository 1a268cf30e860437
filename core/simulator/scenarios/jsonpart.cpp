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

QList<JsonPart> JsonPart::items() const
{
    if (!m_value.isArray())
        refuse(u"is no list"_s);
    QList<JsonPart> parts;
    for (const QJsonValue &item : m_value.toArray())
        parts.append(JsonPart(item, m_path + u"[%1]"_s.arg(parts.size())));
    return parts;
}

QList<JsonPart> JsonPart::items(const char *name) const
{
    return has(name) ? (*this)[name].items() : QList<JsonPart>();
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
