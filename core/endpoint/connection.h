#pragma once

#include "core/endpoint/requestreader.h"
#include "core/wire/transport.h"

#include <QDateTime>
#include <QFuture>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>

namespace endpoint {

/// How long a client may take.
struct Patience
{
    std::chrono::milliseconds head{10'000}; ///< from the first byte of a request to its last header
    std::chrono::milliseconds body{30'000}; ///< between two pieces of a body, and of an answer that it takes
    std::chrono::milliseconds whole{300'000}; ///< for all pieces of a body: 40 MB at 1.1 Mbit/s
    std::chrono::milliseconds idle{75'000}; ///< between two requests
    std::chrono::milliseconds farewell{2'000}; ///< to close its side after an answer that is the last
};

/// What holds for every client.
struct Terms
{
    wire::Transport handler; ///< answers requests, sooner or later, from whichever thread
    std::function<QDateTime()> now; ///< the day outside: clients compare it with their own clock (api.md 2.5)
    Limits limits = {};
    Patience patience = {};
};

/// One client. Requests that come behind each other are answered in their order, one at a time; while one is being
/// answered no more is read than fits into the socket's buffer.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// @param socket becomes its own
    Connection(QTcpSocket *socket, Terms terms, QObject *parent);

    /// Ends after the answer that is under way, or at once.
    void finish();

Q_SIGNALS:
    void answered(int status); ///< a request, or what could not be read as one
    void closed();

private:
    void read();
    void goOn();
    void answer(const Incoming &incoming);
    void respond(const wire::HttpResponse &response, bool isHead, bool keepsAlive);
    void refuse(const Unreadable &problem);
    void write(const wire::HttpResponse &response, bool isHead, bool keepsAlive);
    void close();
    void sayFarewell();
    void expect(std::chrono::milliseconds time);
    void expectBody();
    void giveUp();

    QTcpSocket *m_socket;
    Terms m_terms;
    RequestReader m_reader;
    QTimer m_timer;
    QTimer m_bodyTimer; ///< runs from a request's last header until its body is whole
    bool m_isAnswering = false;
    bool m_isClosing = false;
};

} // namespace endpoint
