#include "receptioncase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

wire::HttpRequest signedRequest(const QByteArray &path, const QByteArray &key, const QByteArray &region = "eu-west-1",
                                const QByteArray &service = "ses", const QDateTime &time = noon)
{
    auto http = request(path);
    aws::sign(http, {key, "secret", {}}, region, service, time);
    return http;
}

} // namespace

/// Who may ask, and on whose behalf (design.md 7).
class TestReception : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheScope_data();
    void findsTheScope();
    void refuses_data();
    void refuses();
    void letsIn_data();
    void letsIn();
    void checksKeysThatItKnows_data();
    void checksKeysThatItKnows();
    void notesTheUse();
    void answersForItsHealth();
    void tellsOlderClientsInTheirForm();

private:
    std::optional<ReceptionCase> m_case;
};

void TestReception::init()
{
    m_case.emplace();
}

void TestReception::findsTheScope_data()
{
    QTest::addColumn<wire::HttpRequest>("http");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("region");
    // clang-format off
    QTest::newRow("any key") << signedRequest("/v2/email/identities", "AKIDEXAMPLE") << u"111122223333"_s << u"eu-west-1"_s;
    QTest::newRow("key of twelve digits") << signedRequest("/v2/email/identities", "444455556666") << u"444455556666"_s << u"eu-west-1"_s;
    QTest::newRow("key of eleven digits") << signedRequest("/v2/email/identities", "44445555666") << u"111122223333"_s << u"eu-west-1"_s;
    QTest::newRow("Route 53, any Region") << signedRequest("/2013-04-01/hostedzone", "AKIDEXAMPLE", "mars-1", "route53") << u"111122223333"_s << u"mars-1"_s;
    QTest::newRow("simulator") << request("/simulator/clock") << u"111122223333"_s << u"us-east-1"_s;
    QTest::newRow("simulator, elsewhere") << request("/simulator/clock", {{"X-Simulator-Account", "444455556666"}, {"X-Simulator-Region", "eu-south-1"}}) << u"444455556666"_s << u"eu-south-1"_s;
    // clang-format on
}

void TestReception::findsTheScope()
{
    QFETCH(wire::HttpRequest, http);
    QCOMPARE(m_case->answer(http).body, "passed on");
    QCOMPARE(m_case->scopes.size(), 1);
    QTEST(m_case->scopes.first().account, "account");
    QTEST(m_case->scopes.first().region, "region");
    QCOMPARE(m_case->scopes.first().source, simulation::Cause::Endpoint);
}

void TestReception::refuses_data()
{
    QTest::addColumn<wire::HttpRequest>("http");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    // clang-format off
    QTest::newRow("unsigned") << request("/v2/email/identities") << 403 << u"MissingAuthenticationTokenException"_s;
    QTest::newRow("unsigned, Route 53") << request("/2013-04-01/hostedzone") << 403 << u"MissingAuthenticationToken"_s;
    QTest::newRow("too old") << signedRequest("/v2/email/identities", "A", "eu-west-1", "ses", noon.addSecs(-301)) << 403 << u"InvalidSignatureException"_s;
    QTest::newRow("Region") << signedRequest("/v2/email/identities", "A", "mars-1") << 403 << u"InvalidSignatureException"_s;
    QTest::newRow("service") << signedRequest("/2013-04-01/hostedzone", "A") << 403 << u"SignatureDoesNotMatch"_s;
    QTest::newRow("another computer's name") << request("/simulator/clock", {{"Host", "evil.example:4579"}}) << 403 << u"AccessDeniedException"_s;
    QTest::newRow("a page of another origin") << request("/simulator/clock", {{"Origin", "https://evil.example"}}) << 403 << u"AccessDeniedException"_s;
    QTest::newRow("a page without an origin") << request("/simulator/clock", {{"Origin", "null"}}) << 403 << u"AccessDeniedException"_s;
    QTest::newRow("account") << request("/simulator/clock", {{"X-Simulator-Account", "1"}}) << 400 << u"BadRequestException"_s;
    QTest::newRow("simulator's Region") << request("/simulator/clock", {{"X-Simulator-Region", "mars-1"}}) << 400 << u"BadRequestException"_s;
    // clang-format on
}

void TestReception::refuses()
{
    QFETCH(wire::HttpRequest, http);
    const auto response = m_case->answer(http);
    QTEST(response.status, "status");
    QTEST(wire::decodeError(response).code, "code");
    QVERIFY(m_case->scopes.isEmpty());
}

void TestReception::letsIn_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("IPv4") << "127.0.0.1:4579"_ba;
    QTest::newRow("IPv6") << "[::1]:4579"_ba;
    QTest::newRow("name") << "localhost"_ba;
    QTest::newRow("name with a port") << "localhost:4579"_ba;
    QTest::newRow("name below it") << "ses.localhost:4579"_ba;
}

void TestReception::letsIn()
{
    QFETCH(QByteArray, host);
    QCOMPARE(m_case->answer(request("/simulator/clock", {{"Host", host}})).status, 200);
    QCOMPARE(m_case->answer(request("/simulator/clock", {{"Host", host}, {"Origin", "http://" + host}})).status, 200);
}

void TestReception::checksKeysThatItKnows_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("acceptsAnyKey");
    QTest::addColumn<QString>("outcome"); ///< the account, or the refusal
    const auto unknown = u"UnrecognizedClientException"_s;
    const auto wrong = u"InvalidSignatureException"_s;
    // clang-format off
    QTest::newRow("known") << "AKIAKNOWN"_ba << "secret"_ba << ""_ba << true << u"555566667777"_s;
    QTest::newRow("known, wrong secret") << "AKIAKNOWN"_ba << "Secret"_ba << ""_ba << true << wrong;
    QTest::newRow("known, with a token") << "AKIAKNOWN"_ba << "secret"_ba << "token"_ba << true << unknown;
    QTest::newRow("inactive") << "AKIAOFF"_ba << "secret"_ba << ""_ba << true << unknown;
    QTest::newRow("any, with a token") << "AKIAANY"_ba << "x"_ba << "token"_ba << true << u"111122223333"_s;
    QTest::newRow("strict, known") << "AKIAKNOWN"_ba << "secret"_ba << ""_ba << false << u"555566667777"_s;
    QTest::newRow("strict, wrong secret") << "AKIAKNOWN"_ba << "Secret"_ba << ""_ba << false << wrong;
    QTest::newRow("strict, unknown") << "AKIAANY"_ba << "x"_ba << ""_ba << false << unknown;
    QTest::newRow("strict, twelve digits") << "444455556666"_ba << "x"_ba << ""_ba << false << unknown;
    QTest::newRow("strict, inactive") << "AKIAOFF"_ba << "secret"_ba << ""_ba << false << unknown;
    // clang-format on
}

void TestReception::checksKeysThatItKnows()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, token);
    QFETCH(bool, acceptsAnyKey);
    m_case->keys.acceptsAnyKey = acceptsAnyKey;
    auto http = request("/v2/email/identities");
    aws::sign(http, {key, secret, token}, "eu-west-1", "ses", noon);
    const auto response = m_case->answer(http);
    QTEST(response.status == 200 ? m_case->scopes.value(0).account : wire::decodeError(response).code, "outcome");
}

void TestReception::notesTheUse()
{
    m_case->answer(signedRequest("/v2/email/identities", "AKIAKNOWN"));
    QCOMPARE(m_case->scopes.size(), 1); // it was used in this minute already
    m_case->keys.keys["AKIAKNOWN"].lastUsed = noon.addSecs(-60);
    m_case->answer(signedRequest("/v2/email/identities", "AKIAKNOWN"));
    QCOMPARE(m_case->scopes.size(), 3);
    m_case->keys.keys["AKIAKNOWN"].lastUsed.reset();
    m_case->answer(signedRequest("/v2/email/identities", "AKIAKNOWN"));
    QCOMPARE(m_case->scopes.size(), 5);
}

void TestReception::answersForItsHealth()
{
    QCOMPARE(m_case->answer(request("/health")).body, "ok\n");
    QVERIFY(m_case->scopes.isEmpty());
}

void TestReception::tellsOlderClientsInTheirForm()
{
    auto http = request("/", {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}});
    http.method = "POST";
    http.body = "Action=ListIdentities&Version=2010-12-01";
    const auto answer = m_case->answer(http);
    QCOMPARE(answer.status, 400);
    const auto error = wire::decodeError(answer);
    QCOMPARE(error.code, u"InvalidAction"_s);
    QVERIFY(error.message.startsWith(u"Could not find operation ListIdentities for version 2010-12-01."_s));
    QVERIFY(m_case->scopes.isEmpty());
    http.path = "/v2/email/identities"; // a form or not, what is answered there decides
    QCOMPARE(wire::decodeError(m_case->answer(http)).code, u"MissingAuthenticationTokenException"_s);
}

QTEST_APPLESS_MAIN(TestReception)
#include "tst_reception.moc"
