#include "core/endpoint/gate.h"

#include "core/wire/rest.h"

#include <QHostInfo>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using endpoint::Gate;

namespace {

const Gate openGate{
    .isLocal = false, .token = "secret", .ownNames = {u"box"_s, u"box.lan"_s}, .names = {u"ses_endpoint"_s}};

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
    void takesNoOwnNameOnLoopback();
    void takesTheNamesThatWereGivenOnLoopback();
    void saysHowOthersAreLetIn();
    void readsANameThatWasTyped_data();
    void readsANameThatWasTyped();
    void asksForTheToken_data();
    void asksForTheToken();
};

void TestGate::letsInWhoNamesThisComputer_data()
{
    QTest::addColumn<QByteArray>("host");
    for (const char *host :
         {"192.168.7.20:4579", "192.168.7.20", "127.0.0.1:4579", "[fe80::1]:4579", "[::1]", "localhost",
          "localhost:4579", "ses.localhost:4579", "box", "box:4579", "BOX:4579", "box.lan:4579", "box.lan.",
          "box.lan.:4579", "localhost.:4579", "ses_endpoint", "SES_endpoint.:4579"})
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
    for (const char *host : {"evil.example", "evil.example:4579", "box.evil.example", "lan", "notbox", "box.lan..",
                             "localhost.evil.example", "ses_endpoint.evil.example", "192.168.7.20.evil.example",
                             "127.0.0.1@evil.example", "evil.example/127.0.0.1", ":4579"})
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
    const QStringList names = endpoint::namesOfThisComputer();
    const auto canBeAHost = [](const QString &each) { return QUrl(u"http://"_s + each).host() == each; };
    if (names.isEmpty() || !std::ranges::all_of(names, canBeAHost))
        QSKIP("This computer has no name, or one that cannot stand in a URL, as a number.");
    const Gate gate{.isLocal = false};
    QVERIFY(!gate.refusalOf(request("/health", {{"Host", name.toUtf8() + ":4579"}})));
    for (const QString &each : names) {
        QVERIFY2(!gate.refusalOf(request("/health", {{"Host", each.toUtf8()}})), qPrintable(each));
        QVERIFY2(gate.refusalOf(request("/health", {{"Host", each.toUtf8() + ".evil.example"}})), qPrintable(each));
    }
}

/// Where DNS would have to lead to the network's address, not to loopback.
void TestGate::takesNoOwnNameOnLoopback()
{
    const Gate gate{.ownNames = {u"box"_s}};
    const auto refusal = gate.refusalOf(request("/health", {{"Host", "box:4579"}}));
    QVERIFY(refusal);
    QCOMPARE(wire::decodeError(*refusal).message,
             u"The host 'box:4579' is not this computer: reach the endpoint by 127.0.0.1 or localhost."_s);
    QVERIFY(!gate.refusalOf(request("/health", {{"Host", "localhost:4579"}})));
}

void TestGate::takesTheNamesThatWereGivenOnLoopback()
{
    const Gate gate{.ownNames = {u"box"_s}, .names = {u"ses.lan"_s}};
    QVERIFY(!gate.refusalOf(request("/health", {{"Host", "ses.lan:4579"}})));
    QVERIFY(gate.refusalOf(request("/health", {{"Host", "box:4579"}})));
    QVERIFY(gate.refusalOf(request("/health", {{"Host", "ses.lan:4579"}, {"Origin", "http://evil.example"}})));
    QVERIFY(gate.refusalOf(request("/health", {{"Host", "ses.lan"}, {"Origin", "http://ses.lan.evil.example"}})));
    QVERIFY(!gate.refusalOf(request("/health", {{"Host", "ses.lan"}, {"Origin", "http://ses.lan"}})));
}

void TestGate::saysHowOthersAreLetIn()
{
    const Gate gate{.advice = u"Ask Ann."_s};
    const auto refusal = gate.refusalOf(request("/health", {{"Host", "evil.example"}}));
    QVERIFY(refusal);
    QCOMPARE(wire::decodeError(*refusal).message,
             u"The host 'evil.example' is not this computer: reach the endpoint by 127.0.0.1 or localhost. Ask Ann."_s);
}

void TestGate::readsANameThatWasTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name"); ///< empty: it is none
    QTest::newRow("name") << u"ses.lan"_s << u"ses.lan"_s;
    QTest::newRow("one word") << u"endpoint"_s << u"endpoint"_s;
    QTest::newRow("underscore") << u"ses_endpoint"_s << u"ses_endpoint"_s;
    QTest::newRow("capitals and a final dot") << u"SES.Lan."_s << u"ses.lan"_s;
    QTest::newRow("port") << u"ses.lan:4579"_s << QString();
    QTest::newRow("scheme") << u"http://ses.lan"_s << QString();
    QTest::newRow("path") << u"ses.lan/"_s << QString();
    QTest::newRow("query") << u"ses.lan?a"_s << QString();
    QTest::newRow("fragment") << u"ses.lan#a"_s << QString();
    QTest::newRow("user") << u"ann@ses.lan"_s << QString();
    QTest::newRow("space") << u"ses lan"_s << QString();
    QTest::newRow("any name") << u"*.lan"_s << QString();
    QTest::newRow("two dots") << u"ses..lan"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
}

void TestGate::readsANameThatWasTyped()
{
    QFETCH(QString, text);
    QTEST(endpoint::hostName(text).value_or(QString()), "name");
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
