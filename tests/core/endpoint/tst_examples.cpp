#include "../../app/endpointclient.h"
#include "../answers.h"
#include "examples.h"

#include "core/endpoint/reception.h"
#include "core/endpoint/server.h"
#include "core/simulator/accesskeys/keyring.h"
#include "core/simulator/simulatorthread.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace examples;
using namespace Qt::StringLiterals;

/// The examples of api.md 11, all of them, over a socket: signed as a client signs them, let in by the reception,
/// answered by the simulator in its thread. Status, the headers that matter and the body are those of the reference,
/// apart from ids, tokens and times. Where an example stands for several identities or a moment in their course, a row
/// says so.
class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheReferenceHasIt_data();
    void answersAsTheReferenceHasIt();
};

namespace {

const aws::Credentials knownKey{"AKIAKNOWN", "secret", {}};
const aws::Credentials unknownKey{"AKIAUNKNOWN", "secret", {}};

/// Writes the state that an example begins with.
void begin(Given given, const QString &file)
{
    SimulatorCase aws(file);
    store::Transaction work(*aws.database); // one flush for all of it
    given(aws);
    store::AccessKeyRepository(*aws.database)
        .put({.id = QString::fromLatin1(knownKey.accessKeyId),
              .secret = QString::fromLatin1(knownKey.secretKey),
              .account = aws.context.scope.account,
              .created = aws.context.now});
    work.commit();
}

/// An endpoint on a state, whose clock stands where the examples have it, and its client.
class ExampleEndpoint
{
public:
    explicit ExampleEndpoint(const QString &file)
        : m_simulator({.open = [file] { return store::Database::openSqlite(file); },
                       .wall = [] { return SimulatorCase::moment(); },
                       .look = [this](store::Database &database) { m_keys.refresh(database); }})
    {
        if (const QString problem = m_server.listen(QHostAddress::LocalHost, 0); !problem.isEmpty())
            qFatal("%s", qPrintable(problem));
        m_client.emplace(QUrl(m_server.url()));
    }

    wire::Reply ask(const Step &step)
    {
        const auto space = step.request.indexOf(' ');
        const QByteArrayList target = step.request.sliced(space + 1).split('?');
        wire::HttpRequest http{.method = step.request.first(space), .path = target[0], .query = target.value(1)};
        if (!step.body.isEmpty())
            http.headers.append(wire::Header{"Content-Type", "application/json"});
        http.body = step.body;
        m_client->setCredentials(step.signer == Signer::Nobody        ? std::nullopt
                                     : step.signer == Signer::Unknown ? std::optional(unknownKey)
                                                                      : std::optional(knownKey));
        return awaited(m_client->transport()(http));
    }

private:
    simulator::SharedKeyRing m_keys;
    simulator::SimulatorThread m_simulator;
    endpoint::Reception m_reception{
        .account = u"123456789012"_s,
        .transportTo = [this](const simulator::Scope &scope) { return m_simulator.transport(scope); },
        .keys = [this] { return m_keys.ring(); },
        .now = simulator::systemClock()};
    endpoint::Server m_server{
        {.terms = {.handler = [this](const wire::HttpRequest &http) { return m_reception.answer(http); },
                   .now = simulator::systemClock()}}};
    std::optional<EndpointClient> m_client;
};

} // namespace

// clang-format off
void TestExamples::answersAsTheReferenceHasIt_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<Steps>("steps");
    const QByteArray fresh = R"({"IdentityType":"DOMAIN","VerifiedForSendingStatus":false,"DkimAttributes":{"SigningEnabled":true,)"
        R"("Status":"NOT_STARTED","Tokens":["*","*","*"],"SigningHostedZone":"dkim.amazonses.com","SigningAttributesOrigin":"AWS_SES",)"
        R"("NextSigningKeyLength":"RSA_2048_BIT","CurrentSigningKeyLength":"RSA_2048_BIT","LastKeyGenerationTimestamp":1790312384.592}})";
    const QByteArray withSetAndTags = R"({"EmailIdentity":"example.com","ConfigurationSetName":"marketing","Tags":[{"Key":"env","Value":"prod"}]})";

    QTest::newRow("E1. Create domain") << Given(nothing) << Steps{
        ok("POST " + identities, R"({"EmailIdentity":"example.com"})", fresh)};
    QTest::newRow("E2. Create domain with default set and tags: unknown set") << Given(nothing) << Steps{
        refused("POST " + identities, withSetAndTags, 404, "NotFoundException", "Configuration set <marketing> does not exist."),
        refused("GET " + example, {}, 404, "NotFoundException", "Email identity example.com does not exist.")};
    QTest::newRow("E2. Create domain with default set and tags") << Given(marketing) << Steps{
        ok("POST " + identities, withSetAndTags, fresh),
        refused("POST " + identities, withSetAndTags, 400, "AlreadyExistsException", "Email identity example.com already exist.")};
    QTest::newRow("E3. Create address") << Given(nothing) << Steps{
        ok("POST " + identities, R"({"EmailIdentity":"user+tag@example.org"})", R"({"IdentityType":"EMAIL_ADDRESS","VerifiedForSendingStatus":false})")};
    QTest::newRow("E4. Get fresh address") << Given(address) << Steps{
        ok("GET " + identities + "/user%2Btag%40example.org", {},
           R"({"IdentityType":"EMAIL_ADDRESS","FeedbackForwardingStatus":true,"VerifiedForSendingStatus":false,"DkimAttributes":{"SigningEnabled":false,"Status":"NOT_STARTED","SigningAttributesOrigin":"AWS_SES","NextSigningKeyLength":"RSA_1024_BIT"},"MailFromAttributes":{"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"},"Policies":{},"Tags":[],"VerificationStatus":"PENDING","VerificationInfo":{}})")};
    QTest::newRow("E5. Get fresh domain (after E2)") << Given(marketing) << Steps{
        ok("POST " + identities, withSetAndTags, fresh),
        ok("GET " + example, {}, domainAnswer("PENDING", "false", R"("Tags":[{"Key":"env","Value":"prod"}],"ConfigurationSetName":"marketing","VerificationStatus":"PENDING","VerificationInfo":{})"))};
    QTest::newRow("E6. Get unknown") << Given(nothing) << Steps{
        refused("GET " + unknown, {}, 404, "NotFoundException", "Email identity nope.example.com does not exist.")};
    QTest::newRow("E7. Get verified domain") << Given(verified) << Steps{
        ok("GET " + example, {}, domainAnswer("SUCCESS", "true", R"("Tags":[],"VerificationStatus":"SUCCESS","VerificationInfo":{"LastCheckedTimestamp":1790398784.1,"LastSuccessTimestamp":1790398784.1})"))};
    QTest::newRow("E8. Get failed domain") << Given(failed) << Steps{
        ok("GET " + example, {}, domainAnswer("FAILED", "false", R"("Tags":[],"VerificationStatus":"FAILED","VerificationInfo":{"LastCheckedTimestamp":1790571584,"ErrorType":"HOST_NOT_FOUND","SOARecord":{"PrimaryNameServer":"ns-2048.awsdns-64.com","AdminEmail":"awsdns-hostmaster.amazon.com","SerialNumber":1}})"))};
    // In the order of names.
    QTest::newRow("E9. List") << Given(several) << Steps{
        ok("GET " + identities + "?PageSize=2", {},
           R"({"EmailIdentities":[{"IdentityType":"DOMAIN","IdentityName":"example.com","SendingEnabled":true,"VerificationStatus":"SUCCESS"},{"IdentityType":"EMAIL_ADDRESS","IdentityName":"user+tag@example.org","SendingEnabled":false,"VerificationStatus":"PENDING"}],"NextToken":"*"})"),
        refused("GET " + identities + "?PageSize=1001", {}, 400, "BadRequestException", "Value 1001 for parameter PageSize is invalid. PageSize must be between 1 and 1000."),
        refused("GET " + identities + "?NextToken=zzz", {}, 400, "BadRequestException", "Invalid NextToken <zzz>."),
        refused("GET " + identities + "?PageSize=x", {}, 400, "SerializationException", "'x' can not be converted to Integer")};
    QTest::newRow("E10. Default configuration set on an existing identity") << Given(domainAndSets) << Steps{
        ok("PUT " + example + "/configuration-set", R"({"ConfigurationSetName":"marketing"})", "{}"),
        ok("GET " + example, {}, domainAnswer("SUCCESS", "true", R"("Tags":[],"ConfigurationSetName":"marketing","VerificationStatus":"SUCCESS","VerificationInfo":{})")),
        ok("PUT " + example + "/configuration-set", "{}", "{}"),
        ok("GET " + example, {}, domainAnswer("SUCCESS", "true", R"("Tags":[],"VerificationStatus":"SUCCESS","VerificationInfo":{})")),
        refused("PUT " + unknown + "/configuration-set", R"({"ConfigurationSetName":"marketing"})", 404, "NotFoundException", "Identity <nope.example.com> does not exist."),
        refused("PUT " + example + "/configuration-set", R"({"ConfigurationSetName":"nope"})", 404, "NotFoundException", "Configuration set <nope> does not exist."),
        refused("PUT " + example + "/configuration-set", R"({"ConfigurationSetName":5})", 400, "SerializationException", "NUMBER_VALUE can not be converted to a String")};
    QTest::newRow("E11. DKIM signing switch") << Given(domain) << Steps{
        ok("PUT " + example + "/dkim", R"({"SigningEnabled":false})", "{}"),
        refused("PUT " + unknown + "/dkim", R"({"SigningEnabled":false})", 400, "BadRequestException", "Domain nope.example.com is not verified for DKIM signing.")};
    for (const QByteArray version : {"/v2", "/v1"}) {
        const QByteArray signing = "PUT " + version + example.sliced(3) + "/dkim/signing";
        QTest::addRow("E12. Easy DKIM key length / BYODKIM, by %s", version.constData()) << Given(pendingDomain) << Steps{
            ok(signing, R"({"SigningAttributesOrigin":"AWS_SES","SigningAttributes":{"NextSigningKeyLength":"RSA_1024_BIT"}})",
               R"({"DkimStatus":"PENDING","DkimTokens":["*","*","*"],"SigningHostedZone":"dkim.amazonses.com"})"),
            ok(signing, R"({"SigningAttributesOrigin":"EXTERNAL","SigningAttributes":{"DomainSigningSelector":"sel1","DomainSigningPrivateKey":"MIIEow=="}})",
               R"({"DkimStatus":"PENDING","DkimTokens":["sel1"]})"),
            refused("PUT " + version + identities.sliced(3) + "/user%40example.com/dkim/signing", R"({"SigningAttributesOrigin":"AWS_SES"})",
                    400, "BadRequestException", "The EmailIdentity value must be a valid domain.")};
    }
    QTest::newRow("E13. MAIL FROM") << Given(domain) << Steps{
        ok("PUT " + example + "/mail-from", R"({"MailFromDomain":"bounce.example.com","BehaviorOnMxFailure":"REJECT_MESSAGE"})", "{}"),
        ok("GET " + example, {}, mailFromAnswer(R"({"MailFromDomain":"bounce.example.com","MailFromDomainStatus":"PENDING","BehaviorOnMxFailure":"REJECT_MESSAGE"})")),
        ok("PUT " + example + "/mail-from", "{}", "{}"),
        ok("GET " + example, {}, mailFromAnswer(R"({"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"})")),
        ok("PUT " + example + "/mail-from", R"({"MailFromDomain":"bounce.example.com","BehaviorOnMxFailure":"REJECT_MESSAGE"})", "{}"),
        ok("PUT " + example + "/mail-from", R"({"MailFromDomain":""})", "{}"),
        ok("GET " + example, {}, mailFromAnswer(R"({"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"})")),
        refused("PUT " + example + "/mail-from", R"({"BehaviorOnMxFailure":"X"})", 400, "BadRequestException", "1 validation error detected: Value at 'behaviorOnMxFailure' failed to satisfy constraint: Member must satisfy enum value set: [REJECT_MESSAGE, USE_DEFAULT_VALUE]"),
        refused("PUT " + unknown + "/mail-from", R"({"MailFromDomain":"m.nope.example.com"})", 400, "BadRequestException", "Identity <nope.example.com> does not exist.")};
    QTest::newRow("E14. Feedback forwarding") << Given(domain) << Steps{
        ok("PUT " + example + "/feedback", R"({"EmailForwardingEnabled":false})", "{}"),
        refused("PUT " + unknown + "/feedback", R"({"EmailForwardingEnabled":false})", 400, "BadRequestException", "Identity nope.example.com is invalid. Must be a verified email address or domain.")};
    QTest::newRow("E15. Delete identity") << Given(address) << Steps{
        ok("DELETE " + identities + "/user%2Btag%40example.org", {}, "{}"),
        refused("DELETE " + identities + "/user%2Btag%40example.org", {}, 404, "NotFoundException", "Email identity user+tag@example.org does not exist.")};
    const QByteArray set = R"({"ConfigurationSetName":"marketing","DeliveryOptions":{"TlsPolicy":"REQUIRE"},"SuppressionOptions":{"SuppressedReasons":["BOUNCE"]},"Tags":[{"Key":"team","Value":"growth"}]})";
    QTest::newRow("E16. Configuration sets") << Given(nothing) << Steps{
        ok("POST " + sets, set, "{}"),
        refused("POST " + sets, set, 400, "AlreadyExistsException", "Configuration set marketing already exists."),
        refused("POST " + sets, R"({"ConfigurationSetName":"a b"})", 400, "BadRequestException", "Invalid configuration set name <a b>: only alphanumeric ASCII characters, '_', and '-' are allowed."),
        ok("GET " + sets + "/marketing", {},
           R"({"ConfigurationSetName":"marketing","DeliveryOptions":{"TlsPolicy":"REQUIRE"},"ReputationOptions":{"ReputationMetricsEnabled":true},"SendingOptions":{"SendingEnabled":true},"Tags":[{"Key":"team","Value":"growth"}],"SuppressionOptions":{"SuppressedReasons":["BOUNCE"]}})"),
        ok("GET " + sets, {}, R"({"ConfigurationSets":["marketing"]})"),
        ok("DELETE " + sets + "/marketing", {}, "{}"),
        refused("GET " + sets + "/marketing", {}, 404, "NotFoundException", "Configuration set <marketing> does not exist.")};
    const auto mail = [](const QByteArray &from, const QByteArray &more = {}) {
        return R"({"FromEmailAddress":")" + from + R"(","Destination":{"ToAddresses":["success@simulator.amazonses.com"]},)" + more
            + R"("Content":{"Simple":{"Subject":{"Data":"Hi"},"Body":{"Text":{"Data":"Hello"}}}}})";
    };
    const QByteArray send = "POST /v2/email/outbound-emails", id = R"({"MessageId":"*"})", news = "news@example.com";
    QTest::newRow("E17. Send with default and explicit set") << Given(sendingDomain) << Steps{
        ok(send, mail(news), id),
        ok(send, mail(news, R"("ConfigurationSetName":"other",)"), id),
        refused(send, mail(news, R"("ConfigurationSetName":"gone",)"), 404, "NotFoundException", "Configuration set <gone> does not exist."),
        refused(send, mail("news@example.net"), 400, "MessageRejected", "Email address is not verified. The following identities failed the check in region US-EAST-1: news@example.net")};
    QTest::newRow("E17. Send: default set deleted") << Given(deletedSet) << Steps{
        refused(send, mail(news), 400, "BadRequestException", "Configuration set <marketing> does not exist.")};
    QTest::newRow("E17. Send: set paused") << Given(pausedSet) << Steps{
        refused(send, mail(news), 400, "SendingPausedException", "Sending is paused for configuration set marketing")};
    const auto tagging = [](const QByteArray &name, const QByteArray &tags) {
        return R"({"ResourceArn":")" + arn + name + R"(","Tags":)" + tags + '}';
    };
    QTest::newRow("E18. Tags") << Given(domain) << Steps{
        ok("POST /v2/email/tags", tagging("example.com", R"([{"Key":"env","Value":"prod"}])"), "{}"),
        ok("GET /v2/email/tags?ResourceArn=" + encodedArn + "example.com", {}, R"({"Tags":[{"Key":"env","Value":"prod"}]})"),
        ok("DELETE /v2/email/tags?ResourceArn=" + encodedArn + "example.com&TagKeys=env", {}, "{}"),
        ok("GET /v2/email/tags?ResourceArn=" + encodedArn + "example.com", {}, R"({"Tags":[]})"),
        refused("POST /v2/email/tags", tagging("example.com", R"([{"Key":"a","Value":"1"},{"Key":"a","Value":"2"}])"), 400, "BadRequestException", "Cannot provide multiple tags with the same key"),
        refused("POST /v2/email/tags", tagging("example.com", R"([{"Key":"AWS:x","Value":"1"}])"), 400, "BadRequestException", "Caller is an end user and not allowed to mutate system tags"),
        refused("POST /v2/email/tags", tagging("nope.example.com", R"([{"Key":"a","Value":"1"}])"), 404, "NotFoundException", "No EmailIdentity present with name: nope.example.com")};
    const QByteArray account = "GET /v2/email/account";
    const Step sandbox = ok(account, {},
        R"({"DedicatedIpAutoWarmupEnabled":true,"EnforcementStatus":"HEALTHY","ProductionAccessEnabled":false,"SendQuota":{"Max24HourSend":200.0,"MaxSendRate":1.0,"SentLast24Hours":0.0},"SendingEnabled":true,"SuppressionAttributes":{"SuppressedReasons":["BOUNCE","COMPLAINT"]}})");
    QTest::newRow("E19. Account") << Given(nothing) << Steps{sandbox};
    // The time outside stands, too: the second call comes within the second.
    QTest::newRow("E20. Throttled") << Given(throttled) << Steps{
        sandbox,
        refused(account, {}, 429, "TooManyRequestsException", "Rate exceeded")};
    QTest::newRow("E20. Unauthenticated: no Authorization") << Given(nothing) << Steps{
        by(Signer::Nobody, refused(account, {}, 403, "MissingAuthenticationTokenException", "Missing Authentication Token"))};
    QTest::newRow("E20. Unauthenticated: unknown key") << Given(knownKeysOnly) << Steps{
        sandbox,
        by(Signer::Unknown, refused(account, {}, 403, "UnrecognizedClientException", "The security token included in the request is invalid."))};
}
// clang-format on

void TestExamples::answersAsTheReferenceHasIt()
{
    QFETCH(Given, given);
    QFETCH(Steps, steps);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.db"_s);
    begin(given, file);
    ExampleEndpoint endpoint(file);
    for (const Step &step : steps) {
        const auto reply = endpoint.ask(step);
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message));
        const wire::HttpResponse &http = *reply;
        const QByteArray shown =
            step.request + ' ' + step.body + "\nanswered " + QByteArray::number(http.status) + ' ' + http.body;
        QVERIFY2(http.status == step.status, shown);
        QCOMPARE(http.headers.value("Content-Type"), "application/json");
        QCOMPARE(http.headers.value("x-amzn-ErrorType"), step.errorType);
        static const QRegularExpression uuid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
        QVERIFY(uuid.match(QString::fromLatin1(http.headers.value("x-amzn-RequestId"))).hasMatch());
        QVERIFY2(matches(*wire::parseJson(step.answer), *wire::parseJson(http.body)), shown);
    }
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
