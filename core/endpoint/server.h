#pragma once

#include "core/endpoint/connection.h"

#include <QHostAddress>
#include <QTcpServer>

namespace endpoint {

/// What a server has done since it was made, and what it is doing.
struct Counts
{
    qint64 answered = 0; ///< requests
    qint64 errors = 0; ///< answers of 4xx and 5xx among them
    int connections = 0; ///< open now
};

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

    /// Empty, or why it cannot listen there. It may listen on several addresses: the first one names it.
    /// @param port 0: any that is free
    QString listen(const QHostAddress &address, quint16 port);
    /// Takes no more clients; those that are there are served on.
    void close();

    /// Takes no more clients, lets what is under way come to its end, and emits finished().
    void finish();

    QHostAddress address() const; ///< null: it does not listen
    quint16 port() const;
    QString url() const; ///< for programs of this computer: "http://127.0.0.1:4579"
    Counts counts() const;

Q_SIGNALS:
    void counted(); ///< counts() may be others
    void finished();

private:
    void takeClients();
    bool isFull() const { return m_connections.size() >= m_setup.connections; }
    void forget(Connection *connection);

    Setup m_setup;
    QList<QTcpServer *> m_listeners; ///< children: they go along into another thread
    QList<Connection *> m_connections;
    Counts m_counts; ///< but for the connections
    bool m_isFinishing = false;
};

} // namespace endpoint
