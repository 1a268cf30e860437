#include "core/aws/signature.h"

#include "core/aws/regions.h"
#include "core/aws/samesecret.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aws {

namespace {

constexpr qint64 skewSeconds = 5 * 60; // api.md 2.5

const QString timeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;

QByteArray timeText(const QDateTime &moment)
{
    return moment.toUTC().toString(timeFormat).toLatin1();
}

/// Null where the text is no time. By hand: QDateTime's own reading asks for the time zone's file at each request.
QDateTime momentOf(const QByteArray &time)
{
    if (time.size() != 16 || time[8] != 'T' || time[15] != 'Z')
        return {};
    bool isNumber = true;
    const auto part = [&](int begin, int length) {
        const QByteArray digits = time.sliced(begin, length);
        isNumber = isNumber && std::ranges::all_of(digits, [](char each) { return each >= '0' && each <= '9'; });
        return digits.toInt();
    };
    const QDate day(part(0, 4), part(4, 2), part(6, 2));
    const QTime hour(part(9, 2), part(11, 2), part(13, 2));
    return isNumber && day.isValid() && hour.isValid() ? QDateTime(day, hour, Qt::UTC) : QDateTime();
}

/// What went wrong, as SES and as Route 53 call it.
struct Code
{
    const char *json;
    const char *xml;
};
constexpr Code missing{"MissingAuthenticationTokenException", "MissingAuthenticationToken"};
constexpr Code incomplete{"IncompleteSignatureException", "IncompleteSignature"};
constexpr Code unknown{"UnrecognizedClientException", "InvalidClientTokenId"};
constexpr Code wrong{"InvalidSignatureException", "SignatureDoesNotMatch"};

wire::ServiceError refusal(Code code, wire::Protocol protocol, const QString &message)
{
    const char *name = protocol == wire::Protocol::RestJson ? code.json : code.xml;
    return {QLatin1StringView(name), message, 403};
}

/// The date of a request without X-Amz-Date, in the form of that (RFC 9110, 5.6.7).
QByteArray timeOfDateHeader(const QByteArray &date)
{
    auto moment = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? timeText(moment) : QByteArray();
}

std::optional<SigningScope> scopeOf(const QByteArrayList &credential)
{
    if (credential.size() != 5 || credential[4] != "aws4_request")
        return std::nullopt;
    return SigningScope{credential[1], credential[2], credential[3]};
}

/// "Credential=..., SignedHeaders=..., Signature=...", in any order, with or without spaces.
QHash<QByteArray, QByteArray> partsOf(const QByteArray &header)
{
    QHash<QByteArray, QByteArray> parts;
    const auto blank = header.indexOf(' ');
    for (const QByteArray &part : header.sliced(std::max<qsizetype>(blank, 0)).split(',')) {
        const auto equals = part.indexOf('=');
        if (equals > 0)
            parts.insert(part.first(equals).trimmed(), part.sliced(equals + 1).trimmed());
    }
    return parts;
}

/// The parameters by which a request is signed in its query, named as the parts of the header are.
QHash<QByteArray, QByteArray> partsOfQuery(const QByteArray &query)
{
    QHash<QByteArray, QByteArray> parts;
    for (const wire::QueryItem &item : wire::queryItems(query)) {
        if (item.name.startsWith("X-Amz-"_L1))
            parts.insert(item.name.sliced(6).toLatin1(), item.value.toUtf8());
    }
    return parts;
}

QString sentencesOnMissing(const QHash<QByteArray, QByteArray> &parts, const QByteArray &time, const QByteArray &header)
{
    QStringList sentences;
    for (const char *part : {"Credential", "Signature", "SignedHeaders"}) {
        if (parts.value(part).isEmpty())
            sentences += u"Authorization header requires '%1' parameter."_s.arg(QLatin1StringView(part));
    }
    if (time.isEmpty())
        sentences += u"Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."_s;
    if (!sentences.isEmpty())
        sentences += u"Authorization=%1"_s.arg(QString::fromUtf8(header));
    return sentences.join(u' ');
}

wire::ServiceError wrongSignature(wire::Protocol protocol, const QByteArray &canonical, const QByteArray &toSign)
{
    return refusal(
        wrong, protocol,
        u"The request signature we calculated does not match the signature you provided. Check your AWS Secret "
        "Access Key and signing method. Consult the service documentation for details.\n\n"
        "The Canonical String for this request should have been\n'%1'\n\n"
        "The String-to-Sign should have been\n'%2'\n"_s.arg(QString::fromUtf8(canonical), QString::fromUtf8(toSign)));
}

std::optional<QString> problemOfTime(const Authorization &authorization, const QDateTime &now)
{
    const QDateTime signedAt = momentOf(authorization.time);
    const QString given = QString::fromLatin1(authorization.time);
    const auto text = [](const QDateTime &moment) { return QString::fromLatin1(timeText(moment)); };
    if (!signedAt.isValid() || !authorization.time.startsWith(authorization.scope.date)) {
        return u"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '%1' != "
               u"'%2', "
               "from '%3'."_s.arg(QString::fromLatin1(authorization.scope.date), given.left(8), given);
    }
    const QDateTime latest = now.addSecs(skewSeconds), earliest = now.addSecs(-skewSeconds);
    if (signedAt > latest) {
        return u"Signature not yet current: %1 is still later than %2 (%3 + 5 min.)"_s.arg(given, text(latest),
                                                                                           text(now));
    }
    const QDateTime lasts = signedAt.addSecs(authorization.expires.value_or(0));
    if (lasts < earliest) {
        return u"Signature expired: %1 is now earlier than %2 (%3 - 5 min.)"_s.arg(text(lasts), text(earliest),
                                                                                   text(now));
    }
    return std::nullopt;
}

} // namespace

void sign(wire::HttpRequest &request, const Credentials &credentials, const QByteArray &region,
          const QByteArray &service, const QDateTime &now)
{
    const QByteArray time = timeText(now);
    request.headers.append(wire::Header{"X-Amz-Date", time});
    if (!credentials.sessionToken.isEmpty())
        request.headers.append(wire::Header{"X-Amz-Security-Token", credentials.sessionToken});
    QByteArrayList names;
    for (const char *name : {"content-type", "host", "x-amz-date", "x-amz-security-token"}) {
        if (!request.headers.value(name).isNull())
            names += name;
    }
    const SigningScope scope{time.first(8), region, service};
    const QByteArray canonical = canonicalRequest(request, names, hexHash(request.body));
    const QByteArray signature = signatureOf(stringToSign(time, scope, canonical), credentials.secretKey, scope);
    request.headers.append(wire::Header{"Authorization",
                                        QByteArray(signingAlgorithm) + " Credential=" + credentials.accessKeyId + '/'
                                            + scope.toText() + ", SignedHeaders=" + names.join(';')
                                            + ", Signature=" + signature});
}

wire::Result<Authorization> authorizationOf(const wire::HttpRequest &request, wire::Protocol protocol)
{
    const QByteArray header = request.headers.value("Authorization");
    const bool isPresigned = header.isEmpty() && request.query.contains("X-Amz-Signature=");
    if (header.isEmpty() && !isPresigned)
        return refusal(missing, protocol, u"Missing Authentication Token"_s);
    const auto parts = isPresigned ? partsOfQuery(request.query) : partsOf(header);
    QByteArray time = isPresigned ? parts.value("Date") : request.headers.value("X-Amz-Date");
    if (time.isEmpty() && !isPresigned)
        time = timeOfDateHeader(request.headers.value("Date"));
    if (const QString sentences = sentencesOnMissing(parts, time, header); !sentences.isEmpty())
        return refusal(incomplete, protocol, sentences);
    const QByteArrayList credential = parts.value("Credential").split('/');
    const auto scope = scopeOf(credential);
    const bool isOurs =
        isPresigned ? parts.value("Algorithm") == signingAlgorithm : header.startsWith(signingAlgorithm);
    if (!scope || !isOurs) {
        return refusal(incomplete, protocol,
                       u"Credential must have exactly 5 slash-delimited elements, e.g. "
                       "keyid/date/region/service/term, got '%1'"_s.arg(QString::fromUtf8(parts.value("Credential"))));
    }
    Authorization authorization{.accessKeyId = credential[0],
                                .scope = *scope,
                                .time = time,
                                .signedHeaders = parts.value("SignedHeaders").split(';'),
                                .signature = parts.value("Signature"),
                                .sessionToken = isPresigned ? parts.value("Security-Token")
                                                            : request.headers.value("X-Amz-Security-Token")};
    if (isPresigned)
        authorization.expires = parts.value("Expires").toLongLong();
    return authorization;
}

std::optional<wire::ServiceError> refusalOfScope(const Authorization &authorization, wire::Protocol protocol,
                                                 const QDateTime &now)
{
    const bool isRoute53 = protocol == wire::Protocol::RestXml;
    const QByteArray service = isRoute53 ? "route53" : "ses";
    if (authorization.scope.service != service) {
        return refusal(wrong, protocol,
                       u"Credential should be scoped to correct service: '%1'. "_s.arg(QString::fromLatin1(service)));
    }
    const QString region = QString::fromUtf8(authorization.scope.region);
    if (!isRoute53 && !regionByCode(region))
        return refusal(wrong, protocol, u"Credential should be scoped to a valid region, not '%1'. "_s.arg(region));
    if (const auto problem = problemOfTime(authorization, now))
        return refusal(wrong, protocol, *problem);
    return std::nullopt;
}

std::optional<wire::ServiceError> refusalOf(const wire::HttpRequest &request, const Authorization &authorization,
                                            const QByteArray &secretKey, wire::Protocol protocol, const QDateTime &now)
{
    if (auto refused = refusalOfScope(authorization, protocol, now))
        return refused;
    const QByteArray hash = hexHash(request.body);
    QByteArray told = request.headers.value("X-Amz-Content-Sha256");
    if (told.isEmpty())
        told = hash;
    const QByteArray canonical = canonicalRequest(request, authorization.signedHeaders, told);
    const QByteArray toSign = stringToSign(authorization.time, authorization.scope, canonical);
    const bool isBodyRight = told == "UNSIGNED-PAYLOAD" || told == hash;
    if (!isBodyRight || !isSameSecret(signatureOf(toSign, secretKey, authorization.scope), authorization.signature))
        return wrongSignature(protocol, canonical, toSign);
    return std::nullopt;
}

wire::ServiceError unknownKey(wire::Protocol protocol)
{
    return refusal(unknown, protocol, u"The security token included in the request is invalid."_s);
}

} // namespace aws
