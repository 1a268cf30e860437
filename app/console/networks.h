#pragma once

#include <QStringList>

namespace console {

/// The networks of this computer that reach an address of it: "192.168.7.0/24"; none: it is a loopback one.
QStringList networksReaching(const QString &host);

/// Where others find an endpoint that listens there: "http://192.168.7.20:4579". @param port 0: not known yet
QString urlOf(const QString &host, int port);

} // namespace console
