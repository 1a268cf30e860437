#include "core/endpoint/connection.h"

#include "core/wire/whendone.h"

#include <QLocale>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace endpoint {

namespace {

constexpr qint64 bufferSize = 256 * 1024;

QByteArray phraseOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return status < 400 ? "OK" : "Error";
    }
}

QByteArray dateText(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

Connection::Connection(QTcpSocket *socket, Terms terms, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_terms(std::move(terms))
    , m_reader(m_terms.limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(bufferSize);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_bodyTimer.setSingleShot(true);
    for (QTimer *timer : {&m_timer, &m_bodyTimer})
        connect(timer, &QTimer::timeout, this, &Connection::giveUp);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_isClosing)
            sayFarewell();
    });
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::closed);
    expect(m_terms.patience.head);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

void Connection::finish()
{
    if (m_isAnswering)
        m_isClosing = true;
    else
        close();
}

void Connection::read()
{
    if (m_isAnswering)
        return; // what comes meanwhile waits in the socket, and then at the client
    if (m_isClosing) {
        m_socket->readAll(); // unread bytes would reset the connection, and the last answer with it
        return;
    }
    const bool isFirst = !m_reader.isWithinRequest();
    m_reader.add(m_socket->readAll());
    if (isFirst)
        expect(m_terms.patience.head);
    goOn();
}

void Connection::goOn()
{
    if (m_isAnswering || m_isClosing)
        return; // read() came before the call that was queued
    const auto incoming = m_reader.take();
    if (m_reader.takeExpectation())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    if (m_reader.unreadable())
        refuse(*m_reader.unreadable());
    else if (incoming)
        answer(*incoming);
    else if (m_reader.isWithinBody())
        expectBody();
    else if (!m_reader.isWithinRequest())
        expect(m_terms.patience.idle);
}

void Connection::answer(const Incoming &incoming)
{
    m_isAnswering = true;
    m_timer.stop();
    m_bodyTimer.stop();
    wire::whenDone(m_terms.handler(incoming.request), this,
                   [this, isHead = incoming.isHead, keepsAlive = incoming.keepsAlive](const wire::Reply &answer) {
        m_isAnswering = false;
        respond(answer ? *answer : wire::HttpResponse{503, {}, {}}, isHead, keepsAlive && !m_isClosing);
    });
}

void Connection::respond(const wire::HttpResponse &response, bool isHead, bool keepsAlive)
{
    write(response, isHead, keepsAlive);
    Q_EMIT answered(response.status);
    if (!keepsAlive)
        return close();
    m_reader.add(m_socket->readAll());
    if (!m_reader.isWithinRequest())
        return expect(m_terms.patience.idle);
    expect(m_terms.patience.head);
    QMetaObject::invokeMethod(this, &Connection::goOn, Qt::QueuedConnection); // others get their turn
}

void Connection::refuse(const Unreadable &problem)
{
    write({problem.status, {{"Content-Type", "text/plain"}}, problem.reason + ".\n"}, false, false);
    Q_EMIT answered(problem.status);
    close();
}

void Connection::write(const wire::HttpResponse &response, bool isHead, bool keepsAlive)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + phraseOf(response.status) + "\r\n";
    for (const wire::Header &header : response.headers)
        text += header.name + ": " + header.value + "\r\n";
    text += "Date: " + dateText(m_terms.now()) + "\r\nContent-Length: " + QByteArray::number(response.body.size())
        + "\r\nConnection: " + (keepsAlive ? "keep-alive" : "close") + "\r\n\r\n";
    m_socket->write(isHead ? text : text + response.body);
}

void Connection::close()
{
    m_isClosing = true;
    m_bodyTimer.stop();
    sayFarewell();
}

/// Once all is written: this side is closed, and the other one shall be.
void Connection::sayFarewell()
{
    if (m_socket->bytesToWrite() > 0)
        return expect(m_terms.patience.body);
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    m_socket->readAll();
    expect(m_terms.patience.farewell);
}

void Connection::expect(std::chrono::milliseconds time)
{
    m_timer.start(time);
}

/// The next piece may take its time, all of them together no longer than they may: else a byte now and then would hold
/// the connection for ever.
void Connection::expectBody()
{
    expect(m_terms.patience.body);
    if (!m_bodyTimer.isActive())
        m_bodyTimer.start(m_terms.patience.whole);
}

/// The client took too long: it is told so if it was in the middle of a request.
void Connection::giveUp()
{
    if (m_isClosing)
        m_socket->abort();
    else if (m_reader.isWithinRequest())
        refuse({408, "The request did not come to its end"});
    else
        close();
}

} // namespace endpoint
