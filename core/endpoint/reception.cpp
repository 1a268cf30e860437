#include "core/endpoint/reception.h"

#include "core/aws/regions.h"
#include "core/endpoint/queryprotocol.h"
#include "core/simulation/accesskeys.h"
#include "core/wire/continuation.h"
#include "core/wire/rest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace endpoint {

namespace {

bool isAccount(const QString &text)
{
    static const QRegularExpression twelveDigits(u"^[0-9]{12}$"_s);
    return twelveDigits.match(text).hasMatch();
}

QFuture<wire::Reply> atOnce(const wire::HttpResponse &response)
{
    return QtFuture::makeReadyFuture(wire::Reply(response));
}

QFuture<wire::Reply> refused(wire::ServiceError error, wire::Protocol protocol)
{
    error.requestId = wire::newRequestId();
    return atOnce(wire::withRequestId(wire::encodeError(error, protocol), error.requestId));
}

/// HEAD asks for what GET would be answered (RFC 9110, 9.3.2); only the signature is of the method itself.
wire::HttpRequest asGet(wire::HttpRequest request)
{
    if (request.method == "HEAD")
        request.method = "GET";
    return request;
}

wire::Result<simulator::Scope> scopeOfHeaders(const wire::HttpRequest &request, simulator::Scope scope)
{
    if (const QByteArray account = request.headers.value("X-Simulator-Account"); !account.isNull())
        scope.account = QString::fromLatin1(account);
    if (const QByteArray region = request.headers.value("X-Simulator-Region"); !region.isNull())
        scope.region = QString::fromLatin1(region);
    if (!isAccount(scope.account)) {
        return wire::ServiceError{u"BadRequestException"_s,
                                  u"X-Simulator-Account takes twelve digits, not '%1'."_s.arg(scope.account)};
    }
    if (!aws::regionByCode(scope.region)) {
        return wire::ServiceError{u"BadRequestException"_s,
                                  u"X-Simulator-Region '%1' is no Region of SES."_s.arg(scope.region)};
    }
    return scope;
}

} // namespace

QFuture<wire::Reply> Reception::answer(const wire::HttpRequest &request) const
{
    const auto start = std::chrono::steady_clock::now();
    simulator::Scope scope{.account = account, .source = simulation::Cause::Endpoint};
    auto reply = admit(request, scope);
    if (!record || request.path == "/health")
        return reply;
    return wire::then(reply, [=, record = record](const wire::Reply &answer) {
        record(scope, {asGet(request), answer, std::chrono::steady_clock::now() - start});
        return answer;
    });
}

/// @param scope becomes the request's, also where that is refused, as far as it says so
QFuture<wire::Reply> Reception::admit(const wire::HttpRequest &request, simulator::Scope &scope) const
{
    if (const auto refusal = gate.refusalOf(request))
        return atOnce(*refusal);
    if (request.path == "/health")
        return atOnce({200, {{"Content-Type", "text/plain"}}, "ok\n"});
    if (const auto answer = answerToQueryProtocol(request))
        return atOnce(*answer);
    const auto protocol = request.path.startsWith("/2013-04-01/") ? wire::Protocol::RestXml : wire::Protocol::RestJson;
    const auto found = scopeOf(request, protocol);
    if (found) {
        scope = *found;
        return transportTo(scope)(asGet(request));
    }
    if (const auto authorization = aws::authorizationOf(request, protocol))
        scope.region = QString::fromLatin1(authorization->scope.region);
    return refused(found.error(), protocol);
}

wire::Result<simulator::Scope> Reception::scopeOf(const wire::HttpRequest &request, wire::Protocol protocol) const
{
    simulator::Scope scope{.account = account, .source = simulation::Cause::Endpoint};
    if (request.path.startsWith("/simulator/"))
        return scopeOfHeaders(request, scope);
    const auto authorization = aws::authorizationOf(request, protocol);
    if (!authorization)
        return authorization.error();
    const auto opened = accountOf(request, *authorization, protocol);
    if (!opened)
        return opened.error();
    scope.account = *opened;
    scope.region = QString::fromLatin1(authorization->scope.region);
    return scope;
}

wire::Result<QString> Reception::accountOf(const wire::HttpRequest &request, const aws::Authorization &authorization,
                                           wire::Protocol protocol) const
{
    const auto ring = keys();
    const QByteArray &id = authorization.accessKeyId;
    if (const auto key = ring->keys.constFind(id); key != ring->keys.cend()) {
        if (!key->isActive || !authorization.sessionToken.isEmpty()) // keys that last have no token
            return aws::unknownKey(protocol);
        if (const auto refusal = aws::refusalOf(request, authorization, key->secret, protocol, now()))
            return *refusal;
        noteUse(id, *key);
        return key->account;
    }
    if (!ring->acceptsAnyKey)
        return aws::unknownKey(protocol);
    if (const auto refusal = aws::refusalOfScope(authorization, protocol, now()))
        return *refusal;
    const QString name = QString::fromLatin1(id);
    return isAccount(name) ? name : account;
}

/// Nobody waits for the answer: when the minute cannot be noted, the next request does it.
void Reception::noteUse(const QByteArray &id, const simulator::KeyRing::Key &key) const
{
    constexpr qint64 minute = 60;
    if (key.lastUsed && key.lastUsed->secsTo(now()) < minute)
        return;
    const auto transport = transportTo({.account = key.account});
    transport(wire::encodeRequest<simulation::NoteAccessKeyUse>({QString::fromLatin1(id)}));
}

} // namespace endpoint
