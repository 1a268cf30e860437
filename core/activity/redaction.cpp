#include "core/activity/redaction.h"

#include "core/activity/catalogue.h"
#include "core/wire/json.h"
#include "core/wire/operation.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace activity {

namespace {

constexpr qsizetype shownOfKey = 4;

bool isSecret(const QString &name)
{
    return secretNames().contains(name.toLower());
}

QJsonValue masked(const QJsonValue &json)
{
    if (json.isArray()) {
        QJsonArray array;
        const QJsonArray items = json.toArray();
        for (const QJsonValue &item : items)
            array.append(masked(item));
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object = json.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = isSecret(member.key()) ? QJsonValue(QString::fromUtf8(dots)) : masked(member.value());
    return object;
}

QByteArray maskedBody(const QByteArray &body)
{
    const QByteArray lower = body.toLower();
    const bool isConcerned =
        std::ranges::any_of(secretNames(), [&](const QString &name) { return lower.contains(name.toLatin1()); });
    // A name may be written with escapes: "\u0053ecret..."; then it is found after reading only.
    if (!isConcerned && !lower.contains("\\u"))
        return body;
    const auto json = wire::parseJson(body);
    if (!json)
        return isConcerned || !body.startsWith('<') ? dots : body; // XML has no such escapes
    const QJsonValue result = masked(*json);
    if (result == *json)
        return body;
    const QJsonDocument document =
        result.isArray() ? QJsonDocument(result.toArray()) : QJsonDocument(result.toObject());
    return document.toJson(QJsonDocument::Compact);
}

/// "AKIA••••••••••••".
QByteArray maskedKey(const QByteArray &id)
{
    return id.first(std::min(shownOfKey, id.size())) + dots + dots + dots;
}

/// Of SigV4, what it is for stays; of any other kind, its name.
QByteArray maskedAuthorization(const QByteArray &value)
{
    if (!value.startsWith("AWS4-"))
        return value.left(std::max<qsizetype>(value.indexOf(' '), 0)) + ' ' + dots;
    static const QRegularExpression credential(u"(Credential=)([^/,\\s]*)"_s);
    static const QRegularExpression signature(u"(Signature=)[^,\\s]*"_s);
    QString text = QString::fromUtf8(value);
    const auto match = credential.match(text);
    if (match.hasMatch())
        text.replace(match.capturedStart(2), match.capturedLength(2),
                     QString::fromUtf8(maskedKey(match.captured(2).toUtf8())));
    return text.replace(signature, u"\\1"_s + QString::fromUtf8(dots)).toUtf8();
}

QByteArray maskedHeader(const wire::Header &header)
{
    const QByteArray name = header.name.toLower();
    if (name == "authorization" || name == "proxy-authorization")
        return maskedAuthorization(header.value);
    if (name == "x-amz-security-token" || name == "x-simulator-token" || name == "cookie")
        return dots;
    return header.value;
}

/// "AKIA••••••••••••%2F20251122%2Fus-east-1...".
QByteArray maskedScope(const QByteArray &credential)
{
    const auto *end = std::ranges::find_if(credential, [](char c) { return c == '%' || c == '/'; });
    const auto length = end - credential.begin();
    return maskedKey(credential.first(length)) + credential.sliced(length);
}

/// Of a presigned request.
QByteArray maskedQuery(const QByteArray &query)
{
    QByteArrayList pairs = query.split('&');
    for (QByteArray &pair : pairs) {
        const auto equals = pair.indexOf('=');
        const QByteArray name = pair.left(std::max<qsizetype>(equals, 0)).toLower();
        if (name == "x-amz-signature" || name == "x-amz-security-token")
            pair = pair.first(equals + 1) + dots;
        else if (name == "x-amz-credential")
            pair = pair.first(equals + 1) + maskedScope(pair.sliced(equals + 1));
    }
    return pairs.join('&');
}

/// What a refusal may repeat of a request: the service shows what should have been signed.
QByteArrayList secretsOf(const wire::HttpRequest &request)
{
    QByteArrayList secrets{request.headers.value("X-Amz-Security-Token"), request.headers.value("X-Simulator-Token")};
    static const QRegularExpression signature(u"Signature=([0-9A-Za-z]+)"_s);
    secrets += signature.match(QString::fromUtf8(request.headers.value("Authorization"))).captured(1).toUtf8();
    for (const wire::QueryItem &item : wire::queryItems(request.query)) {
        if (item.name == "X-Amz-Signature"_L1 || item.name == "X-Amz-Security-Token"_L1)
            secrets << item.value.toUtf8() << wire::encodeSegment(item.value);
    }
    secrets.removeIf([](const QByteArray &each) { return each.isEmpty(); });
    return secrets;
}

wire::HttpRequest masked(wire::HttpRequest request)
{
    for (wire::Header &header : request.headers)
        header.value = maskedHeader(header);
    request.query = maskedQuery(request.query);
    request.body = maskedBody(request.body);
    return request;
}

wire::HttpResponse masked(wire::HttpResponse response, const QByteArrayList &secrets)
{
    for (wire::Header &header : response.headers)
        header.value = maskedHeader(header);
    response.body = maskedBody(response.body);
    for (const QByteArray &secret : secrets)
        response.body.replace(secret, dots);
    return response;
}

} // namespace

wire::Exchange withoutSecrets(const wire::Exchange &exchange)
{
    return {masked(exchange.request),
            exchange.reply ? wire::Reply(masked(*exchange.reply, secretsOf(exchange.request))) : exchange.reply,
            exchange.duration};
}

} // namespace activity
