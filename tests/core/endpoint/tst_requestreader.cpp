#include "core/endpoint/requestreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using endpoint::RequestReader;

/// HTTP/1.1 requests out of bytes (RFC 9112).
class TestRequestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequest();
    void keepsTheBytesOfThePath_data();
    void keepsTheBytesOfThePath();
    void readsPiecesOfEverySize();
    void readsOneBehindTheOther();
    void readsOneBody_data();
    void readsOneBody();
    void takesNoTrailerForAHeader();
    void tellsWhoWaitsForContinue();
    void tellsWhetherItStays_data();
    void tellsWhetherItStays();
    void refuses_data();
    void refuses();
    void survivesNoise();
};

namespace {

const QByteArray post =
    "POST /v2/email/identities?a=1 HTTP/1.1\r\nHost: localhost\r\nX-A: b\r\nContent-Length: 4\r\n\r\nbody";

} // namespace

void TestRequestReader::readsARequest()
{
    RequestReader reader;
    QVERIFY(!reader.isWithinRequest());
    reader.add(post.first(60));
    QVERIFY(!reader.take());
    QVERIFY(reader.isWithinRequest());
    QVERIFY(!reader.isWithinBody());
    reader.add(post.sliced(60, post.size() - 62));
    QVERIFY(!reader.take());
    QVERIFY(reader.isWithinBody());
    reader.add(post.last(2));
    const auto incoming = reader.take();
    QVERIFY(incoming);
    QCOMPARE(incoming->request.method, "POST");
    QCOMPARE(incoming->request.path, "/v2/email/identities");
    QCOMPARE(incoming->request.query, "a=1");
    QCOMPARE(incoming->request.headers.value("x-a"), "b");
    QCOMPARE(incoming->request.body, "body");
    QVERIFY(!incoming->isHead);
    QVERIFY(incoming->keepsAlive);
    QVERIFY(!reader.isWithinRequest());
    QVERIFY(!reader.take());
}

void TestRequestReader::keepsTheBytesOfThePath_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("encoded slash") << "/a%2Fb/%2f"_ba
                                   << "/a%2Fb/%2f"_ba
                                   << ""_ba;
    QTest::newRow("plus and at") << "/a+b@c?x=a+b"_ba
                                 << "/a+b@c"_ba
                                 << "x=a+b"_ba;
    QTest::newRow("two question marks") << "/a?b?c"_ba
                                        << "/a"_ba
                                        << "b?c"_ba;
    QTest::newRow("with the server") << "http://localhost:1/a?b"_ba
                                     << "/a"_ba
                                     << "b"_ba;
    QTest::newRow("server alone") << "http://localhost"_ba
                                  << "/"_ba
                                  << ""_ba;
    QTest::newRow("double slashes and dots") << "//a/../b"_ba
                                             << "//a/../b"_ba
                                             << ""_ba;
}

void TestRequestReader::keepsTheBytesOfThePath()
{
    QFETCH(QByteArray, target);
    RequestReader reader;
    reader.add("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto incoming = reader.take();
    QVERIFY(incoming);
    QTEST(incoming->request.path, "path");
    QTEST(incoming->request.query, "query");
}

void TestRequestReader::readsPiecesOfEverySize()
{
    for (qsizetype size = 1; size <= post.size(); ++size) {
        RequestReader reader;
        std::optional<endpoint::Incoming> incoming;
        for (qsizetype at = 0; at < post.size(); at += size) {
            QVERIFY(!incoming);
            reader.add(post.mid(at, size));
            incoming = reader.take();
        }
        QVERIFY2(incoming, QByteArray::number(size));
        QCOMPARE(incoming->request.body, "body");
    }
}

void TestRequestReader::readsOneBehindTheOther()
{
    RequestReader reader;
    reader.add(post + "\r\nHEAD /a HTTP/1.1\r\nHost: b\r\n\r\nGET /c HTT");
    QCOMPARE(reader.take()->request.method, "POST");
    const auto second = reader.take();
    QVERIFY(second);
    QVERIFY(second->isHead);
    QCOMPARE(second->request.method, "HEAD"); // which is signed
    QVERIFY(!reader.take());
    QVERIFY(reader.isWithinRequest());
    reader.add("P/1.1\r\nHost: b\r\n\r\n");
    QCOMPARE(reader.take()->request.path, "/c");
}

void TestRequestReader::readsOneBody_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    const auto chunks = "2\r\nbo\r\n2;x=y\r\ndy\r\n0\r\nTrail: er\r\n\r\n"_ba;
    // clang-format off
    QTest::newRow("none") << ""_ba << ""_ba << ""_ba;
    QTest::newRow("of a length") << "Content-Length: 4\r\n"_ba << "body"_ba << "body"_ba;
    QTest::newRow("of a length with zeros and spaces") << "content-length:  004 \r\n"_ba << "body"_ba << "body"_ba;
    QTest::newRow("of no length") << "Content-Length: 0\r\n"_ba << ""_ba << ""_ba;
    QTest::newRow("in chunks") << "Transfer-Encoding: chunked\r\n"_ba << chunks << "body"_ba;
    QTest::newRow("in chunks, written otherwise") << "TRANSFER-ENCODING:\tChunked \r\n"_ba << chunks << "body"_ba;
    QTest::newRow("in no chunk") << "Transfer-Encoding: chunked\r\n"_ba << "0\r\n\r\n"_ba << ""_ba;
    // clang-format on
}

/// And the next request begins behind it.
void TestRequestReader::readsOneBody()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, bytes);
    RequestReader reader;
    reader.add("POST /a HTTP/1.1\r\nHost: b\r\n" + headers + "\r\n" + bytes + "GET /c HTTP/1.1\r\nHost: b\r\n\r\n");
    const auto first = reader.take();
    QVERIFY(first);
    QTEST(first->request.body, "body");
    const auto second = reader.take();
    QVERIFY(second);
    QCOMPARE(second->request.path, "/c");
    QVERIFY(!reader.isWithinRequest());
}

/// They come behind the body, when it is long decided whether the request is let in.
void TestRequestReader::takesNoTrailerForAHeader()
{
    RequestReader reader;
    reader.add("POST /a HTTP/1.1\r\nHost: b\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n"
               "X-Simulator-Token: secret\r\nHost: c\r\nConnection: close\r\n\r\n");
    const auto incoming = reader.take();
    QVERIFY(incoming);
    QCOMPARE(incoming->request.body, "body");
    const auto &headers = incoming->request.headers;
    QCOMPARE(headers.size(), 2);
    QCOMPARE(headers.value("Host"), "b");
    QCOMPARE(headers.value("Transfer-Encoding"), "chunked");
    QVERIFY(incoming->keepsAlive);
}

void TestRequestReader::tellsWhoWaitsForContinue()
{
    RequestReader reader;
    const QByteArray head = "POST /a HTTP/1.1\r\nHost: b\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n";
    reader.add(head);
    QVERIFY(!reader.take());
    QVERIFY(reader.takeExpectation());
    QVERIFY(!reader.takeExpectation());
    reader.add("body");
    QVERIFY(reader.take());
    reader.add(head + "body"); // did not wait
    QVERIFY(reader.take());
    QVERIFY(!reader.takeExpectation());
}

void TestRequestReader::tellsWhetherItStays_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keepsAlive");
    QTest::newRow("1.1") << "GET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba << true;
    QTest::newRow("1.1, close") << "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"_ba << false;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << false;
    QTest::newRow("1.0, keep-alive") << "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"_ba << true;
}

void TestRequestReader::tellsWhetherItStays()
{
    QFETCH(QByteArray, head);
    RequestReader reader;
    reader.add(head);
    const auto incoming = reader.take();
    QVERIFY(incoming);
    QTEST(incoming->keepsAlive, "keepsAlive");
}

void TestRequestReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto with = [](const QByteArray &headers) { return "POST / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n"; };
    const auto smuggled = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"_ba; // a body, as whoever sends it means it
    // clang-format off
    QTest::newRow("noise") << "\x16\x03\x01\x02\x00\x01\r\n\r\n"_ba << 400;
    QTest::newRow("no version") << "GET /\r\n\r\n"_ba << 400;
    QTest::newRow("version of the future") << "GET / HTTP/9.9\r\nHost: a\r\n\r\n"_ba << 505;
    QTest::newRow("no host") << "GET / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("no host but behind the body") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("no path") << "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("two lengths") << with("Content-Length: 1\r\nContent-Length: 2\r\n") << 400;
    QTest::newRow("length and chunks") << with("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("chunks and length") << with("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n") << 400;
    QTest::newRow("two equal lengths") << with("Content-Length: 4\r\nContent-Length: 4\r\n") + "body" << 400;
    QTest::newRow("two equal lengths in a line") << with("Content-Length: 4, 4\r\n") + "body" << 400;
    QTest::newRow("two equal lengths of no body") << with("content-length: 0\r\nX: y\r\nContent-Length: 0\r\n") << 400;
    QTest::newRow("another coding") << with("Transfer-Encoding: gzip\r\n") + smuggled << 501;
    QTest::newRow("another coding, then chunked") << with("Transfer-Encoding: gzip, chunked\r\n") + smuggled << 501;
    QTest::newRow("another coding, then chunked, in two lines") << with("Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n") + smuggled << 501;
    QTest::newRow("no coding that there is") << with("Transfer-Encoding: chunky\r\n") + smuggled << 501;
    QTest::newRow("chunked with a parameter") << with("Transfer-Encoding: chunked;a=b\r\n") + smuggled << 501;
    QTest::newRow("chunked, then another coding") << with("Transfer-Encoding: chunked, gzip\r\n") + smuggled << 400;
    QTest::newRow("chunked, then another coding, in two lines") << with("Transfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n") + smuggled << 400;
    QTest::newRow("chunked twice") << with("Transfer-Encoding: chunked, chunked\r\n") + smuggled << 400;
    QTest::newRow("chunked twice, in two lines") << with("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n") + smuggled << 400;
    QTest::newRow("no coding at all") << with("Transfer-Encoding:\r\n") + smuggled << 400;
    QTest::newRow("chunks in HTTP/1.0") << "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n" + smuggled << 400;
    QTest::newRow("length and another coding") << with("Content-Length: 1\r\nTransfer-Encoding: gzip\r\n") + smuggled << 400;
    QTest::newRow("another coding and length") << with("Transfer-Encoding: gzip\r\nContent-Length: 1\r\n") + smuggled << 400;
    QTest::newRow("length that is none") << with("Content-Length: -1\r\n") << 400;
    QTest::newRow("length beyond all") << with("Content-Length: 99999999999999999999\r\n") << 400;
    QTest::newRow("chunk that is none") << with("Transfer-Encoding: chunked\r\n") + "zz\r\n" << 400;
    QTest::newRow("name with a space") << with("X : y\r\n") << 400;
    QTest::newRow("folded header") << with("X: y\r\n z\r\n\x01: a\r\n") << 400;
    QTest::newRow("another expectation") << with("Expect: miracles\r\nContent-Length: 1\r\n") << 417;
    QTest::newRow("long body") << with("Content-Length: 1001\r\n") << 413;
    QTest::newRow("long chunked body") << with("Transfer-Encoding: chunked\r\n") + "3e9\r\n" + QByteArray(1001, 'x') + "\r\n0\r\n\r\n" << 413;
    QTest::newRow("long line") << "GET /" + QByteArray(500, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n" << 431;
    QTest::newRow("long line without an end") << "GET /" + QByteArray(500, 'x') << 431;
    QTest::newRow("long headers") << with("X: " + QByteArray(1000, 'x') + "\r\n") << 431;
    QTest::newRow("long headers without an end") << with("X: " + QByteArray(1000, 'x')).chopped(4) << 431;
    // clang-format on
}

void TestRequestReader::refuses()
{
    QFETCH(QByteArray, bytes);
    RequestReader whole({.requestLine = 400, .head = 1000, .body = 1000});
    whole.add(bytes);
    QVERIFY(!whole.take());
    QVERIFY(whole.unreadable());
    QTEST(whole.unreadable()->status, "status");
    QVERIFY(!whole.take());

    RequestReader pieces({.requestLine = 400, .head = 1000, .body = 1000});
    for (const char byte : std::as_const(bytes)) {
        pieces.add(QByteArray(1, byte));
        QVERIFY(!pieces.take());
    }
    QVERIFY(pieces.unreadable());
    QTEST(pieces.unreadable()->status, "status");
}

void TestRequestReader::survivesNoise()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = post;
        for (int i = random.bounded(1, 4); i > 0; --i)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        RequestReader reader({.requestLine = 400, .head = 1000, .body = 1000});
        reader.add(bytes);
        while (reader.take()) {}
    }
}

QTEST_APPLESS_MAIN(TestRequestReader)
#include "tst_requestreader.moc"
