#include "core/endpoint/gate.h"

#include "core/aws/samesecret.h"
#include "core/wire/hostname.h"
#include "core/wire/rest.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace endpoint {

namespace {

wire::HttpResponse forbidden(const QString &message)
{
    return wire::encodeError({u"AccessDeniedException"_s, message, 403});
}

/// What stands in a URL between the scheme and the path, read as such.
QUrl urlOf(const QString &authority)
{
    return QUrl(u"http://"_s + authority);
}

/// Without the port and a final dot, which clients send as it was typed; an IPv6 address without its brackets.
QString hostOf(const QUrl &url)
{
    return wire::withoutFinalDot(url.host());
}

} // namespace

QStringList namesOfThisComputer()
{
    const QString host = wire::withoutFinalDot(QHostInfo::localHostName().toLower());
    if (host.isEmpty())
        return {};
    const QString first = host.section(u'.', 0, 0);
    QStringList names{host, first};
    const QStringList domain = QHostInfo::localDomainName().toLower().split(u'.', Qt::SkipEmptyParts); // may be "."
    if (!domain.isEmpty())
        names += first + u'.' + domain.join(u'.');
    names.removeDuplicates();
    return names;
}

std::optional<QString> hostName(const QString &text)
{
    const QUrl url = urlOf(text);
    const QString host = hostOf(url);
    const bool isMore =
        url.port() >= 0 || !url.userInfo().isEmpty() || !url.path().isEmpty() || url.hasQuery() || url.hasFragment();
    return host.isEmpty() || isMore ? std::nullopt : std::optional(host);
}

std::optional<wire::HttpResponse> Gate::refusalOf(const wire::HttpRequest &request) const
{
    const QByteArray host = request.headers.value("Host");
    if (!host.isNull() && !knows(host)) {
        const QString known =
            isLocal ? u"127.0.0.1 or localhost"_s : u"this computer's IP address or host name, or localhost"_s;
        const QString sentence =
            u"The host '%1' is not this computer: reach the endpoint by %2."_s.arg(QString::fromUtf8(host), known);
        return forbidden(advice.isEmpty() ? sentence : sentence + u' ' + advice);
    }
    const QByteArray origin = request.headers.value("Origin");
    if (!origin.isNull() && origin != "http://" + host)
        return forbidden(u"Requests of web pages of another origin are not answered."_s);
    if (!token.isEmpty() && request.path.startsWith("/simulator/")
        && !aws::isSameSecret(request.headers.value("X-Simulator-Token"), token))
        return forbidden(u"The simulator's own operations need the token in X-Simulator-Token."_s);
    return std::nullopt;
}

bool Gate::knows(const QByteArray &authority) const
{
    const QString host = hostOf(urlOf(QString::fromUtf8(authority)));
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || !QHostAddress(host).isNull()
        || names.contains(host) || (!isLocal && ownNames.contains(host));
}

} // namespace endpoint
