#include "core/aws/signature.h"

#include <QTest>

using namespace Qt::StringLiterals;
using wire::Protocol;

namespace {

const aws::Credentials exampleKey{"AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", {}};
const QDateTime exampleTime = QDateTime::fromString(u"2026-11-22T01:55:20Z"_s, Qt::ISODate);

wire::HttpRequest request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                          bool isJson = false)
{
    const auto mark = target.indexOf('?');
    wire::HttpRequest http{
        method, mark < 0 ? target : target.first(mark), mark < 0 ? "" : target.sliced(mark + 1), {}, body};
    if (isJson)
        http.headers.append(wire::Header{"Content-Type", "application/json"});
    http.headers.append(wire::Header{"Host", "127.0.0.1:8799"});
    return http;
}

wire::HttpRequest signedExample()
{
    auto http = request("PUT", "/v2/email/identities/example.com/configuration-set", "{}", true);
    aws::sign(http, exampleKey, "eu-west-1", "ses", exampleTime);
    return http;
}

void setHeader(wire::HttpRequest &http, const QByteArray &name, const QByteArray &value)
{
    http.headers.removeIf([&](const wire::Header &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (!value.isNull())
        http.headers.append(wire::Header{name, value});
}

std::optional<wire::ServiceError> check(const wire::HttpRequest &http, const QDateTime &now = exampleTime,
                                        Protocol protocol = Protocol::RestJson)
{
    const auto authorization = aws::authorizationOf(http, protocol);
    if (!authorization)
        return authorization.error();
    return aws::refusalOf(http, *authorization, exampleKey.secretKey, protocol, now);
}

} // namespace

/// Signature Version 4, both ways (api.md 2).
class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsTheVectors_data();
    void signsTheVectors();
    void spellsOutTheFirstVector();
    void writesPathsOnce_data();
    void writesPathsOnce();
    void writesQueriesOnce_data();
    void writesQueriesOnce();
    void signsTheSessionToken();
    void takesPresignedRequests();
    void readsTheHeaderInAnyOrder();
    void takesADateHeader();
    void foldsHeaders();
    void refuses_data();
    void refuses();
    void refusesEveryChangedByte();
    void comparesTheBodyWithItsHash();
};

void TestSignature::signsTheVectors_data()
{
    QTest::addColumn<wire::HttpRequest>("http");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char *name, const wire::HttpRequest &http, const QByteArray &path,
                        const QByteArray &signature, const QByteArray &service = "ses") {
        QTest::newRow(name) << http << service << path << signature;
    };
    // clang-format off
    row("1", request("GET", "/v2/email/identities/user%2Btag%40example.com"), "/v2/email/identities/user%252Btag%2540example.com",
        "d52cb7e202db535e3aa2621cd6b9477f6f13b7f80530646aed9f0fb9b927f58c");
    row("2", request("GET", "/v2/email/identities/a%20b%2F%C3%BC~%25%40example.com"), "/v2/email/identities/a%2520b%252F%25C3%25BC~%2525%2540example.com",
        "344366ee1faf0fb7577c9bed198234c4a447c1ae61d6b7c33f8fd0a22f85cae9");
    row("3", request("POST", "/v2/email/identities", R"({"EmailIdentity": "example.com", "Tags": [{"Key": "a", "Value": "b"}]})", true), "/v2/email/identities",
        "71f9b69474081a82b27e2923252853ea786ddeb1275dfa21368a3ddf7ccf9f25");
    row("4", request("GET", "/v2/email/identities?PageSize=5&NextToken=a%2Bb%2Fc%3D"), "/v2/email/identities",
        "6785d702fc1cad73aa6be81f4bdddb0646aac2d46a0248255adc6508995580d8");
    row("5", request("DELETE", "/v2/email/tags?ResourceArn=arn%3Aaws%3Ases%3Aeu-west-1%3A123456789012%3Aidentity%2Fuser%2Btag%40example.com&TagKeys=a&TagKeys=b%20c"), "/v2/email/tags",
        "0bd9902a74abd875f15d48b3bac0d01d369ef28068cfd85c35e6fe216bd3d087");
    row("6", request("PUT", "/v2/email/identities/example.com/configuration-set", "{}", true), "/v2/email/identities/example.com/configuration-set",
        "c0f2e3860030fff54a1a524cafce172bacb2ebf29b5c4c7fb1d766a73bd6e811");
    row("7", request("POST", "/2013-04-01/hostedzone", R"(<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Name>example.com</Name><CallerReference>x</CallerReference></CreateHostedZoneRequest>)"), "/2013-04-01/hostedzone",
        "989e5b09bdefd70bfc5b8049660e24671a9624c596d8ff13851996aad139b989", "route53");
    // clang-format on
}

void TestSignature::signsTheVectors()
{
    QFETCH(wire::HttpRequest, http);
    QFETCH(QByteArray, service);
    QTEST(aws::canonicalPath(http.path), "path");
    aws::sign(http, exampleKey, "eu-west-1", service, exampleTime);
    QFETCH(QByteArray, signature);
    QVERIFY2(http.headers.value("Authorization").endsWith("Signature=" + signature),
             http.headers.value("Authorization").constData());
    const auto protocol = service == "ses" ? Protocol::RestJson : Protocol::RestXml;
    QCOMPARE(check(http, exampleTime, protocol), std::nullopt);
}

void TestSignature::spellsOutTheFirstVector()
{
    auto http = request("GET", "/v2/email/identities/user%2Btag%40example.com");
    http.headers.append(wire::Header{"X-Amz-Date", "20261122T015520Z"});
    const QByteArray canonical = aws::canonicalRequest(http, {"host", "x-amz-date"}, aws::hexHash({}));
    QCOMPARE(canonical,
             "GET\n/v2/email/identities/user%252Btag%2540example.com\n\nhost:127.0.0.1:8799\n"
             "x-amz-date:20261122T015520Z\n\nhost;x-amz-date\n"
             "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba);
    QCOMPARE(aws::stringToSign("20261122T015520Z", {"20261122", "eu-west-1", "ses"}, canonical),
             "AWS4-HMAC-SHA256\n20261122T015520Z\n20261122/eu-west-1/ses/aws4_request\n"
             "b9b05a8602a8eb34374e6e57953382efdea96651c2f070e5acddc24c1a3c28c2"_ba);
}

void TestSignature::writesPathsOnce_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("empty") << ""_ba
                           << "/"_ba;
    QTest::newRow("root") << "/"_ba
                          << "/"_ba;
    QTest::newRow("double slash") << "/v2//email"_ba
                                  << "/v2/email"_ba;
    QTest::newRow("dots") << "/v2/./x/../email"_ba
                          << "/v2/email"_ba;
    QTest::newRow("above the root") << "/../v2"_ba
                                    << "/v2"_ba;
    QTest::newRow("slash at the end") << "/2013-04-01/hostedzone/Z1/rrset/"_ba
                                      << "/2013-04-01/hostedzone/Z1/rrset/"_ba;
    QTest::newRow("a raw sign") << "/v2/email/identities/a@b.org"_ba
                                << "/v2/email/identities/a%40b.org"_ba;
    QTest::newRow("encoded dots are no steps") << "/a/%2E%2E/b"_ba
                                               << "/a/%252E%252E/b"_ba;
}

void TestSignature::writesPathsOnce()
{
    QFETCH(QByteArray, path);
    QTEST(aws::canonicalPath(path), "canonical");
}

void TestSignature::writesQueriesOnce_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("none") << ""_ba
                          << ""_ba;
    QTest::newRow("sorted by name, then value") << "b=2&a=2&a=1&B=3"_ba
                                                << "B=3&a=1&a=2&b=2"_ba;
    QTest::newRow("without a value") << "key&other="_ba
                                     << "key=&other="_ba;
    QTest::newRow("encoded anew") << "a=x%2fy z&b=~"_ba
                                  << "a=x%2Fy%20z&b=~"_ba;
    QTest::newRow("plus is a plus") << "a=1+2"_ba
                                    << "a=1%2B2"_ba;
    QTest::newRow("an equals sign in a value") << "a=b=c"_ba
                                               << "a=b%3Dc"_ba;
    QTest::newRow("without the signature") << "X-Amz-Signature=ab&a=1"_ba
                                           << "a=1"_ba;
}

void TestSignature::writesQueriesOnce()
{
    QFETCH(QByteArray, query);
    QTEST(aws::canonicalQuery(query), "canonical");
}

void TestSignature::signsTheSessionToken()
{
    auto http = request("GET", "/v2/email/identities");
    aws::Credentials session = exampleKey;
    session.sessionToken = "token/of+the=session";
    aws::sign(http, session, "us-east-1", "ses", exampleTime);
    const auto authorization = aws::authorizationOf(http, Protocol::RestJson);
    QVERIFY(authorization);
    QCOMPARE(authorization->sessionToken, session.sessionToken);
    QVERIFY(authorization->signedHeaders.contains("x-amz-security-token"));
    QCOMPARE(check(http), std::nullopt);
    setHeader(http, "X-Amz-Security-Token", "another");
    QVERIFY(check(http));
}

void TestSignature::takesPresignedRequests()
{
    auto http = request("GET",
                        "/v2/email/identities?X-Amz-Algorithm=AWS4-HMAC-SHA256&"
                        "X-Amz-Credential=AKIDEXAMPLE%2F20261122%2Feu-west-1%2Fses%2Faws4_request&"
                        "X-Amz-Date=20261122T015520Z&X-Amz-Expires=600&X-Amz-SignedHeaders=host");
    const aws::SigningScope scope{"20261122", "eu-west-1", "ses"};
    const QByteArray canonical = aws::canonicalRequest(http, {"host"}, aws::hexHash({}));
    http.query += "&X-Amz-Signature="
        + aws::signatureOf(aws::stringToSign("20261122T015520Z", scope, canonical), exampleKey.secretKey, scope);
    QCOMPARE(check(http), std::nullopt);
    QCOMPARE(check(http, exampleTime.addSecs(600 + 299)), std::nullopt);
    QVERIFY(check(http, exampleTime.addSecs(600 + 301)));
    http.query.replace("Expires=600", "Expires=900");
    QVERIFY(check(http));
}

void TestSignature::readsTheHeaderInAnyOrder()
{
    auto http = signedExample();
    const QByteArrayList parts = http.headers.value("Authorization").sliced(17).split(',');
    QCOMPARE(parts.size(), 3);
    setHeader(http, "Authorization",
              "AWS4-HMAC-SHA256 " + parts[2].trimmed() + ',' + parts[0].trimmed() + ',' + parts[1].trimmed());
    QCOMPARE(check(http), std::nullopt);
}

void TestSignature::takesADateHeader()
{
    auto http = request("GET", "/v2/email/identities");
    http.headers.append(wire::Header{"Date", "Sun, 22 Nov 2026 01:55:20 GMT"});
    const aws::SigningScope scope{"20261122", "eu-west-1", "ses"};
    const QByteArray canonical = aws::canonicalRequest(http, {"date", "host"}, aws::hexHash({}));
    const QByteArray signature =
        aws::signatureOf(aws::stringToSign("20261122T015520Z", scope, canonical), exampleKey.secretKey, scope);
    http.headers.append(wire::Header{"Authorization",
                                     "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122/eu-west-1/ses/aws4_request, "
                                     "SignedHeaders=date;host, Signature="
                                         + signature});
    QCOMPARE(check(http), std::nullopt);
}

void TestSignature::foldsHeaders()
{
    auto http = request("GET", "/");
    http.headers.append(wire::Header{"X-Amz-Meta", "  a   b "});
    http.headers.append(wire::Header{"x-amz-meta", "c"});
    QVERIFY(aws::canonicalRequest(http, {"x-amz-meta"}, {}).contains("\nx-amz-meta:a b,c\n"));
}

void TestSignature::refuses_data()
{
    QTest::addColumn<wire::HttpRequest>("http");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto json = Protocol::RestJson, xml = Protocol::RestXml;
    const auto with = [](const QByteArray &name, const QByteArray &value) {
        auto http = signedExample();
        setHeader(http, name, value);
        return http;
    };
    const auto scoped = [](const QByteArray &region, const QByteArray &service) {
        auto http = request("GET", "/v2/email/identities");
        aws::sign(http, exampleKey, region, service, exampleTime);
        return http;
    };
    const auto wrongDay = [&] {
        auto http = signedExample();
        setHeader(http, "X-Amz-Date", "20261123T015520Z");
        return http;
    };
    const QString mismatch = u"The request signature we calculated does not match the signature you provided."_s;
    // clang-format off
    QTest::newRow("no header") << with("Authorization", {}) << exampleTime << json << u"MissingAuthenticationTokenException"_s << u"Missing Authentication Token"_s;
    QTest::newRow("no header, Route 53") << with("Authorization", {}) << exampleTime << xml << u"MissingAuthenticationToken"_s << u"Missing Authentication Token"_s;
    QTest::newRow("nonsense") << with("Authorization", "AWS4-HMAC-SHA256 nonsense") << exampleTime << json << u"IncompleteSignatureException"_s
        << u"Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization=AWS4-HMAC-SHA256 nonsense"_s;
    QTest::newRow("no date") << with("X-Amz-Date", {}) << exampleTime << json << u"IncompleteSignatureException"_s
        << u"Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=AWS4"_s;
    QTest::newRow("a credential of three parts") << with("Authorization", "AWS4-HMAC-SHA256 Credential=A/B/C, SignedHeaders=host, Signature=ab") << exampleTime << xml
        << u"IncompleteSignature"_s << u"Credential must have exactly 5 slash-delimited elements"_s;
    QTest::newRow("another algorithm") << with("Authorization", "AWS4-ECDSA-P256-SHA256 Credential=A/20261122/eu-west-1/ses/aws4_request, SignedHeaders=host, Signature=ab") << exampleTime << json
        << u"IncompleteSignatureException"_s << u"Credential must have"_s;
    QTest::newRow("Region") << scoped("mars-north-1", "ses") << exampleTime << json << u"InvalidSignatureException"_s << u"Credential should be scoped to a valid region, not 'mars-north-1'. "_s;
    QTest::newRow("service") << scoped("eu-west-1", "s3") << exampleTime << json << u"InvalidSignatureException"_s << u"Credential should be scoped to correct service: 'ses'. "_s;
    QTest::newRow("service, Route 53") << scoped("eu-west-1", "ses") << exampleTime << xml << u"SignatureDoesNotMatch"_s << u"Credential should be scoped to correct service: 'route53'. "_s;
    QTest::newRow("too old") << signedExample() << exampleTime.addSecs(301) << json << u"InvalidSignatureException"_s
        << u"Signature expired: 20261122T015520Z is now earlier than 20261122T015521Z (20261122T020021Z - 5 min.)"_s;
    QTest::newRow("too early") << signedExample() << exampleTime.addSecs(-301) << json << u"InvalidSignatureException"_s
        << u"Signature not yet current: 20261122T015520Z is still later than 20261122T015519Z (20261122T015019Z + 5 min.)"_s;
    QTest::newRow("another day") << wrongDay() << exampleTime.addDays(1) << json << u"InvalidSignatureException"_s << u"Date in Credential scope does not match"_s;
    QTest::newRow("another host") << with("Host", "localhost:8799") << exampleTime << json << u"InvalidSignatureException"_s << mismatch;
    // clang-format on
}

void TestSignature::refuses()
{
    QFETCH(wire::HttpRequest, http);
    QFETCH(QDateTime, now);
    QFETCH(Protocol, protocol);
    const auto refusal = check(http, now, protocol);
    QVERIFY(refusal);
    QTEST(refusal->code, "code");
    QCOMPARE(refusal->status, 403);
    QFETCH(QString, message);
    QVERIFY2(refusal->message.startsWith(message), qPrintable(refusal->message));
}

void TestSignature::refusesEveryChangedByte()
{
    const auto original = signedExample();
    const auto isRefused = [](const wire::HttpRequest &http) { return check(http).has_value(); };
    QVERIFY(!isRefused(original));
    for (QByteArray wire::HttpRequest::*part :
         {&wire::HttpRequest::method, &wire::HttpRequest::path, &wire::HttpRequest::body}) {
        for (qsizetype i = 0; i < (original.*part).size(); ++i) {
            auto changed = original;
            (changed.*part)[i] = char((changed.*part)[i] ^ 1);
            QVERIFY2(isRefused(changed), (changed.*part).constData());
        }
    }
    auto longer = original;
    longer.query = "a=1";
    QVERIFY(isRefused(longer));
    // What should have been signed is told, so that a client's mistake explains itself.
    QVERIFY(check(longer)->message.contains(
        u"The String-to-Sign should have been\n'AWS4-HMAC-SHA256\n20261122T015520Z\n"_s));
    QVERIFY(check(longer)->message.contains(
        u"should have been\n'PUT\n/v2/email/identities/example.com/configuration-set\na=1\n"_s));
}

void TestSignature::comparesTheBodyWithItsHash()
{
    auto http = request("POST", "/v2/email/identities", "{}", true);
    http.headers.append(wire::Header{"X-Amz-Content-Sha256", aws::hexHash("{}")});
    aws::sign(http, exampleKey, "eu-west-1", "ses", exampleTime);
    QCOMPARE(check(http), std::nullopt);
    http.body = "{ }";
    QVERIFY(check(http));

    auto unsignedBody = request("POST", "/v2/email/identities", "{}", true);
    unsignedBody.headers.append(wire::Header{"X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD"});
    unsignedBody.headers.append(wire::Header{"X-Amz-Date", "20261122T015520Z"});
    const aws::SigningScope scope{"20261122", "eu-west-1", "ses"};
    const QByteArray canonical =
        aws::canonicalRequest(unsignedBody, {"host", "x-amz-content-sha256"}, "UNSIGNED-PAYLOAD");
    const QByteArray signature =
        aws::signatureOf(aws::stringToSign("20261122T015520Z", scope, canonical), exampleKey.secretKey, scope);
    unsignedBody.headers.append(
        wire::Header{"Authorization",
                     "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122/eu-west-1/ses/aws4_request, "
                     "SignedHeaders=host;x-amz-content-sha256, Signature="
                         + signature});
    QCOMPARE(check(unsignedBody), std::nullopt);
}

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
