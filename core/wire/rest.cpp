#include "core/wire/rest.h"

#include <QUuid>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

ServiceError decodeXmlError(const QByteArray &body)
{
    ServiceError error;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "Code"_L1)
            error.code = xml.readElementText();
        else if (xml.name() == "Message"_L1)
            error.message = xml.readElementText();
        else if (xml.name() == "RequestId"_L1)
            error.requestId = xml.readElementText();
    }
    return error;
}

QByteArray printXmlError(const ServiceError &error)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeDefaultNamespace(route53Namespace);
    xml.writeStartElement("ErrorResponse"_L1);
    xml.writeStartElement("Error"_L1);
    xml.writeTextElement("Type"_L1, error.status < 500 ? "Sender"_L1 : "Receiver"_L1);
    xml.writeTextElement("Code"_L1, error.code);
    xml.writeTextElement("Message"_L1, error.message);
    xml.writeEndElement();
    xml.writeTextElement("RequestId"_L1, error.requestId);
    xml.writeEndElement();
    return xmlDeclaration + body;
}

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
    ServiceError error = http.body.startsWith('<') ? decodeXmlError(http.body) : decodeJsonError(http);
    error.status = http.status;
    if (error.code.isEmpty())
        error.code = QString::number(http.status);
    if (error.requestId.isEmpty())
        error.requestId = QString::fromLatin1(http.headers.value("x-amzn-RequestId"));
    return error;
}

HttpResponse encodeError(const ServiceError &error, Protocol protocol)
{
    if (protocol == Protocol::RestXml)
        return {error.status, {{"Content-Type", "text/xml"}}, printXmlError(error)};
    const QJsonObject body{{u"message"_s, error.message.isNull() ? QJsonValue() : error.message}};
    return {error.status,
            {{"Content-Type", "application/json"}, {"x-amzn-ErrorType", error.code.toLatin1()}},
            printJson(body)};
}

ServiceError constraintError(const Violations &violations, Protocol protocol)
{
    return protocol == Protocol::RestJson ? violations.toError()
                                          : violations.toError(u"InvalidInput"_s, Violations::Values::Repeated);
}

QString newRequestId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

HttpResponse withRequestId(HttpResponse http, const QString &id)
{
    http.headers.append(Header{"x-amzn-RequestId", id.toLatin1()});
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

std::optional<ServiceError> fromText(const QString &text, QDateTime &value)
{
    value = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (value.isValid())
        return std::nullopt;
    return ServiceError{u"SerializationException"_s, u"'%1' can not be converted to Timestamp"_s.arg(text)};
}

} // namespace wire
