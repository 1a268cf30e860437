#pragma once

#include "core/endpoint/server.h"

#include <QThread>

#include <atomic>
#include <mutex>

namespace console {

/// An endpoint's server at work in a thread of its own, so that busy clients never slow the window down.
class ServingThread : public QObject
{
    Q_OBJECT

public:
    explicit ServingThread(endpoint::Server::Setup setup, QObject *parent = nullptr);
    /// Ends at once, whatever is under way.
    ~ServingThread() override;

    /// Empty, or why it cannot listen on the first of them; the others come along where there are such addresses.
    /// @param port 0: any that is free
    QString listen(const QList<QHostAddress> &addresses, quint16 port);
    void close(); ///< takes no more clients; those that are there are served on

    /// Takes no more clients, lets what is under way come to its end, at most so long, and emits finished().
    void finish(std::chrono::milliseconds patience);

    quint16 port() const { return m_port; } ///< on which it listened last
    endpoint::Counts counts() const;

Q_SIGNALS:
    void counted(); ///< counts() are others; told a few times a second at most
    void finished();

private:
    void count();

    QThread m_thread;
    endpoint::Server *m_server; ///< lives in the thread, and goes with it
    QTimer m_news; ///< joins what is told
    std::atomic<bool> m_hasNews = false;
    mutable std::mutex m_mutex;
    endpoint::Counts m_counts; ///< guarded by m_mutex
    quint16 m_port = 0;
};

} // namespace console
