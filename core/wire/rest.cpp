#include "core/wire/rest.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

/// The code is in the header, else in one of three members; each may carry a prefix or suffix (api.md 1.2).
ServiceError decodeJsonError(const HttpResponse &http)
{
    const auto json = parseJson(http.body);
    const QJsonObject object = json ? (*json).toObject() : QJsonObject();
    QString code = QString::fromLatin1(http.headers.value("x-amzn-ErrorType"));
    for (const auto member : {"code"_L1, "Code"_L1, "__type"_L1}) {
        if (code.isEmpty())
            code = object.value(member).toString();
    }
    code = code.section(u':', 0, 0).section(u'#', -1);
    const auto message = object.value("message"_L1);
    return {code, (message.isUndefined() ? object.value("Message"_L1) : message).toString()};
}

} // namespace

ServiceError decodeError(const HttpResponse &http)
{
    ServiceError error = decodeJsonError(http);
    error.status = http.status;
    if (error.code.isEmpty())
        error.code = QString::number(http.status);
    error.requestId = QString::fromLatin1(http.headers.value("x-amzn-RequestId"));
    return error;
}

HttpResponse encodeError(const ServiceError &error)
{
    const QJsonObject body{{u"message"_s, error.message.isNull() ? QJsonValue() : error.message}};
    return {error.status,
            {{"Content-Type", "application/json"}, {"x-amzn-ErrorType", error.code.toLatin1()}},
            printJson(body)};
}

HttpResponse withRequestId(HttpResponse http)
{
    http.headers.append(Header{"x-amzn-RequestId", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)});
    return http;
}

std::optional<ServiceError> fromText(const QString &text, QString &value)
{
    value = text;
    return std::nullopt;
}

std::optional<ServiceError> fromText(const QString &text, int &value)
{
    bool isNumber = false;
    value = text.toInt(&isNumber);
    if (isNumber)
        return std::nullopt;
    return ServiceError{u"SerializationException"_s, u"'%1' can not be converted to Integer"_s.arg(text)};
}

} // namespace wire
