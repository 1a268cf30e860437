#include "simulatorcase.h"

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// The examples of api.md 11 that belong to what the simulator answers, on the wire: status, the headers that matter
/// and the body, apart from ids, tokens and times. Where an example stands for several identities or a moment in their
/// course, a row says so.
class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsTheReferenceHasIt_data();
    void answersAsTheReferenceHasIt();
};

namespace {

/// A request and its answer. In the answer `"*"` stands for any value.
struct Step
{
    QByteArray request; ///< method and target, divided by a space
    QByteArray body;
    int status;
    QByteArray errorType; ///< none: the answer is no error
    QByteArray answer;
};
using Steps = QList<Step>;
using Given = void (*)(SimulatorCase &);

Step ok(const QByteArray &request, const QByteArray &body, const QByteArray &answer)
{
    return {request, body, 200, {}, answer};
}

Step refused(const QByteArray &request, const QByteArray &body, int status, const QByteArray &type,
             const QByteArray &message)
{
    return {request, body, status, type, R"({"message":")" + message + R"("})"};
}

bool matches(const QJsonValue &expected, const QJsonValue &actual)
{
    if (expected == QJsonValue(u"*"_s))
        return !actual.isUndefined();
    if (expected.isArray()) {
        const QJsonArray wanted = expected.toArray(), found = actual.toArray();
        return actual.isArray() && std::equal(wanted.begin(), wanted.end(), found.begin(), found.end(), matches);
    }
    if (!expected.isObject())
        return expected == actual;
    const QJsonObject wanted = expected.toObject(), found = actual.toObject();
    return actual.isObject() && wanted.keys() == found.keys()
        && std::ranges::all_of(wanted.keys(), [&](const QString &key) { return matches(wanted[key], found[key]); });
}

void nothing(SimulatorCase &)
{
}

void marketing(SimulatorCase &aws)
{
    aws.configurationSet(u"marketing"_s);
}

void domain(SimulatorCase &aws)
{
    aws.identity(u"example.com"_s, VerificationStatus::Success);
}

void domainAndSets(SimulatorCase &aws)
{
    domain(aws);
    marketing(aws);
}

/// As it stands when the mails of E17 are sent: with a default, another set and one that is paused.
void sendingDomain(SimulatorCase &aws)
{
    domainAndSets(aws);
    aws.configurationSet(u"other"_s);
    aws.change(u"example.com"_s, [](auto &row) { row.configurationSet = u"marketing"_s; });
}

void pausedSet(SimulatorCase &aws)
{
    sendingDomain(aws);
    simulator::configurationSetsOf(aws.context).put({.name = u"marketing"_s, .maySend = false});
}

void deletedSet(SimulatorCase &aws)
{
    sendingDomain(aws);
    simulator::configurationSetsOf(aws.context).remove(u"marketing"_s);
}

void pendingDomain(SimulatorCase &aws)
{
    aws.create(u"example.com"_s);
    aws.create(u"user@example.com"_s);
}

void address(SimulatorCase &aws)
{
    aws.create(u"user+tag@example.org"_s);
}

void verified(SimulatorCase &aws)
{
    domain(aws);
    aws.change(u"example.com"_s, [](auto &row) {
        row.lastChecked = row.lastSuccess = QDateTime::fromMSecsSinceEpoch(1790398784100, Qt::UTC);
    });
}

void failed(SimulatorCase &aws)
{
    aws.identity(u"example.com"_s, VerificationStatus::Failed);
    aws.change(u"example.com"_s, [](auto &row) {
        row.lastChecked = QDateTime::fromMSecsSinceEpoch(1790571584000, Qt::UTC);
        row.errorType = ses::VerificationError::HostNotFound;
    });
}

void several(SimulatorCase &aws)
{
    domain(aws);
    address(aws);
    aws.create(u"zebra.example"_s);
}

/// What GetEmailIdentity answers of a domain, with its DKIM and the rest behind "Tags".
QByteArray domainAnswer(const QByteArray &dkimStatus, const QByteArray &verified, const QByteArray &rest)
{
    return R"({"IdentityType":"DOMAIN","FeedbackForwardingStatus":true,"VerifiedForSendingStatus":)" + verified
        + R"(,"DkimAttributes":{"SigningEnabled":true,"Status":")" + dkimStatus
        + R"(","Tokens":["*","*","*"],"SigningHostedZone":"dkim.amazonses.com","SigningAttributesOrigin":"AWS_SES",)"
          R"("NextSigningKeyLength":"RSA_2048_BIT","CurrentSigningKeyLength":"RSA_2048_BIT",)"
          R"("LastKeyGenerationTimestamp":1790312384.592},)"
          R"("MailFromAttributes":{"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"},"Policies":{},)"
        + rest + '}';
}

QByteArray mailFromAnswer(const QByteArray &attributes)
{
    return domainAnswer("SUCCESS", "true", R"("Tags":[],"VerificationStatus":"SUCCESS","VerificationInfo":{})")
        .replace(R"({"BehaviorOnMxFailure":"USE_DEFAULT_VALUE"})", attributes);
}

const QByteArray identities = "/v2/email/identities";
const QByteArray example = identities + "/example.com";
const QByteArray unknown = identities + "/nope.example.com";
const QByteArray sets = "/v2/email/configuration-sets";
const QByteArray arn = "arn:aws:ses:us-east-1:123456789012:identity/";
const QByteArray encodedArn = "arn%3Aaws%3Ases%3Aus-east-1%3A123456789012%3Aidentity%2F";

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
    // Without its SOARecord: nobody asks a name server yet.
    QTest::newRow("E8. Get failed domain") << Given(failed) << Steps{
        ok("GET " + example, {}, domainAnswer("FAILED", "false", R"("Tags":[],"VerificationStatus":"FAILED","VerificationInfo":{"LastCheckedTimestamp":1790571584,"ErrorType":"HOST_NOT_FOUND"})"))};
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
    QTest::newRow("E19. Account") << Given(nothing) << Steps{
        ok("GET /v2/email/account", {},
           R"({"DedicatedIpAutoWarmupEnabled":true,"EnforcementStatus":"HEALTHY","ProductionAccessEnabled":false,"SendQuota":{"Max24HourSend":200.0,"MaxSendRate":1.0,"SentLast24Hours":0.0},"SendingEnabled":true,"SuppressionAttributes":{"SuppressedReasons":["BOUNCE","COMPLAINT"]}})")};
}
// clang-format on

void TestExamples::answersAsTheReferenceHasIt()
{
    QFETCH(Given, given);
    QFETCH(Steps, steps);
    SimulatorCase aws;
    given(aws);
    for (const Step &step : steps) {
        const auto space = step.request.indexOf(' ');
        const auto http = aws.ask(step.request.first(space), step.request.sliced(space + 1), step.body);
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
