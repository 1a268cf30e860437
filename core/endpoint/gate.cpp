#include "core/endpoint/gate.h"

#include "core/wire/rest.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace endpoint {

namespace {

wire::HttpResponse forbidden(const QString &message)
{
    return wire::encodeError({u"AccessDeniedException"_s, message, 403});
}

/// Without the port; an IPv6 address without its brackets.
QString hostOf(const QByteArray &authority)
{
    return QUrl(u"http://"_s + QString::fromUtf8(authority)).host();
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || !QHostAddress(host).isNull();
}

} // namespace

std::optional<wire::HttpResponse> Gate::refusalOf(const wire::HttpRequest &request) const
{
    const QByteArray host = request.headers.value("Host");
    if (isLocal && !host.isNull() && !isThisComputer(hostOf(host)))
        return forbidden(u"The host '%1' is not this computer."_s.arg(QString::fromUtf8(host)));
    const QByteArray origin = request.headers.value("Origin");
    if (!origin.isNull() && origin != "http://" + host)
        return forbidden(u"Requests of web pages of another origin are not answered."_s);
    if (!token.isEmpty() && request.path.startsWith("/simulator/")
        && request.headers.value("X-Simulator-Token") != token)
        return forbidden(u"The simulator's own operations need the token in X-Simulator-Token."_s);
    return std::nullopt;
}

} // namespace endpoint
