#include "core/endpoint/server.h"

#include <QNetworkProxy>
#include <QUrl>

#include <memory>
#include <utility>

namespace endpoint {

Server::Server(Setup setup, QObject *parent) : QObject(parent), m_setup(std::move(setup))
{
}

QString Server::listen(const QHostAddress &address, quint16 port)
{
    auto listener = std::make_unique<QTcpServer>();
    listener->setListenBacklogSize(256);
    listener->setProxy(QNetworkProxy::NoProxy); // clients come to this computer itself
    if (!listener->listen(address, port))
        return listener->errorString();
    connect(listener.get(), &QTcpServer::newConnection, this, &Server::takeClients);
    listener->setParent(this);
    m_listeners += listener.release();
    return {};
}

void Server::close()
{
    qDeleteAll(std::exchange(m_listeners, {}));
}

void Server::finish()
{
    m_isFinishing = true;
    close();
    const auto connections = m_connections; // which get fewer meanwhile
    for (Connection *connection : connections)
        connection->finish();
    if (m_connections.isEmpty())
        Q_EMIT finished();
}

QHostAddress Server::address() const
{
    return m_listeners.isEmpty() ? QHostAddress() : m_listeners.first()->serverAddress();
}

quint16 Server::port() const
{
    return m_listeners.isEmpty() ? quint16(0) : m_listeners.first()->serverPort();
}

Counts Server::counts() const
{
    Counts counts = m_counts;
    counts.connections = int(m_connections.size());
    return counts;
}

QString Server::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    const bool isOfAll = address() == QHostAddress::AnyIPv4 || address() == QHostAddress::Any;
    url.setHost(isOfAll ? QStringLiteral("127.0.0.1") : address().toString());
    url.setPort(port());
    return url.toString();
}

void Server::takeClients()
{
    for (QTcpServer *listener : std::as_const(m_listeners)) {
        while (!isFull() && listener->hasPendingConnections()) {
            auto *connection = new Connection(listener->nextPendingConnection(), m_setup.terms, this);
            m_connections += connection;
            connect(connection, &Connection::answered, this, [this](int status) {
                ++m_counts.answered;
                m_counts.errors += status >= 400;
                Q_EMIT counted();
            });
            connect(connection, &Connection::closed, this, [this, connection] { forget(connection); });
            Q_EMIT counted();
        }
        if (isFull())
            listener->pauseAccepting();
    }
}

void Server::forget(Connection *connection)
{
    const bool wasFull = isFull();
    m_connections.removeOne(connection);
    connection->deleteLater();
    Q_EMIT counted();
    if (m_isFinishing && m_connections.isEmpty())
        Q_EMIT finished();
    else if (!m_isFinishing && wasFull) {
        for (QTcpServer *listener : std::as_const(m_listeners))
            listener->resumeAccepting();
        QMetaObject::invokeMethod(this, &Server::takeClients, Qt::QueuedConnection);
    }
}

} // namespace endpoint
