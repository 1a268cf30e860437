#include "core/endpoint/server.h"

#include <QNetworkProxy>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using endpoint::Server;
using Answer = wire::Reply;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);

} // namespace

/// Answers with the path; holds those that ask for "/slow" until release().
class Echo
{
public:
    QFuture<Answer> answer(const wire::HttpRequest &request)
    {
        const wire::HttpResponse response{200, {{"X-Method", request.method}}, request.path + ':' + request.body};
        if (request.path != "/slow")
            return QtFuture::makeReadyFuture(Answer(response));
        m_held.emplace_back();
        m_held.back().start();
        return m_held.back().future();
    }
    bool holds() const { return !m_held.empty(); }
    void release()
    {
        for (QPromise<Answer> &promise : m_held) {
            promise.addResult(wire::HttpResponse{200, {}, "slow"});
            promise.finish();
        }
        m_held.clear();
    }

private:
    std::vector<QPromise<Answer>> m_held;
};

class Client
{
public:
    explicit Client(const Server &server)
    {
        m_socket.setProxy(QNetworkProxy::NoProxy); // whose rules Qt would look up in a thread of its own
        m_socket.connectToHost(server.address(), server.port());
    }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    QByteArray received()
    {
        m_received += m_socket.readAll();
        return m_received;
    }
    bool isClosed()
    {
        received();
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

namespace {

QByteArray get(const QByteArray &path, const QByteArray &headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

} // namespace

/// The server on a real socket.
class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answers();
    void answersInTheirOrder();
    void answersHeadWithoutABody();
    void closesWhenItIsAsked();
    void letsAClientContinue();
    void saysWhyItCannotRead_data();
    void saysWhyItCannotRead();
    void givesUpASlowClient();
    void givesUpABodyThatDoesNotEnd();
    void leavesAnIdleClient();
    void servesSoManyAtOnce();
    void finishesWhatItBegan();
    void survivesClientsThatLeave();

private:
    std::unique_ptr<Server> make(endpoint::Patience patience = {}, int connections = 512);

    std::unique_ptr<Echo> m_echo;
    std::unique_ptr<Server> m_server;
};

void TestServer::init()
{
    m_echo = std::make_unique<Echo>();
    m_server = make();
}

void TestServer::cleanup()
{
    m_server.reset();
    m_echo.reset();
}

std::unique_ptr<Server> TestServer::make(endpoint::Patience patience, int connections)
{
    auto server = std::make_unique<Server>(
        Server::Setup{.terms = {.handler = [this](const wire::HttpRequest &request) { return m_echo->answer(request); },
                                .now = [] { return noon; },
                                .limits = {.body = 1000},
                                .patience = patience},
                      .connections = connections});
    const QString problem = server->listen(QHostAddress::LocalHost, 0);
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return server;
}

void TestServer::answers()
{
    Client client(*m_server);
    client.send(get("/a%2Fb"));
    QTRY_COMPARE(client.received(),
                 "HTTP/1.1 200 OK\r\nX-Method: GET\r\nDate: Sun, 22 Nov 2026 12:00:00 GMT\r\nContent-Length: 7\r\n"
                 "Connection: keep-alive\r\n\r\n/a%2Fb:"_ba);
    client.send("POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody");
    QTRY_VERIFY(client.received().endsWith("\r\n\r\n/p:body"));
    QCOMPARE(m_server->counts().answered, 2);
    QCOMPARE(m_server->counts().errors, 0);
    QVERIFY(m_server->url().startsWith(u"http://127.0.0.1:"_s));
}

void TestServer::answersInTheirOrder()
{
    Client client(*m_server);
    client.send(get("/slow") + get("/second") + get("/third"));
    QTRY_VERIFY(m_echo->holds());
    QCOMPARE(client.received(), ""_ba);
    m_echo->release();
    QTRY_VERIFY(client.received().contains("/third:"));
    const QByteArray all = client.received();
    QVERIFY(all.indexOf("slow") < all.indexOf("/second:"));
    QVERIFY(all.indexOf("/second:") < all.indexOf("/third:"));
}

void TestServer::answersHeadWithoutABody()
{
    Client client(*m_server);
    client.send("HEAD /a HTTP/1.1\r\nHost: a\r\n\r\n" + get("/b"));
    QTRY_VERIFY(client.received().contains("/b:"));
    QVERIFY(client.received().contains("Content-Length: 3"));
    QVERIFY(client.received().contains("X-Method: HEAD")); // which is signed, and not GET
    QVERIFY(!client.received().contains("/a:"));
}

void TestServer::closesWhenItIsAsked()
{
    Client client(*m_server);
    client.send(get("/a", "Connection: close\r\n"));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().contains("Connection: close"));
    QVERIFY(client.received().endsWith("/a:"));
}

void TestServer::letsAClientContinue()
{
    Client client(*m_server);
    client.send("POST /p HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    QTRY_COMPARE(client.received(), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    client.send("body");
    QTRY_VERIFY(client.received().endsWith("/p:body"));
}

void TestServer::saysWhyItCannotRead_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("status");
    // clang-format off
    QTest::newRow("two lengths") << "Content-Length: 4\r\nContent-Length: 4\r\n"_ba << "400 Bad Request"_ba;
    QTest::newRow("long body") << "Content-Length: 5000\r\n"_ba << "413 Content Too Large"_ba;
    QTest::newRow("expectation") << "Expect: miracles\r\nContent-Length: 9\r\n"_ba << "417 Expectation Failed"_ba;
    QTest::newRow("coding") << "Transfer-Encoding: gzip\r\n"_ba << "501 Not Implemented"_ba;
    // clang-format on
}

/// Nothing behind it is read as another request.
void TestServer::saysWhyItCannotRead()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, status);
    Client client(*m_server);
    client.send("POST / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + get("/next") + QByteArray(5000, 'x'));
    QTRY_VERIFY(client.isClosed());
    QVERIFY2(client.received().startsWith("HTTP/1.1 " + status + "\r\n"), client.received());
    QVERIFY2(!client.received().contains("/next"), client.received());
    QCOMPARE(m_server->counts().answered, 1);
    QCOMPARE(m_server->counts().errors, 1);
}

void TestServer::givesUpASlowClient()
{
    const auto server = make({.head = std::chrono::milliseconds(1), .body = std::chrono::milliseconds(1)});
    Client head(*server);
    head.send("GET /a HTTP/1.1\r\n");
    QTRY_VERIFY(head.isClosed());
    QVERIFY(head.received().isEmpty() || head.received().startsWith("HTTP/1.1 408 "));
    Client body(*server);
    body.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbo");
    QTRY_VERIFY(body.isClosed());
    QVERIFY(!body.received().startsWith("HTTP/1.1 200 "));
}

/// Each byte comes in time, and there is always another one.
void TestServer::givesUpABodyThatDoesNotEnd()
{
    const auto server = make({.whole = std::chrono::milliseconds(20)});
    Client client(*server);
    client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n");
    QTimer dripping;
    connect(&dripping, &QTimer::timeout, this, [&] { client.send("x"); });
    connect(&client.socket(), &QTcpSocket::disconnected, &dripping, &QTimer::stop);
    dripping.start(1);
    QTRY_VERIFY(client.isClosed());
    QVERIFY2(client.received().startsWith("HTTP/1.1 408 Request Timeout\r\n"), client.received());
    QCOMPARE(server->counts().answered, 1);
}

void TestServer::leavesAnIdleClient()
{
    const auto server = make({.idle = std::chrono::milliseconds(1)});
    Client client(*server);
    client.send(get("/a"));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received().endsWith("/a:"));
}

void TestServer::servesSoManyAtOnce()
{
    const auto server = make({}, 2);
    Client first(*server), second(*server);
    first.send(get("/1"));
    second.send(get("/2"));
    QTRY_VERIFY(first.received().endsWith("/1:"));
    QTRY_VERIFY(second.received().endsWith("/2:"));
    Client third(*server);
    third.send(get("/3"));
    first.send(get("/1"));
    QTRY_COMPARE(first.received().count("/1:"), 2);
    QCOMPARE(third.received(), ""_ba);
    second.socket().disconnectFromHost();
    QTRY_VERIFY(third.received().endsWith("/3:"));
}

void TestServer::finishesWhatItBegan()
{
    Client busy(*m_server), idle(*m_server);
    busy.send(get("/slow"));
    idle.send(get("/a"));
    QTRY_VERIFY(m_echo->holds());
    QTRY_VERIFY(idle.received().endsWith("/a:"));
    QSignalSpy finished(m_server.get(), &Server::finished);
    m_server->finish();
    QTRY_VERIFY(idle.isClosed());
    QCOMPARE(finished.count(), 0);
    m_echo->release();
    QTRY_COMPARE(finished.count(), 1);
    QTRY_VERIFY(busy.isClosed());
    QVERIFY(busy.received().endsWith("slow"));
    QVERIFY(busy.received().contains("Connection: close"));
    Client late(*m_server);
    QTRY_VERIFY(late.isClosed());
}

void TestServer::survivesClientsThatLeave()
{
    for (const QByteArray &bytes : {"GET /slow HTTP/1.1\r\nHost: a\r\n\r\n"_ba, "POST /a HTTP/1.1\r\nHost"_ba, ""_ba}) {
        Client client(*m_server);
        client.send(bytes);
        QTRY_COMPARE(client.socket().state(), QAbstractSocket::ConnectedState);
        client.socket().flush();
        client.socket().abort();
    }
    m_echo->release();
    Client client(*m_server);
    client.send(get("/a"));
    QTRY_VERIFY(client.received().endsWith("/a:"));
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
