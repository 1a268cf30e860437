#pragma once

#include "core/aws/signature.h"
#include "core/client/service.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QPromise>
#include <QTcpSocket>
#include <QUrl>

#include <utility>

/// A client of an endpoint, with one connection that stays and one request at a time. Where the connection ends before
/// the answer, the error has the status 0: what was asked for may have been done.
class EndpointClient : public QObject
{
public:
    explicit EndpointClient(const QUrl &url) : m_authority(url.authority().toLatin1())
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, &EndpointClient::read);
        connect(&m_socket, &QTcpSocket::disconnected, this, &EndpointClient::lose);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &EndpointClient::lose);
        m_socket.setProxy(QNetworkProxy::NoProxy);
        m_socket.connectToHost(url.host(), quint16(url.port()));
    }
    ~EndpointClient() override { m_socket.disconnect(this); }
    Q_DISABLE_COPY_MOVE(EndpointClient)

    /// With which it signs from now on; nothing: it does not.
    void setCredentials(const std::optional<aws::Credentials> &credentials) { m_credentials = credentials; }

    wire::Transport transport()
    {
        return [this](const wire::HttpRequest &request) { return send(request); };
    }
    client::Service service() { return client::Service(transport()); }

private:
    QFuture<wire::Reply> send(wire::HttpRequest request)
    {
        m_promise.emplace().start();
        const auto future = m_promise->future();
        request.headers.append(wire::Header{"Host", m_authority});
        if (m_credentials)
            aws::sign(request, *m_credentials, "us-east-1", "ses", QDateTime::currentDateTimeUtc());
        request.headers.append(wire::Header{"Content-Length", QByteArray::number(request.body.size())});
        QByteArray text = request.method + ' ' + request.path + (request.query.isEmpty() ? "" : "?") + request.query
            + " HTTP/1.1\r\n";
        for (const auto &header : request.headers)
            text += header.name + ": " + header.value + "\r\n";
        if (m_isLost)
            lose();
        else
            m_socket.write(text + "\r\n" + request.body);
        return future;
    }

    void read()
    {
        m_received += m_socket.readAll();
        const qsizetype head = m_received.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        wire::HttpResponse response{.status = m_received.sliced(9, 3).toInt()};
        for (const QByteArray &line : m_received.first(head).split('\n').sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            response.headers.append(wire::Header{line.first(colon), line.sliced(colon + 1).trimmed()});
        }
        const qsizetype size = response.headers.value("Content-Length").toLongLong();
        if (m_received.size() < head + 4 + size)
            return;
        response.body = m_received.sliced(head + 4, size);
        m_received.remove(0, head + 4 + size);
        settle(response);
    }

    /// An answer that still lies in the socket is one.
    void lose()
    {
        m_isLost = true;
        read();
        settle(wire::ServiceError{QStringLiteral("ConnectionLost"), m_socket.errorString(), 0});
    }

    void settle(const wire::Reply &reply)
    {
        if (!m_promise)
            return;
        QPromise<wire::Reply> promise = std::move(*m_promise);
        m_promise.reset(); // whoever hears of the answer may ask at once
        promise.addResult(reply);
        promise.finish();
    }

    QByteArray m_authority;
    std::optional<aws::Credentials> m_credentials{{"AKIDEXAMPLE", "secret", {}}};
    QTcpSocket m_socket;
    QByteArray m_received;
    std::optional<QPromise<wire::Reply>> m_promise; ///< of the request that is under way
    bool m_isLost = false;
};

/// The result of a future that is fulfilled in this thread.
template <typename T>
T awaited(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!watcher.isFinished())
        loop.exec();
    return future.result();
}
