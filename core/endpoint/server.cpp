#include "core/endpoint/server.h"

#include <QNetworkProxy>
#include <QUrl>

namespace endpoint {

Server::Server(Setup setup, QObject *parent) : QObject(parent), m_setup(std::move(setup))
{
    m_server.setListenBacklogSize(256);
    m_server.setProxy(QNetworkProxy::NoProxy); // clients come to this computer itself
    connect(&m_server, &QTcpServer::newConnection, this, &Server::takeClients);
}

QString Server::listen(const QHostAddress &address, quint16 port)
{
    return m_server.listen(address, port) ? QString() : m_server.errorString();
}

void Server::finish()
{
    m_isFinishing = true;
    m_server.close();
    const auto connections = m_connections; // which get fewer meanwhile
    for (Connection *connection : connections)
        connection->finish();
    if (m_connections.isEmpty())
        Q_EMIT finished();
}

QString Server::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(address().toString());
    url.setPort(port());
    return url.toString();
}

void Server::takeClients()
{
    while (m_connections.size() < m_setup.connections && m_server.hasPendingConnections()) {
        auto *connection = new Connection(m_server.nextPendingConnection(), m_setup.terms, this);
        m_connections += connection;
        connect(connection, &Connection::answered, this, [this] { ++m_answered; });
        connect(connection, &Connection::closed, this, [this, connection] { forget(connection); });
    }
    if (m_connections.size() >= m_setup.connections)
        m_server.pauseAccepting();
}

void Server::forget(Connection *connection)
{
    m_connections.removeOne(connection);
    connection->deleteLater();
    if (m_isFinishing && m_connections.isEmpty())
        Q_EMIT finished();
    else if (!m_isFinishing && m_connections.size() == m_setup.connections - 1) {
        m_server.resumeAccepting();
        QMetaObject::invokeMethod(this, &Server::takeClients, Qt::QueuedConnection);
    }
}

} // namespace endpoint
