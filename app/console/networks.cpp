#include "app/console/networks.h"

#include "core/client/localendpoint.h"

#include <QHostAddress>
#include <QNetworkInterface>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Of IPv4, which people write, and loopback apart.
QList<QNetworkAddressEntry> addresses()
{
    QList<QNetworkAddressEntry> found;
    for (const QNetworkInterface &each : QNetworkInterface::allInterfaces()) {
        if (!each.flags().testFlag(QNetworkInterface::IsUp) || each.flags().testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry &entry : each.addressEntries()) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                found += entry;
        }
    }
    return found;
}

QString networkOf(const QNetworkAddressEntry &entry)
{
    const QHostAddress network(entry.ip().toIPv4Address() & entry.netmask().toIPv4Address());
    return u"%1/%2"_s.arg(network.toString()).arg(entry.prefixLength());
}

} // namespace

QStringList networksReaching(const QString &host)
{
    if (client::isThisComputerOnly(host))
        return {};
    QStringList networks;
    for (const QNetworkAddressEntry &entry : addresses()) {
        if (host == client::EndpointSettings::allNetworks() || entry.ip() == QHostAddress(host))
            networks += networkOf(entry);
    }
    networks.removeDuplicates();
    return networks;
}

QString urlOf(const QString &host, int port)
{
    QString shown = host;
    if (host == client::EndpointSettings::allNetworks()) {
        const auto own = addresses();
        shown = own.isEmpty() ? client::EndpointSettings::thisComputer() : own.first().ip().toString();
    } else if (host.contains(u':')) {
        shown = u"[%1]"_s.arg(host);
    }
    return port == 0 ? u"http://%1:PORT"_s.arg(shown) : u"http://%1:%2"_s.arg(shown).arg(port);
}

} // namespace console
