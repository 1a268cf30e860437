#include "app/console/servingthread.h"

namespace console {

namespace {

constexpr std::chrono::milliseconds pulse{100};

} // namespace

ServingThread::ServingThread(endpoint::Server::Setup setup, QObject *parent)
    : QObject(parent)
    , m_server(new endpoint::Server(std::move(setup)))
{
    m_news.setSingleShot(true);
    m_news.setInterval(pulse);
    connect(&m_news, &QTimer::timeout, this, [this] {
        m_hasNews = false;
        Q_EMIT counted();
    });
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    connect(
        m_server, &endpoint::Server::counted, m_server, [this] { count(); }, Qt::DirectConnection);
    connect(m_server, &endpoint::Server::finished, this, &ServingThread::finished);
    m_thread.setObjectName(QStringLiteral("endpoint"));
    m_thread.start();
}

ServingThread::~ServingThread()
{
    m_thread.quit();
    m_thread.wait();
}

QString ServingThread::listen(const QList<QHostAddress> &addresses, quint16 port)
{
    QString problem;
    QMetaObject::invokeMethod(
        m_server,
        [&] {
        problem = m_server->listen(addresses.first(), port);
        if (!problem.isEmpty())
            return;
        m_port = m_server->port();
        for (const QHostAddress &other : addresses.sliced(1))
            m_server->listen(other, m_port);
        },
        Qt::BlockingQueuedConnection);
    return problem;
}

void ServingThread::close()
{
    QMetaObject::invokeMethod(m_server, &endpoint::Server::close, Qt::BlockingQueuedConnection);
}

void ServingThread::finish(std::chrono::milliseconds patience)
{
    QTimer::singleShot(patience, this, &ServingThread::finished);
    QMetaObject::invokeMethod(m_server, &endpoint::Server::finish, Qt::QueuedConnection);
}

endpoint::Counts ServingThread::counts() const
{
    const std::lock_guard lock(m_mutex);
    return m_counts;
}

/// In the server's thread.
void ServingThread::count()
{
    {
        const std::lock_guard lock(m_mutex);
        m_counts = m_server->counts();
    }
    if (!m_hasNews.exchange(true))
        QMetaObject::invokeMethod(&m_news, qOverload<>(&QTimer::start), Qt::QueuedConnection);
}

} // namespace console
