#include "core/endpoint/gate.h"

#include "core/wire/rest.h"

#include <QHostInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using endpoint::Gate;

namespace {

const Gate openGate{.isLocal = false, .token = "secret", .names = {u"box"_s, u"box.lan"_s}};

wire::HttpRequest request(const QByteArray &path, const wire::Headers &headers)
{
    return {.method = "GET", .path = path, .headers = headers};
}

} // namespace

/// An endpoint that others can reach, and the pages that their browsers show (design.md 7). What holds on loopback is
/// asked in tst_reception.
class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsInWhoNamesThisComputer_data();
    void letsInWhoNamesThisComputer();
    void refusesOtherNames_data();
    void refusesOtherNames();
    void knowsTheComputersOwnName();
    void takesNoNameOnLoopback();
    void asksForTheToken_data();
    void asksForTheToken();
};

void TestGate::letsInWhoNamesThisComputer_data()
{
    QTest::addColumn<QByteArray>("host");
    for (const char *host :
         {"192.168.7.20:4579", "192.168.7.20", "127.0.0.1:4579", "[fe80::1]:4579", "[::1]", "localhost",
          "localhost:4579", "ses.localhost:4579", "box", "box:4579", "BOX:4579", "box.lan:4579"})
        QTest::newRow(host) << QByteArray(host);
}

void TestGate::letsInWhoNamesThisComputer()
{
    QFETCH(QByteArray, host);
    QVERIFY(!openGate.refusalOf(request("/v2/email/identities", {{"Host", host}})));
    QVERIFY(!openGate.refusalOf(request("/v2/email/identities", {{"Host", host}, {"Origin", "http://" + host}})));
    QVERIFY(openGate.refusalOf(request("/v2/email/identities", {{"Host", host}, {"Origin", "http://evil.example"}})));
}

void TestGate::refusesOtherNames_data()
{
    QTest::addColumn<QByteArray>("host");
    for (const char *host :
         {"evil.example", "evil.example:4579", "box.evil.example", "lan", "notbox", "localhost.evil.example",
          "192.168.7.20.evil.example", "127.0.0.1@evil.example", "evil.example/127.0.0.1", ":4579"})
        QTest::newRow(host) << QByteArray(host);
    QTest::newRow("nothing") << ""_ba;
}

/// A name of the page's own that DNS turns to this computer: then its Origin is what it asks for, and the browser lets
/// it read the answers.
void TestGate::refusesOtherNames()
{
    QFETCH(QByteArray, host);
    for (const QByteArray &path : {"/v2/email/identities"_ba, "/simulator/clock"_ba, "/health"_ba}) {
        const auto refusal = openGate.refusalOf(
            request(path, {{"Host", host}, {"Origin", "http://" + host}, {"X-Simulator-Token", "secret"}}));
        QVERIFY2(refusal, path);
        const auto error = wire::decodeError(*refusal);
        QCOMPARE(error.status, 403);
        QCOMPARE(error.code, u"AccessDeniedException"_s);
        QCOMPARE(
            error.message,
            u"The host '%1' is not this computer: reach the endpoint by this computer's IP address or host name, or "
            "localhost."_s.arg(QString::fromUtf8(host)));
    }
}

void TestGate::knowsTheComputersOwnName()
{
    const QString name = QHostInfo::localHostName();
    QVERIFY(!name.isEmpty());
    const Gate gate{.isLocal = false};
    QVERIFY(!gate.refusalOf(request("/health", {{"Host", name.toUtf8() + ":4579"}})));
    for (const QString &each : endpoint::namesOfThisComputer()) {
        QVERIFY2(!gate.refusalOf(request("/health", {{"Host", each.toUtf8()}})), qPrintable(each));
        QVERIFY2(gate.refusalOf(request("/health", {{"Host", each.toUtf8() + ".evil.example"}})), qPrintable(each));
    }
}

/// Where DNS would have to lead to the network's address, not to loopback.
void TestGate::takesNoNameOnLoopback()
{
    const Gate gate{.names = {u"box"_s}};
    const auto refusal = gate.refusalOf(request("/health", {{"Host", "box:4579"}}));
    QVERIFY(refusal);
    QCOMPARE(wire::decodeError(*refusal).message,
             u"The host 'box:4579' is not this computer: reach the endpoint by 127.0.0.1 or localhost."_s);
    QVERIFY(!gate.refusalOf(request("/health", {{"Host", "localhost:4579"}})));
}

void TestGate::asksForTheToken_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("isLetIn");
    QTest::newRow("none") << "/simulator/clock"_ba << QByteArray() << false;
    QTest::newRow("empty") << "/simulator/clock"_ba
                           << ""_ba << false;
    QTest::newRow("its beginning") << "/simulator/clock"_ba
                                   << "secre"_ba << false;
    QTest::newRow("more than it") << "/simulator/clock"_ba
                                  << "secret1"_ba << false;
    QTest::newRow("its first letter wrong") << "/simulator/clock"_ba
                                            << "Secret"_ba << false;
    QTest::newRow("its last letter wrong") << "/simulator/clock"_ba
                                           << "secreT"_ba << false;
    QTest::newRow("two letters exchanged") << "/simulator/clock"_ba
                                           << "sercet"_ba << false;
    QTest::newRow("it") << "/simulator/clock"_ba
                        << "secret"_ba << true;
    QTest::newRow("SES, for no SDK can send it") << "/v2/email/identities"_ba << QByteArray() << true;
}

void TestGate::asksForTheToken()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, token);
    auto http = request(path, {{"Host", "192.168.7.20:4579"}});
    if (!token.isNull())
        http.headers.append(wire::Header{"X-Simulator-Token", token});
    QTEST(!openGate.refusalOf(http), "isLetIn");
}

QTEST_APPLESS_MAIN(TestGate)
#include "tst_gate.moc"
