#include "calls.h"

#include "core/activity/commands.h"
#include "core/ses/dkim.h"
#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"
#include "core/simulation/accesskeys.h"

using namespace Qt::StringLiterals;
using activity::Call;

Q_DECLARE_METATYPE(wire::HttpRequest)
Q_DECLARE_METATYPE(wire::HttpResponse)

/// Secrets are nowhere in what is kept, shown or copied (design.md 7, visual.md 13.9).
class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheSecretsOfTheDescriptions();
    void hidesASecret_data();
    void hidesASecret();
    void keepsTheRest();
    void showsWhatASignatureIsFor();
    void hidesWhatARefusalRepeats();

private:
    static QString everywhere(const Call &call)
    {
        const activity::Target target{u"http://127.0.0.1:4579"_s, true};
        return QStringList{activity::requestText(call), activity::responseText(call),
                           activity::awsCommand(call, target), activity::curlCommand(call, target),
                           QString::fromUtf8(call.request.body + call.request.query + call.response.body)}
            .join(u'\n');
    }
};

void TestRedaction::knowsTheSecretsOfTheDescriptions()
{
    QVERIFY(activity::secretNames().contains(u"domainsigningprivatekey"_s));
    QVERIFY(activity::secretNames().contains(u"secretaccesskey"_s));
}

void TestRedaction::hidesASecret_data()
{
    QTest::addColumn<wire::HttpRequest>("request");
    QTest::addColumn<wire::HttpResponse>("response");
    const wire::HttpResponse ok{.body = "{}"};
    ses::CreateEmailIdentity::Request create{.emailIdentity = u"example.com"_s};
    create.dkimSigningAttributes.emplace();
    create.dkimSigningAttributes->domainSigningSelector = u"sel"_s;
    create.dkimSigningAttributes->domainSigningPrivateKey = u"TOP-SECRET"_s;
    QTest::newRow("a private key when an identity is made")
        << wire::encodeRequest<ses::CreateEmailIdentity>(create) << ok;
    ses::PutEmailIdentityDkimSigningAttributes::Request put{.emailIdentity = u"example.com"_s};
    put.signingAttributes = create.dkimSigningAttributes;
    QTest::newRow("a private key put") << wire::encodeRequest<ses::PutEmailIdentityDkimSigningAttributes>(put) << ok;
    QTest::newRow("a private key at the older route")
        << wire::HttpRequest{"PUT",
                             "/v1/email/identities/example.com/dkim/signing",
                             {},
                             {},
                             R"({"SigningAttributes":{"DomainSigningPrivateKey":"TOP-SECRET"}})"}
        << ok;
    QTest::newRow("a private key to no operation at all")
        << wire::HttpRequest{"PUT", "/nonsense", {}, {}, R"({"domainSigningPrivateKey":"TOP-SECRET"})"} << ok;
    QTest::newRow("a private key in JSON that cannot be read")
        << wire::HttpRequest{"PUT", "/v2/email/identities", {}, {}, R"({"DomainSigningPrivateKey":"TOP-SECRET")"} << ok;
    QTest::newRow("a name with escapes")
        << wire::HttpRequest{"PUT", "/nonsense", {}, {}, R"({"\u0044omainSigningPrivateKey":"TOP-SECRET"})"} << ok;
    const QByteArray tooDeep = QByteArray(wire::deepestJson, '[') + R"({"\u0044omainSigningPrivateKey":"TOP-SECRET"})"
        + QByteArray(wire::deepestJson, ']');
    QTest::newRow("a name with escapes in JSON that is too deep")
        << wire::HttpRequest{"PUT", "/nonsense", {}, {}, tooDeep} << ok;
    QTest::newRow("the secret of an access key")
        << wire::encodeRequest<simulation::CreateAccessKey>({.account = u"123456789012"_s})
        << wire::encodeResponse<simulation::CreateAccessKey>({{.id = u"AKIA"_s}, u"TOP-SECRET"_s});
    QTest::newRow("a session token")
        << wire::HttpRequest{"GET", "/v2/email/identities", {}, {{"X-Amz-Security-Token", "TOP-SECRET"}}, {}} << ok;
    QTest::newRow("a session token in the query")
        << wire::HttpRequest{"GET", "/v2/email/identities", "X-Amz-Security-Token=TOP-SECRET&PageSize=1", {}, {}} << ok;
    QTest::newRow("a signature in the query")
        << wire::HttpRequest{"GET", "/v2/email/identities", "X-Amz-Signature=TOP-SECRET", {}, {}} << ok;
    QTest::newRow("the token of the simulator")
        << wire::HttpRequest{"GET", "/simulator/clock", {}, {{"x-simulator-token", "TOP-SECRET"}}, {}} << ok;
    QTest::newRow("a signature") << wire::HttpRequest{
        "GET",
        "/v2/email/identities",
        {},
        {{"Authorization",
          "AWS4-HMAC-SHA256 Credential=AKIA/20251122/us-east-1/ses/aws4_request, "
          "SignedHeaders=host, Signature=TOP-SECRET"}},
        {}} << ok;
    QTest::newRow("another kind of authorization")
        << wire::HttpRequest{"GET", "/v2/email/identities", {}, {{"authorization", "Bearer TOP-SECRET"}}, {}} << ok;
    QTest::newRow("the rest of an access key id")
        << wire::HttpRequest{"GET",
                             "/v2/email/identities",
                             {},
                             {{"Authorization",
                               "AWS4-HMAC-SHA256 Credential=AKIATOP-SECRET/20251122/us-east-1/ses/"
                               "aws4_request, SignedHeaders=host, Signature=00"}},
                             {}}
        << ok;
    QTest::newRow("an access key id in the query")
        << wire::HttpRequest{"GET", "/v2/email/identities", "X-Amz-Credential=AKIATOP-SECRET%2F20251122", {}, {}} << ok;
}

void TestRedaction::hidesASecret()
{
    QFETCH(wire::HttpRequest, request);
    QFETCH(wire::HttpResponse, response);
    RecordedCalls calls;
    const QString shown = everywhere(calls.record(request, response));
    QVERIFY2(!shown.contains(u"TOP-SECRET"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"\u2022\u2022\u2022\u2022"_s), qPrintable(shown));
}

void TestRedaction::keepsTheRest()
{
    RecordedCalls calls;
    const QByteArray body = R"({ "Tags" : [ {"Key":"a","Value":"\u00fc"} ] })";
    const auto &call =
        calls.record({"POST", "/v2/email/tags", "a=1&b=2", {{"Content-Type", "application/json"}}, body});
    QCOMPARE(call.request.body, body); // to the byte
    QCOMPARE(call.request.query, "a=1&b=2"_ba);
    QCOMPARE(call.request.headers.value("Content-Type"), "application/json"_ba);
}

void TestRedaction::showsWhatASignatureIsFor()
{
    RecordedCalls calls;
    const auto &call = calls.record({"GET",
                                     "/v2/email/identities",
                                     {},
                                     {{"Authorization",
                                       "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20251122/"
                                       "us-east-1/ses/aws4_request, SignedHeaders=host;x-amz-date, "
                                       "Signature=0123456789abcdef"}},
                                     {}});
    QCOMPARE(
        QString::fromUtf8(call.request.headers.value("Authorization")),
        u"AWS4-HMAC-SHA256 Credential=AKIA\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022/"
        "20251122/us-east-1/ses/aws4_request, SignedHeaders=host;x-amz-date, Signature=\u2022\u2022\u2022\u2022"_s);
}

/// A wrong signature is answered with what should have been signed, the session token in it.
void TestRedaction::hidesWhatARefusalRepeats()
{
    RecordedCalls calls;
    const auto &call = calls.record(
        {"GET",
         "/v2/email/identities",
         {},
         {{"X-Amz-Security-Token", "TOP-SECRET"}, {"Authorization", "AWS4-HMAC-SHA256 Signature=abcdef99"}},
         {}},
        wire::HttpResponse{403, {}, R"({"message":"x-amz-security-token:TOP-SECRET Signature=abcdef99"})"});
    const QString shown = everywhere(call);
    QVERIFY2(!shown.contains(u"TOP-SECRET"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u"abcdef99"_s), qPrintable(shown));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
