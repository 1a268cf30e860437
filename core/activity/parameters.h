#pragma once

#include "core/activity/catalogue.h"
#include "core/wire/rest.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Parameters of requests and names of secrets, taken from the descriptions.
namespace activity {

/// Route 53 calls some parameters otherwise on the wire than in its model, after which its clients are made.
QString modelName(const char *operation, QLatin1StringView wireName);

/// The members of a request's body, by their names; a body that cannot be read has none.
template <typename Op>
QJsonObject bodyMembers(const wire::HttpRequest &http)
{
    if constexpr (Op::operation.protocol == wire::Protocol::RestXml) {
        typename Op::Request request;
        wire::Violations tolerated;
        const QString root = wire::rootName<Op>("Request");
        if (http.body.isEmpty()
            || wire::XmlReader(http.body, tolerated, wire::Reader::Client).readDocument(root, request))
            return {};
        return QJsonDocument::fromJson(wire::printJson<wire::Place::Body>(request)).object();
    } else {
        const auto json = wire::parseJson(http.body);
        return json ? (*json).toObject() : QJsonObject();
    }
}

QJsonValue labelValue(const wire::HttpRequest &http, const wire::Route &route, QLatin1StringView name);

/// All items of that name: an array for a list, else the last.
QJsonValue queryValue(const wire::HttpRequest &http, QLatin1StringView name, bool isList);

/// A list, or one that may be absent.
template <typename T>
constexpr bool isList()
{
    if constexpr (requires(T value) { value.has_value(); })
        return isList<typename T::value_type>();
    else
        return requires(T list)
        {
            list.emplaceBack();
        };
}

template <typename Op>
QList<Parameter> parametersOf(const wire::HttpRequest &http, const wire::Route &route)
{
    using Request = typename Op::Request;
    const QJsonObject body = bodyMembers<Op>(http);
    QList<Parameter> parameters;
    wire::forEachField<Request>([&](const auto &field) {
        using Field = std::remove_cvref_t<decltype(field)>;
        using Value = std::remove_cvref_t<decltype(std::declval<Request>().*field.value)>;
        QJsonValue value = body.value(field.name);
        if constexpr (Field::place == wire::Place::Label)
            value = labelValue(http, route, field.name);
        else if constexpr (Field::place == wire::Place::Query)
            value = route.travel == wire::Travel::AllInBody ? value : queryValue(http, field.name, isList<Value>());
        if (!value.isUndefined() && !value.isNull())
            parameters.append({modelName(Op::operation.name, field.name), value});
        return true;
    });
    return parameters;
}

template <typename T>
void collectSecrets(QSet<QString> &names)
{
    if constexpr (wire::Shape<T>) {
        wire::forEachField<T>([&](const auto &field) {
            if (field.secret)
                names.insert(QString(field.name).toLower());
            collectSecrets<std::remove_cvref_t<decltype(std::declval<T>().*field.value)>>(names);
            return true;
        });
    } else if constexpr (requires { typename T::mapped_type; }) {
        collectSecrets<typename T::mapped_type>(names);
    } else if constexpr (requires { typename T::value_type; }) {
        if constexpr (!std::is_same_v<typename T::value_type, T>)
            collectSecrets<typename T::value_type>(names);
    }
}

} // namespace activity
