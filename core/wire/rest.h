#pragma once

#include "core/wire/http.h"
#include "core/wire/json.h"
#include "core/wire/operation.h"
#include "core/wire/xml.h"
#include "core/wire/xmlreader.h"

/// Operations to HTTP and back, after AWS's rest-json and rest-xml protocols (api.md 1). The client uses
/// encodeRequest() and decodeResponse(), the simulator the other two: both read the same description.
namespace wire {

ServiceError decodeError(const HttpResponse &http);
/// The request's id stands in the body of an XML error; it is given to the headers by withRequestId().
HttpResponse encodeError(const ServiceError &error, Protocol protocol = Protocol::RestJson);

/// How a protocol's services refuse broken constraints: SES with BadRequestException, Route 53 with InvalidInput and
/// the values themselves (api.md 1.3, 7.2).
ServiceError constraintError(const Violations &violations, Protocol protocol);

/// The id by which AWS's support would find a request; a new one for each.
QString newRequestId();
HttpResponse withRequestId(HttpResponse http, const QString &id);

/// Scalars as they stand in paths and queries. fromText() returns the refusal, if any.
// clang-format off
inline QString toText(const QString &text) { return text; }
inline QString toText(int number) { return QString::number(number); }
inline QString toText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }
template <Enumeration E> QString toText(E value) { return wireName(value); }
// clang-format on
std::optional<ServiceError> fromText(const QString &text, QString &value);
std::optional<ServiceError> fromText(const QString &text, int &value);
std::optional<ServiceError> fromText(const QString &text, QDateTime &value); ///< ISO 8601, as AWS writes it in queries

template <typename T>
void appendQuery(QByteArray &query, QLatin1StringView name, const T &value)
{
    if constexpr (requires { toText(value); }) {
        appendQueryItem(query, name, toText(value));
    } else if constexpr (requires { value.has_value(); }) {
        if (value)
            appendQuery(query, name, *value);
    } else {
        for (const auto &item : value)
            appendQuery(query, name, item);
    }
}

/// Takes the next text of that name: a scalar's value, or another item of a list. A word that an enumeration does not
/// have is a violation, as in a body.
template <typename T>
std::optional<ServiceError> takeText(const QString &text, T &value, Violations &violations)
{
    if constexpr (Enumeration<T>) {
        const auto known = fromWireName<T>(text);
        value = known.value_or(T());
        if (!known)
            violations.addUnknownName(wordsOf<T>(), text);
        return std::nullopt;
    } else if constexpr (requires { fromText(text, value); }) {
        return fromText(text, value);
    } else if constexpr (requires { value.has_value(); }) {
        return takeText(text, value.emplace(), violations);
    } else {
        return takeText(text, value.emplaceBack(), violations);
    }
}

// The client's half ---------------------------------------------------------------------------------

/// The first route, unless that is a GET and the request holds what only a body can carry.
template <typename Op>
const Route &routeFor(const typename Op::Request &request)
{
    if constexpr (Op::operation.alternative.has_value()) {
        const bool fits = forEachField<typename Op::Request, Place::Body>([&](const auto &field) {
            if constexpr (requires { (request.*field.value).has_value(); })
                return !(request.*field.value).has_value();
            else
                return false;
        });
        if (!fits && !Op::operation.route.hasBody())
            return *Op::operation.alternative;
    }
    return Op::operation.route;
}

/// Route 53's root elements are the operation's name with "Request" or "Response".
template <typename Op>
QString rootName(const char *suffix)
{
    return QLatin1StringView(Op::operation.name) + QLatin1StringView(suffix);
}

/// Null when the request has no body at all, which is not the same as an empty object.
template <typename Op>
QByteArray encodeBody(const typename Op::Request &request, const Route &route)
{
    using Request = typename Op::Request;
    if constexpr (Op::operation.protocol == Protocol::RestXml) {
        if constexpr (has<Request, Place::Body>())
            return toXmlDocument(rootName<Op>("Request"), request);
    } else if (route.travel == Travel::AllInBody) {
        return printJson<Place::Body, Place::Query>(request);
    } else if (has<Request, Place::Body>() && route.hasBody()) {
        return printJson<Place::Body>(request);
    }
    return {};
}

template <typename Op>
HttpRequest encodeRequest(const typename Op::Request &request)
{
    using Request = typename Op::Request;
    const Route &route = routeFor<Op>(request);
    HttpRequest http{route.method, route.uri, {}, {}, encodeBody<Op>(request, route)};
    forEachField<Request, Place::Label>([&](const auto &field) {
        const QByteArray name = '{' + QByteArray(field.name.latin1()) + '}';
        http.path.replace(name, encodeSegment(toText(request.*field.value)));
        return true;
    });
    forEachField<Request, Place::Query>([&](const auto &field) {
        if (route.travel == Travel::AsDescribed)
            appendQuery(http.query, field.name, request.*field.value);
        return true;
    });
    if (!http.body.isNull() && Op::operation.protocol == Protocol::RestJson)
        http.headers.append(Header{"Content-Type", "application/json"});
    return http;
}

/// Takes what it can use (see Reader).
template <typename Op>
Result<typename Op::Response> decodeResponse(const HttpResponse &http)
{
    if (http.status < 200 || http.status > 299)
        return decodeError(http);
    typename Op::Response response;
    Violations tolerated;
    std::optional<ServiceError> refusal;
    if constexpr (Op::operation.protocol == Protocol::RestXml)
        refusal = XmlReader(http.body, tolerated, Reader::Client).readDocument({}, response);
    else
        refusal = fromJsonDocument<Place::Body>(http.body, response, tolerated, Reader::Client);
    forEachField<typename Op::Response, Place::Header>([&](const auto &field) {
        if (const QByteArray text = http.headers.value(field.name); !text.isNull())
            takeText(QString::fromUtf8(text), response.*field.value, tolerated);
        return true;
    });
    if (refusal)
        return *refusal;
    return response;
}

// The simulator's half ------------------------------------------------------------------------------

template <typename Op>
std::optional<ServiceError> decodeBody(const HttpRequest &http, const Route &route, typename Op::Request &request,
                                       Violations &violations)
{
    using Request = typename Op::Request;
    if constexpr (Op::operation.protocol == Protocol::RestXml) {
        if constexpr (has<Request, Place::Body>())
            return XmlReader(http.body, violations, Reader::Service).readDocument(rootName<Op>("Request"), request);
    } else if (route.travel == Travel::AllInBody) {
        return fromJsonDocument<Place::Body, Place::Query>(http.body, request, violations, Reader::Service);
    } else if (has<Request, Place::Body>() && route.hasBody()) {
        return fromJsonDocument<Place::Body>(http.body, request, violations, Reader::Service);
    }
    return std::nullopt;
}

template <Shape Request>
std::optional<ServiceError> decodeLabels(const HttpRequest &http, const Route &route, Request &request,
                                         Violations &violations)
{
    const auto path = segments(http.path); // of the same length as the template: the route matches
    const auto uri = segments(route.uri);
    std::optional<ServiceError> refusal;
    forEachField<Request, Place::Label>([&](const auto &field) {
        const Violations::Scope scope(violations, field.name);
        const auto index = uri.indexOf('{' + QByteArray(field.name.latin1()) + '}');
        if (const auto text = decodeSegment(path.at(index)))
            refusal = fromText(*text, request.*field.value);
        else
            refusal = ServiceError{QStringLiteral("SerializationException")};
        check(field.constraint, request.*field.value, violations);
        return !refusal;
    });
    return refusal;
}

template <Shape Request>
std::optional<ServiceError> decodeQuery(const HttpRequest &http, Request &request, Violations &violations)
{
    const auto items = queryItems(http.query);
    std::optional<ServiceError> refusal;
    forEachField<Request, Place::Query>([&](const auto &field) {
        const Violations::Scope scope(violations, field.name);
        bool isMissing = true;
        for (const QueryItem &item : items) {
            if (item.name != field.name || refusal)
                continue;
            refusal = takeText(item.value, request.*field.value, violations);
            isMissing = false;
        }
        if (isMissing && field.constraint.required)
            violations.addMissing();
        else
            check(field.constraint, request.*field.value, violations);
        return !refusal;
    });
    return refusal;
}

/// Reads a request in AWS's order: types first, then all constraints together (api.md 1.3).
/// @param route the one that the request's method and path match
template <typename Op>
Result<typename Op::Request> decodeRequest(const HttpRequest &http, const Route &route = Op::operation.route)
{
    typename Op::Request request;
    Violations violations;
    auto refusal = decodeBody<Op>(http, route, request, violations);
    if (!refusal)
        refusal = decodeLabels(http, route, request, violations);
    if (!refusal && route.travel == Travel::AsDescribed)
        refusal = decodeQuery(http, request, violations);
    if (refusal)
        return *refusal;
    if (!violations.isEmpty())
        return constraintError(violations, Op::operation.protocol);
    return request;
}

template <typename T>
void appendHeader(Headers &headers, QLatin1StringView name, const T &value)
{
    if constexpr (requires { toText(value); })
        headers.append(Header{name.latin1(), toText(value).toUtf8()});
    else if (value)
        appendHeader(headers, name, *value);
}

template <typename Op>
HttpResponse encodeResponse(const typename Op::Response &response)
{
    HttpResponse http{.status = Op::operation.successStatus};
    if constexpr (Op::operation.protocol == Protocol::RestJson) {
        http.headers.append(Header{"Content-Type", "application/json"});
        http.body = printJson<Place::Body>(response);
    } else {
        http.headers.append(Header{"Content-Type", "text/xml"});
        http.body = toXmlDocument(rootName<Op>("Response"), response);
    }
    forEachField<typename Op::Response, Place::Header>([&](const auto &field) {
        appendHeader(http.headers, field.name, response.*field.value);
        return true;
    });
    return http;
}

} // namespace wire
