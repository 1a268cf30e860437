#include "../simulatorcase.h"

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// Create, Get, List and DeleteConfigurationSet (api.md 4.5, 5.4, 13; example E16 of 11).
class TestConfigurationSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAFreshSet();
    void keepsWhatItWasMadeWith_data();
    void keepsWhatItWasMadeWith();
    void refuses_data();
    void refuses();
    void takesNames_data();
    void takesNames();
    void stopsAtTheQuota();
    void refusesTheUnknown_data();
    void refusesTheUnknown();
    void deletesWithWhatBelongsToItOnly();
    void keepsSetsToTheirRegionAndAccount();
    void notesTheChange();
};

namespace {

const QByteArray path = "/v2/email/configuration-sets";

QByteArray named(const QByteArray &name, const QByteArray &more = {})
{
    return R"({"ConfigurationSetName":")" + name + '"' + (more.isEmpty() ? more : ',' + more) + '}';
}

} // namespace

void TestConfigurationSets::answersAFreshSet()
{
    SimulatorCase aws;
    const auto made = aws.ask("POST", path, named("marketing"));
    QCOMPARE(made.status, 200);
    QCOMPARE(made.body, "{}");
    QCOMPARE(aws.ask("GET", path + "/marketing").body,
             R"({"ConfigurationSetName":"marketing","ReputationOptions":{"ReputationMetricsEnabled":true},)"
             R"("SendingOptions":{"SendingEnabled":true},"Tags":[]})");
}

void TestConfigurationSets::keepsWhatItWasMadeWith_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("shown"); // beside the name, where it is not that of a fresh set
    const auto same = [](const char *name, const char *options) {
        QTest::newRow(name) << QByteArray(options) << QByteArray(options);
    };
    same("delivery", R"("DeliveryOptions":{"MaxDeliverySeconds":300,"TlsPolicy":"REQUIRE"})");
    same("longest delivery", R"("DeliveryOptions":{"MaxDeliverySeconds":50400})");
    same("optional encryption", R"("DeliveryOptions":{"TlsPolicy":"OPTIONAL"})");
    same("suppression", R"("SuppressionOptions":{"SuppressedReasons":["COMPLAINT","BOUNCE"]})");
    same("no suppression", R"("SuppressionOptions":{"SuppressedReasons":[]})");
    same("tracking by a verified domain",
         R"("TrackingOptions":{"CustomRedirectDomain":"Verified.com","HttpsPolicy":"REQUIRE_OPEN_ONLY"})");
    same("tracking below a verified domain", R"("TrackingOptions":{"CustomRedirectDomain":"links.a.verified.com"})");
    same("paused", R"("SendingOptions":{"SendingEnabled":false})");
    same("no metrics", R"("ReputationOptions":{"ReputationMetricsEnabled":false})");
    same("tags", R"("Tags":[{"Key":"team","Value":"growth"},{"Key":"a","Value":""}])");
    QTest::newRow("delivery that says nothing") << R"("DeliveryOptions":{})"_ba << QByteArray();
    QTest::newRow("sending that says nothing") << R"("SendingOptions":{})"_ba
                                               << R"("SendingOptions":{"SendingEnabled":false})"_ba;
    QTest::newRow("null") << R"("DeliveryOptions":null,"TrackingOptions":null,"Tags":null)"_ba << QByteArray();
    same("the default pool", R"("DeliveryOptions":{"SendingPoolName":"ses-default-dedicated-pool"})");
    same("the shared pool", R"("DeliveryOptions":{"SendingPoolName":"ses-shared-pool"})");
    same("deliverability",
         R"("VdmOptions":{"DashboardOptions":{"EngagementMetrics":"ENABLED"},)"
         R"("GuardianOptions":{"OptimizedSharedDelivery":"DISABLED"}})");
    same("half of deliverability", R"("VdmOptions":{"GuardianOptions":{"OptimizedSharedDelivery":"ENABLED"}})");
    same("archiving",
         R"("ArchivingOptions":{"ArchiveArn":"arn:aws:ses:us-east-1:123456789012:mailmanager-archive/)"
         R"(a-abcdefghijklmnopqrstuvwx"}})");
    same("validation of addresses",
         R"("SuppressionOptions":{"SuppressedReasons":["COMPLAINT"],"ValidationOptions":)"
         R"({"ConditionThreshold":{"ConditionThresholdEnabled":"ENABLED",)"
         R"("OverallConfidenceThreshold":{"ConfidenceVerdictThreshold":"HIGH"}}}})");
    QTest::newRow("deliverability that says nothing") << R"("VdmOptions":{"DashboardOptions":{}})"_ba << QByteArray();
    QTest::newRow("archiving that says nothing") << R"("ArchivingOptions":{})"_ba << QByteArray();
    QTest::newRow("what is not known") << R"("MessageSecurityOptions":{"X":1})"_ba << QByteArray();
}

void TestConfigurationSets::keepsWhatItWasMadeWith()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, shown);
    SimulatorCase aws;
    aws.identity(u"verified.com"_s, VerificationStatus::Success);
    QCOMPARE(aws.refusal("POST", path, named("a", options)), u"200"_s);
    QJsonObject expected =
        (*wire::parseJson(
             R"({"ReputationOptions":{"ReputationMetricsEnabled":true},"SendingOptions":{"SendingEnabled":true},"Tags":[]})"))
            .toObject();
    const QJsonObject others = (*wire::parseJson('{' + shown + '}')).toObject();
    for (auto member = others.begin(); member != others.end(); ++member)
        expected.insert(member.key(), member.value());
    expected.insert("ConfigurationSetName"_L1, u"a"_s);
    QCOMPARE(aws.object("GET", path + "/a"), expected);
}

void TestConfigurationSets::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString bad = u"400 BadRequestException: "_s;
    const QString characters =
        bad + u"Invalid configuration set name <%1>: only alphanumeric ASCII characters, '_', and '-' are allowed."_s;
    const QString missing = bad + u"The configuration set name must be specified."_s;
    const auto violation = [&](const QString &member, const QString &rule) {
        return bad + u"1 validation error detected: Value at '%1' failed to satisfy constraint: %2"_s.arg(member, rule);
    };
    const auto with = [](const char *options) { return named("new", options); };
    // clang-format off
    QTest::newRow("no name") << "{}"_ba << missing;
    QTest::newRow("nothing") << ""_ba << missing;
    QTest::newRow("null for a name") << R"({"ConfigurationSetName":null})"_ba << missing;
    QTest::newRow("empty name") << named("") << missing;
    QTest::newRow("name of 65") << named(QByteArray(65, 'a')) << bad + u"Configuration set name cannot exceed 64 characters."_s;
    QTest::newRow("name of 65 with a space") << named(QByteArray(64, 'a') + ' ') << bad + u"Configuration set name cannot exceed 64 characters."_s;
    QTest::newRow("space") << named("a b") << characters.arg(u"a b"_s);
    QTest::newRow("dot") << named("a.b") << characters.arg(u"a.b"_s);
    QTest::newRow("umlaut") << named("b\xC3\xBC") << characters.arg(u"bü"_s);
    QTest::newRow("newline") << named("a\\n") << characters.arg(u"a\n"_s);
    QTest::newRow("number") << R"({"ConfigurationSetName":5})"_ba << u"400 SerializationException: NUMBER_VALUE can not be converted to a String"_s;
    QTest::newRow("duplicate") << named("known") << u"400 AlreadyExistsException: Configuration set known already exists."_s;
    QTest::newRow("type of the tags before the duplicate") << named("known", R"("Tags":"x")") << u"400 SerializationException: Expected list or null"_s;
    QTest::newRow("options before the duplicate") << named("known", R"("DeliveryOptions":{"SendingPoolName":"p"})") << bad + u"SendingPool <p> doesn't exist"_s;
    QTest::newRow("duplicate before the tags") << named("known", R"("Tags":[{"Key":"aws:a","Value":""}])") << u"400 AlreadyExistsException: Configuration set known already exists."_s;
    QTest::newRow("tags") << with(R"("Tags":[{"Key":"aws:a","Value":""}])") << bad + u"Caller is an end user and not allowed to mutate system tags"_s;
    QTest::newRow("encryption") << with(R"("DeliveryOptions":{"TlsPolicy":"MAYBE"})")
        << violation(u"deliveryOptions.tlsPolicy"_s, u"Member must satisfy enum value set: [OPTIONAL, REQUIRE]"_s);
    QTest::newRow("blank pool") << with(R"("DeliveryOptions":{"SendingPoolName":" ","MaxDeliverySeconds":1})") << bad + u"sendingPoolName can't be blank."_s;
    QTest::newRow("unknown pool before the seconds") << with(R"("DeliveryOptions":{"SendingPoolName":"ip-pool","MaxDeliverySeconds":1})") << bad + u"SendingPool <ip-pool> doesn't exist"_s;
    QTest::newRow("too few seconds") << with(R"("DeliveryOptions":{"MaxDeliverySeconds":299})")
        << violation(u"deliveryOptions.maxDeliverySeconds"_s, u"Member must have value greater than or equal to 300"_s);
    QTest::newRow("too many seconds") << with(R"("DeliveryOptions":{"MaxDeliverySeconds":50401})")
        << violation(u"deliveryOptions.maxDeliverySeconds"_s, u"Member must have value less than or equal to 50400"_s);
    QTest::newRow("no redirect domain") << with(R"("TrackingOptions":{})") << bad + u"CustomRedirectDomain must be specified."_s;
    QTest::newRow("empty redirect domain") << with(R"("TrackingOptions":{"CustomRedirectDomain":""})") << bad + u"CustomRedirectDomain must be specified."_s;
    QTest::newRow("unknown redirect domain") << with(R"("TrackingOptions":{"CustomRedirectDomain":"links.nope.com"})") << bad + u"Domain <links.nope.com> is not verified under this account."_s;
    QTest::newRow("redirect domain that is pending") << with(R"("TrackingOptions":{"CustomRedirectDomain":"links.pending.com"})") << bad + u"Domain <links.pending.com> is not verified under this account."_s;
    QTest::newRow("address as the redirect domain") << with(R"("TrackingOptions":{"CustomRedirectDomain":"ann@verified.com"})") << bad + u"Domain <ann@verified.com> is not verified under this account."_s;
    QTest::newRow("policy of the redirect domain") << with(R"("TrackingOptions":{"CustomRedirectDomain":"verified.com","HttpsPolicy":"NEVER"})")
        << violation(u"trackingOptions.httpsPolicy"_s, u"Member must satisfy enum value set: [OPTIONAL, REQUIRE, REQUIRE_OPEN_ONLY]"_s);
    QTest::newRow("unknown reason") << with(R"("SuppressionOptions":{"SuppressedReasons":["SPAM","BOUNCE"]})")
        << violation(u"suppressionOptions.suppressedReasons"_s, u"Member must satisfy constraint: [Member must satisfy enum value set: [BOUNCE, COMPLAINT]]"_s);
    QTest::newRow("suppression without reasons") << with(R"("SuppressionOptions":{})") << u"500 InternalFailure: "_s;
    QTest::newRow("deliverability") << with(R"("VdmOptions":{"DashboardOptions":{"EngagementMetrics":"ON"}})")
        << violation(u"vdmOptions.dashboardOptions.engagementMetrics"_s, u"Member must satisfy enum value set: [ENABLED, DISABLED]"_s);
    QTest::newRow("archive") << with(R"("ArchivingOptions":{"ArchiveArn":"short"})")
        << bad + u"2 validation errors detected: Value at 'archivingOptions.archiveArn' failed to satisfy constraint: Member must have length greater than or equal to 20; "
                  "Value at 'archivingOptions.archiveArn' failed to satisfy constraint: Member must satisfy regular expression pattern: "
                  "arn:(aws|aws-[a-z-]+):ses:[a-z]{2,4}-[a-z-]+-[0-9]:[0-9]{1,20}:mailmanager-archive/a-[a-z0-9]{24,62}"_s;
    QTest::newRow("number for a switch") << with(R"("SendingOptions":{"SendingEnabled":1})") << u"400 SerializationException: NUMBER_VALUE can not be converted to a Boolean"_s;
    QTest::newRow("null for a switch") << with(R"("ReputationOptions":{"ReputationMetricsEnabled":null})") << u"400 SerializationException: "_s;
    // clang-format on
}

void TestConfigurationSets::refuses()
{
    QFETCH(QByteArray, body);
    SimulatorCase aws;
    aws.configurationSet(u"known"_s);
    aws.identity(u"verified.com"_s, VerificationStatus::Success);
    aws.identity(u"ann@verified.com"_s, VerificationStatus::Success);
    aws.identity(u"pending.com"_s, VerificationStatus::Pending);
    const qint64 before = store::lastChange(*aws.database);
    QTEST(aws.refusal("POST", path, body), "refusal");
    QCOMPARE(store::lastChange(*aws.database), before);
    QCOMPARE(aws.ask("GET", path).body, R"({"ConfigurationSets":["known"]})");
}

void TestConfigurationSets::takesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("in other case") << "Known"_ba;
    QTest::newRow("all signs") << "-_aZ09"_ba;
    QTest::newRow("as long as may be") << QByteArray(64, 'x');
    QTest::newRow("one character") << "1"_ba;
}

void TestConfigurationSets::takesNames()
{
    QFETCH(QByteArray, name);
    SimulatorCase aws;
    aws.configurationSet(u"known"_s);
    QCOMPARE(aws.refusal("POST", path, named(name)), u"200"_s);
    QCOMPARE(aws.object("GET", path + '/' + name).value("ConfigurationSetName"_L1).toString(),
             QString::fromLatin1(name));
    QCOMPARE(aws.object("GET", path).value("ConfigurationSets"_L1).toArray().size(), 2);
}

void TestConfigurationSets::stopsAtTheQuota()
{
    SimulatorCase aws;
    QCOMPARE(aws.context.quotas.configurationSets, 10'000);
    aws.context.quotas.configurationSets = 2;
    for (const QByteArray name : {"a", "b"})
        QCOMPARE(aws.refusal("POST", path, named(name)), u"200"_s);
    QCOMPARE(aws.refusal("POST", path, named("c")),
             u"400 LimitExceededException: There are too many instances of the specified resource type."_s);
    QVERIFY(aws.refusal("POST", path, named("a")).startsWith(u"400 AlreadyExistsException"));
    aws.context.scope.region = u"eu-west-1"_s;
    QCOMPARE(aws.refusal("POST", path, named("c")), u"200"_s);
}

void TestConfigurationSets::refusesTheUnknown_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("unknown") << "nope"_ba << u"404 NotFoundException: Configuration set <nope> does not exist."_s;
    QTest::newRow("in other case") << "Marketing"_ba
                                   << u"404 NotFoundException: Configuration set <Marketing> does not exist."_s;
    QTest::newRow("no name that could be")
        << "a%20b"_ba << u"404 NotFoundException: Configuration set <a b> does not exist."_s;
}

void TestConfigurationSets::refusesTheUnknown()
{
    QFETCH(QByteArray, name);
    SimulatorCase aws;
    aws.configurationSet(u"marketing"_s);
    const qint64 before = store::lastChange(*aws.database);
    QTEST(aws.refusal("GET", path + '/' + name), "refusal");
    QTEST(aws.refusal("DELETE", path + '/' + name), "refusal");
    QCOMPARE(store::lastChange(*aws.database), before);
}

void TestConfigurationSets::deletesWithWhatBelongsToItOnly()
{
    SimulatorCase aws;
    for (const QByteArray name : {"a", "b"})
        QCOMPARE(aws.refusal("POST", path, named(name, R"("Tags":[{"Key":"k","Value":"v"}])")), u"200"_s);
    ses::EventDestination destination;
    destination.name = u"d"_s;
    for (const QString &set : {u"a"_s, u"b"_s})
        simulator::eventDestinationsOf(aws.context).put(set, destination);
    QVERIFY(aws.create(u"x.com"_s));
    aws.change(u"x.com"_s, [](auto &row) { row.configurationSet = u"a"_s; });
    const auto deleted = aws.ask("DELETE", path + "/a");
    QCOMPARE(deleted.status, 200);
    QCOMPARE(deleted.body, "{}");
    QCOMPARE(aws.refusal("DELETE", path + "/a"), u"404 NotFoundException: Configuration set <a> does not exist."_s);
    QVERIFY(simulator::eventDestinationsOf(aws.context).ofSet(u"a"_s).isEmpty());
    QCOMPARE(simulator::eventDestinationsOf(aws.context).ofSet(u"b"_s).size(), 1);
    // Who has it as the default keeps its name (api.md 5.4).
    QCOMPARE(aws.object("GET", "/v2/email/identities/x.com").value("ConfigurationSetName"_L1).toString(), u"a"_s);
    QCOMPARE(simulator::tagsOf(aws.context).of(u"configuration-set/b"_s).size(), 1);
    QCOMPARE(aws.refusal("POST", path, named("a")), u"200"_s);
    QCOMPARE(aws.object("GET", path + "/a").value("Tags"_L1).toArray().size(), 0);
}

void TestConfigurationSets::keepsSetsToTheirRegionAndAccount()
{
    SimulatorCase aws;
    aws.configurationSet(u"marketing"_s);
    QCOMPARE(aws.ask("GET", path + "/marketing").status, 200);
    const simulator::Scope elsewhere{.region = u"eu-west-1"_s}, someoneElse{.account = u"111122223333"_s};
    for (const auto &scope : {elsewhere, someoneElse}) {
        aws.context.scope = scope;
        QCOMPARE(aws.ask("GET", path + "/marketing").status, 404);
        QCOMPARE(aws.ask("DELETE", path + "/marketing").status, 404);
        QCOMPARE(aws.ask("GET", path).body, R"({"ConfigurationSets":[]})");
        QCOMPARE(aws.ask("POST", path, named("marketing")).status, 200);
    }
}

void TestConfigurationSets::notesTheChange()
{
    SimulatorCase aws;
    QCOMPARE(aws.refusal("POST", path, named("Set-A")), u"200"_s);
    QCOMPARE(aws.changedAfter(0), QStringList{u"configuration-set/Set-A"_s});
    QCOMPARE(aws.refusal("DELETE", path + "/Set-A"), u"200"_s);
    QCOMPARE(aws.changedAfter(1), QStringList{u"configuration-set/Set-A"_s});
}

QTEST_GUILESS_MAIN(TestConfigurationSets)
#include "tst_configurationsets.moc"
