#include "receptioncase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray path = "/v2/email/identities";

wire::HttpRequest signedBy(const QByteArray &key, const QByteArray &secret, const QByteArray &method = "GET")
{
    auto http = request(path);
    http.method = method;
    aws::sign(http, {key, secret, {}}, "eu-west-1", "ses", noon);
    return http;
}

/// Signed in its query, for ten minutes (api.md 2.4).
wire::HttpRequest presignedBy(const QByteArray &key, const QByteArray &secret, const QDateTime &time = noon,
                              const QByteArray &method = "GET")
{
    const QByteArray stamp = time.toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    const aws::SigningScope scope{stamp.first(8), "eu-west-1", "ses"};
    auto http = request(path);
    http.method = method;
    http.query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=" + key + "%2F" + scope.toText().replace('/', "%2F")
        + "&X-Amz-Date=" + stamp + "&X-Amz-Expires=600&X-Amz-SignedHeaders=host";
    const QByteArray canonical = aws::canonicalRequest(http, {"host"}, aws::hexHash({}));
    http.query += "&X-Amz-Signature=" + aws::signatureOf(aws::stringToSign(stamp, scope, canonical), secret, scope);
    return http;
}

} // namespace

/// What the reception makes of signatures, in headers and in queries, and in which words it refuses (api.md 2.6).
class TestSignedRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_case.emplace(); }
    void letsIn_data();
    void letsIn();
    void passesHeadOnAsGet();
    void refuses_data();
    void refuses();

private:
    std::optional<ReceptionCase> m_case;
};

void TestSignedRequests::letsIn_data()
{
    QTest::addColumn<wire::HttpRequest>("http");
    QTest::addColumn<QString>("account");
    const QString known = u"555566667777"_s, given = u"111122223333"_s;
    // clang-format off
    QTest::newRow("GET") << signedBy("AKIAKNOWN", "secret") << known;
    QTest::newRow("HEAD") << signedBy("AKIAKNOWN", "secret", "HEAD") << known;
    QTest::newRow("HEAD, any key") << signedBy("AKIAANY", "x", "HEAD") << given;
    QTest::newRow("presigned") << presignedBy("AKIAKNOWN", "secret") << known;
    QTest::newRow("presigned HEAD") << presignedBy("AKIAKNOWN", "secret", noon, "HEAD") << known;
    QTest::newRow("presigned, any key") << presignedBy("AKIAANY", "x") << given;
    QTest::newRow("presigned, key of twelve digits") << presignedBy("444455556666", "x") << u"444455556666"_s;
    QTest::newRow("presigned, at its end") << presignedBy("AKIAKNOWN", "secret", noon.addSecs(-600 - 300)) << known;
    // clang-format on
}

void TestSignedRequests::letsIn()
{
    QFETCH(wire::HttpRequest, http);
    const auto response = m_case->answer(http);
    QVERIFY2(response.status == 200, response.body.constData());
    QCOMPARE(m_case->scopes.size(), 1);
    QTEST(m_case->scopes.first().account, "account");
    QCOMPARE(m_case->scopes.first().region, u"eu-west-1"_s);
}

void TestSignedRequests::passesHeadOnAsGet()
{
    QByteArrayList recorded;
    m_case->reception.record = [&](const simulator::Scope &, const wire::Exchange &exchange) {
        recorded += exchange.request.method;
    };
    m_case->answer(signedBy("AKIAKNOWN", "secret", "HEAD"));
    m_case->answer(signedBy("AKIAKNOWN", "secret", "DELETE"));
    QCOMPARE(m_case->passedOn.size(), 2);
    QCOMPARE(m_case->passedOn[0].method, "GET");
    QCOMPARE(m_case->passedOn[0].path, path);
    QCOMPARE(m_case->passedOn[1].method, "DELETE");
    QCOMPARE(recorded, QByteArrayList({"GET", "DELETE"}));
}

void TestSignedRequests::refuses_data()
{
    QTest::addColumn<wire::HttpRequest>("http");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message"); ///< how it begins
    const auto sentAs = [](wire::HttpRequest http, const QByteArray &method) {
        http.method = method;
        return http;
    };
    const auto altered = [](const QByteArray &before, const QByteArray &after) {
        auto http = presignedBy("AKIAKNOWN", "secret");
        http.query.replace(before, after);
        return http;
    };
    auto unsignedZones = request("/2013-04-01/hostedzone");
    auto zones = unsignedZones;
    aws::sign(zones, {"AKIAANY", "x", {}}, "us-east-1", "route53", noon);
    const QString wrong = u"InvalidSignatureException"_s, unknown = u"UnrecognizedClientException"_s;
    const QString mismatch =
        u"The request signature we calculated does not match the signature you provided. Check your AWS "
        "Secret Access Key and signing method. Consult the service documentation for details."_s;
    const QString invalid = u"The security token included in the request is invalid."_s;
    // clang-format off
    QTest::newRow("unsigned") << request(path) << u"MissingAuthenticationTokenException"_s << u"Missing Authentication Token"_s;
    QTest::newRow("unsigned, Route 53") << unsignedZones << u"MissingAuthenticationToken"_s << u"Missing Authentication Token"_s;
    QTest::newRow("unknown key") << signedBy("AKIAANY", "x") << unknown << invalid;
    QTest::newRow("unknown key, Route 53") << zones << u"InvalidClientTokenId"_s << invalid;
    QTest::newRow("key that is switched off") << signedBy("AKIAOFF", "secret") << unknown << invalid;
    QTest::newRow("wrong secret") << signedBy("AKIAKNOWN", "Secret") << wrong << mismatch;
    QTest::newRow("GET sent as HEAD") << sentAs(signedBy("AKIAKNOWN", "secret"), "HEAD") << wrong << mismatch;
    QTest::newRow("HEAD sent as GET") << sentAs(signedBy("AKIAKNOWN", "secret", "HEAD"), "GET") << wrong << mismatch;
    QTest::newRow("presigned, unknown key") << presignedBy("AKIAANY", "x") << unknown << invalid;
    QTest::newRow("presigned, key that is switched off") << presignedBy("AKIAOFF", "secret") << unknown << invalid;
    QTest::newRow("presigned, token of a key that lasts") << altered("&X-Amz-Signature", "&X-Amz-Security-Token=x&X-Amz-Signature") << unknown << invalid;
    QTest::newRow("presigned, wrong secret") << presignedBy("AKIAKNOWN", "Secret") << wrong << mismatch;
    QTest::newRow("presigned, GET sent as HEAD") << sentAs(presignedBy("AKIAKNOWN", "secret"), "HEAD") << wrong << mismatch;
    QTest::newRow("presigned, made to last") << altered("Expires=600", "Expires=6000") << wrong << mismatch;
    QTest::newRow("presigned, with one more parameter") << altered("&X-Amz-Date", "&PageSize=1&X-Amz-Date") << wrong << mismatch;
    QTest::newRow("presigned, for another service") << altered("%2Fses%2F", "%2Froute53%2F") << wrong << u"Credential should be scoped to correct service: 'ses'. "_s;
    QTest::newRow("presigned, for no Region") << altered("eu-west-1", "mars-1") << wrong << u"Credential should be scoped to a valid region, not 'mars-1'. "_s;
    QTest::newRow("presigned, expired") << presignedBy("AKIAKNOWN", "secret", noon.addSecs(-600 - 301)) << wrong
        << u"Signature expired: 20261122T115459Z is now earlier than 20261122T115500Z (20261122T120000Z - 5 min.)"_s;
    QTest::newRow("presigned, not yet") << presignedBy("AKIAKNOWN", "secret", noon.addSecs(301)) << wrong
        << u"Signature not yet current: 20261122T120501Z is still later than 20261122T120500Z (20261122T120000Z + 5 min.)"_s;
    QTest::newRow("presigned, parts missing") << altered("&X-Amz-SignedHeaders=host", "") << u"IncompleteSignatureException"_s
        << u"Authorization header requires 'SignedHeaders' parameter."_s;
    // clang-format on
}

/// Where only keys that were made are accepted.
void TestSignedRequests::refuses()
{
    QFETCH(wire::HttpRequest, http);
    m_case->keys.acceptsAnyKey = false;
    const auto response = m_case->answer(http);
    QCOMPARE(response.status, 403);
    const auto error = wire::decodeError(response);
    QTEST(error.code, "code");
    QFETCH(QString, message);
    QVERIFY2(error.message.startsWith(message), qPrintable(error.message));
    QVERIFY(!error.requestId.isEmpty());
    QVERIFY(m_case->scopes.isEmpty());
}

QTEST_APPLESS_MAIN(TestSignedRequests)
#include "tst_signedrequests.moc"
