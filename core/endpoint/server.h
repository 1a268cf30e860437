#pragma once

#include "core/endpoint/connection.h"

#include <QHostAddress>
#include <QTcpServer>

namespace endpoint {

/// Listens, and serves each client.
class Server : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        Terms terms;
        int connections = 512; ///< at once; others wait until one ends
    };

    explicit Server(Setup setup, QObject *parent = nullptr);

    /// Empty, or why it cannot listen there. @param port 0: any that is free
    QString listen(const QHostAddress &address, quint16 port);

    /// Takes no more clients, lets what is under way come to its end, and emits finished().
    void finish();

    QHostAddress address() const { return m_server.serverAddress(); }
    quint16 port() const { return m_server.serverPort(); }
    QString url() const; ///< "http://127.0.0.1:4579"
    qint64 answered() const { return m_answered; } ///< requests, since it was made

Q_SIGNALS:
    void finished();

private:
    void takeClients();
    void forget(Connection *connection);

    Setup m_setup;
    QTcpServer m_server;
    QList<Connection *> m_connections;
    qint64 m_answered = 0;
    bool m_isFinishing = false;
};

} // namespace endpoint
