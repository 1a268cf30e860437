#include "../simulatorcase.h"

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// What can be changed of a configuration set: each of its options, and every text with which one is refused
/// (api.md 5.4).
class TestConfigurationSetChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void refuses_data();
    void refuses();
    void refusesTheUnknown_data();
    void refusesTheUnknown();
    void judgesValuesBeforeTheSet();
    void notesWhenSendingBeganAnew();
    void notesTheChange();
};

namespace {

const QByteArray path = "/v2/email/configuration-sets/a";

SimulatorCase withSet()
{
    SimulatorCase aws;
    aws.identity(u"verified.com"_s, VerificationStatus::Success);
    aws.identity(u"pending.com"_s, VerificationStatus::Pending);
    aws.configurationSet(u"a"_s);
    return aws;
}

const QByteArray archive = "arn:aws:ses:us-east-1:123456789012:mailmanager-archive/a-abcdefghijklmnopqrstuvwx";

} // namespace

/// First one thing, then another: what the second leaves out is gone.
void TestConfigurationSetChanges::changes_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("shownFirst"); ///< members of the set
    QTest::addColumn<QByteArray>("then");
    QTest::addColumn<QByteArray>("shownThen");
    const QByteArray metrics = R"("ReputationOptions":{"ReputationMetricsEnabled":%})";
    const auto reputation = [&](const char *value) { return QByteArray(metrics).replace("%", value); };
    const auto sending = [](const char *value) {
        return QByteArray(R"("SendingOptions":{"SendingEnabled":%})").replace("%", value);
    };
    // clang-format off
    QTest::newRow("sending") << "sending"_ba << R"({"SendingEnabled":false})"_ba << sending("false") << R"({"SendingEnabled":false})"_ba << sending("false");
    QTest::newRow("sending: left out is off") << "sending"_ba << "{}"_ba << sending("false") << ""_ba << sending("false");
    QTest::newRow("reputation") << "reputation-options"_ba << R"({"ReputationMetricsEnabled":false})"_ba << reputation("false") << R"({"ReputationMetricsEnabled":true})"_ba << reputation("true");
    QTest::newRow("reputation: left out is off") << "reputation-options"_ba << R"({"ReputationMetricsEnabled":true})"_ba << reputation("true") << "{}"_ba << reputation("false");
    QTest::newRow("suppression") << "suppression-options"_ba << R"({"SuppressedReasons":["BOUNCE","COMPLAINT"]})"_ba << R"("SuppressionOptions":{"SuppressedReasons":["BOUNCE","COMPLAINT"]})"_ba << "{}"_ba << ""_ba;
    QTest::newRow("suppression of nothing") << "suppression-options"_ba << R"({"SuppressedReasons":[]})"_ba << R"("SuppressionOptions":{"SuppressedReasons":[]})"_ba << R"({"SuppressedReasons":null})"_ba << ""_ba;
    QTest::newRow("validation alone") << "suppression-options"_ba << R"({"ValidationOptions":{"ConditionThreshold":{"ConditionThresholdEnabled":"DISABLED"}}})"_ba
        << R"("SuppressionOptions":{"ValidationOptions":{"ConditionThreshold":{"ConditionThresholdEnabled":"DISABLED"}}})"_ba << R"({"SuppressedReasons":["BOUNCE"]})"_ba << R"("SuppressionOptions":{"SuppressedReasons":["BOUNCE"]})"_ba;
    QTest::newRow("delivery") << "delivery-options"_ba << R"({"TlsPolicy":"REQUIRE","SendingPoolName":"ses-shared-pool","MaxDeliverySeconds":300})"_ba
        << R"("DeliveryOptions":{"TlsPolicy":"REQUIRE","SendingPoolName":"ses-shared-pool","MaxDeliverySeconds":300})"_ba << R"({"MaxDeliverySeconds":50400})"_ba << R"("DeliveryOptions":{"MaxDeliverySeconds":50400})"_ba;
    QTest::newRow("delivery taken away") << "delivery-options"_ba << R"({"TlsPolicy":"OPTIONAL","SendingPoolName":"ses-default-dedicated-pool"})"_ba
        << R"("DeliveryOptions":{"TlsPolicy":"OPTIONAL","SendingPoolName":"ses-default-dedicated-pool"})"_ba << "{}"_ba << ""_ba;
    QTest::newRow("tracking") << "tracking-options"_ba << R"({"CustomRedirectDomain":"click.verified.com","HttpsPolicy":"REQUIRE"})"_ba
        << R"("TrackingOptions":{"CustomRedirectDomain":"click.verified.com","HttpsPolicy":"REQUIRE"})"_ba << R"({"CustomRedirectDomain":"verified.com"})"_ba << R"("TrackingOptions":{"CustomRedirectDomain":"verified.com"})"_ba;
    QTest::newRow("tracking taken away") << "tracking-options"_ba << R"({"CustomRedirectDomain":"verified.com","HttpsPolicy":"OPTIONAL"})"_ba
        << R"("TrackingOptions":{"CustomRedirectDomain":"verified.com","HttpsPolicy":"OPTIONAL"})"_ba << "{}"_ba << ""_ba;
    QTest::newRow("deliverability") << "vdm-options"_ba << R"({"VdmOptions":{"DashboardOptions":{"EngagementMetrics":"ENABLED"},"GuardianOptions":{"OptimizedSharedDelivery":"ENABLED"}}})"_ba
        << R"("VdmOptions":{"DashboardOptions":{"EngagementMetrics":"ENABLED"},"GuardianOptions":{"OptimizedSharedDelivery":"ENABLED"}})"_ba
        << R"({"VdmOptions":{"DashboardOptions":{"EngagementMetrics":"DISABLED"}}})"_ba << R"("VdmOptions":{"DashboardOptions":{"EngagementMetrics":"DISABLED"}})"_ba;
    QTest::newRow("deliverability taken away") << "vdm-options"_ba << R"({"VdmOptions":{"DashboardOptions":{"EngagementMetrics":"ENABLED"}}})"_ba << R"("VdmOptions":{"DashboardOptions":{"EngagementMetrics":"ENABLED"}})"_ba << "{}"_ba << ""_ba;
    QTest::newRow("archiving") << "archiving-options"_ba << R"({"ArchiveArn":")" + archive + R"("})" << R"("ArchivingOptions":{"ArchiveArn":")" + archive + R"("})" << "{}"_ba << ""_ba;
    // clang-format on
}

void TestConfigurationSetChanges::changes()
{
    QFETCH(QByteArray, options);
    SimulatorCase aws = withSet();
    const auto shows = [&](const QByteArray &shown) {
        QJsonObject expected =
            (*wire::parseJson(R"({"ConfigurationSetName":"a","ReputationOptions":{"ReputationMetricsEnabled":true},)"
                              R"("SendingOptions":{"SendingEnabled":true},"Tags":[]})"))
                .toObject();
        const QJsonObject others = (*wire::parseJson('{' + shown + '}')).toObject();
        for (auto member = others.begin(); member != others.end(); ++member)
            expected.insert(member.key(), member.value());
        const QJsonObject actual = aws.object("GET", path);
        if (actual != expected)
            qWarning("%s", QJsonDocument(actual).toJson(QJsonDocument::Compact).constData());
        return actual == expected;
    };
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, shownFirst);
    const auto http = aws.ask("PUT", path + '/' + options, first);
    QCOMPARE(http.body, "{}");
    QCOMPARE(http.status, 200);
    QVERIFY(shows(shownFirst));
    QFETCH(QByteArray, then);
    QFETCH(QByteArray, shownThen);
    QCOMPARE(aws.refusal("PUT", path + '/' + options, then), u"200"_s);
    QVERIFY(shows(shownThen));
}

void TestConfigurationSetChanges::refuses_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("refusal");
    const QString bad = u"400 BadRequestException: "_s;
    const auto violation = [&](const QString &member, const QString &rule) {
        return bad + u"1 validation error detected: Value at '%1' failed to satisfy constraint: %2"_s.arg(member, rule);
    };
    const QString enabled = u"Member must satisfy enum value set: [ENABLED, DISABLED]"_s;
    const auto unverified = [&](const char *domain) {
        return bad + u"Domain <%1> is not verified under this account."_s.arg(QLatin1StringView(domain));
    };
    // clang-format off
    QTest::newRow("TLS") << "delivery-options"_ba << R"({"TlsPolicy":"MAYBE","SendingPoolName":" "})"_ba << violation(u"tlsPolicy"_s, u"Member must satisfy enum value set: [OPTIONAL, REQUIRE]"_s);
    QTest::newRow("blank pool") << "delivery-options"_ba << R"({"SendingPoolName":" ","MaxDeliverySeconds":1})"_ba << bad + u"sendingPoolName can't be blank."_s;
    QTest::newRow("empty pool") << "delivery-options"_ba << R"({"SendingPoolName":""})"_ba << bad + u"sendingPoolName can't be blank."_s;
    QTest::newRow("unknown pool before the seconds") << "delivery-options"_ba << R"({"SendingPoolName":"mine","MaxDeliverySeconds":1})"_ba << bad + u"SendingPool <mine> doesn't exist"_s;
    QTest::newRow("pool in other case") << "delivery-options"_ba << R"({"SendingPoolName":"SES-shared-pool"})"_ba << bad + u"SendingPool <SES-shared-pool> doesn't exist"_s;
    QTest::newRow("too few seconds") << "delivery-options"_ba << R"({"MaxDeliverySeconds":299})"_ba << violation(u"maxDeliverySeconds"_s, u"Member must have value greater than or equal to 300"_s);
    QTest::newRow("too many seconds") << "delivery-options"_ba << R"({"MaxDeliverySeconds":50401})"_ba << violation(u"maxDeliverySeconds"_s, u"Member must have value less than or equal to 50400"_s);
    QTest::newRow("no redirect domain") << "tracking-options"_ba << R"({"HttpsPolicy":"REQUIRE"})"_ba << bad + u"CustomRedirectDomain must be specified."_s;
    QTest::newRow("empty redirect domain") << "tracking-options"_ba << R"({"CustomRedirectDomain":""})"_ba << bad + u"CustomRedirectDomain must be specified."_s;
    QTest::newRow("unknown redirect domain") << "tracking-options"_ba << R"({"CustomRedirectDomain":"click.nope.com"})"_ba << unverified("click.nope.com");
    QTest::newRow("pending redirect domain") << "tracking-options"_ba << R"({"CustomRedirectDomain":"pending.com"})"_ba << unverified("pending.com");
    QTest::newRow("address for a redirect domain") << "tracking-options"_ba << R"({"CustomRedirectDomain":"a@verified.com"})"_ba << unverified("a@verified.com");
    QTest::newRow("HTTPS before the domain") << "tracking-options"_ba << R"({"HttpsPolicy":"NEVER"})"_ba << violation(u"httpsPolicy"_s, u"Member must satisfy enum value set: [OPTIONAL, REQUIRE, REQUIRE_OPEN_ONLY]"_s);
    QTest::newRow("reason") << "suppression-options"_ba << R"({"SuppressedReasons":["BOUNCE","SPAM"]})"_ba << bad + u"Reason SPAM is invalid, must be one of [BOUNCE, COMPLAINT]."_s;
    QTest::newRow("reason in other case") << "suppression-options"_ba << R"({"SuppressedReasons":["bounce"]})"_ba << bad + u"Reason bounce is invalid, must be one of [BOUNCE, COMPLAINT]."_s;
    QTest::newRow("reasons that are none") << "suppression-options"_ba << R"({"SuppressedReasons":"BOUNCE"})"_ba << u"400 SerializationException: Expected list or null"_s;
    QTest::newRow("validation without its condition") << "suppression-options"_ba << R"({"ValidationOptions":{}})"_ba << violation(u"validationOptions.conditionThreshold"_s, u"Member must not be null"_s);
    QTest::newRow("engagement") << "vdm-options"_ba << R"({"VdmOptions":{"DashboardOptions":{"EngagementMetrics":"ON"}}})"_ba << violation(u"vdmOptions.dashboardOptions.engagementMetrics"_s, enabled);
    QTest::newRow("delivery of the guardian") << "vdm-options"_ba << R"({"VdmOptions":{"GuardianOptions":{"OptimizedSharedDelivery":""}}})"_ba << violation(u"vdmOptions.guardianOptions.optimizedSharedDelivery"_s, enabled);
    QTest::newRow("archive of another kind") << "archiving-options"_ba << R"({"ArchiveArn":"arn:aws:ses:us-east-1:123456789012:archive/a-abc"})"_ba
        << violation(u"archiveArn"_s, u"Member must satisfy regular expression pattern: arn:(aws|aws-[a-z-]+):ses:[a-z]{2,4}-[a-z-]+-[0-9]:[0-9]{1,20}:mailmanager-archive/a-[a-z0-9]{24,62}"_s);
    QTest::newRow("null for sending") << "sending"_ba << R"({"SendingEnabled":null})"_ba << u"400 SerializationException: "_s;
    QTest::newRow("number for metrics") << "reputation-options"_ba << R"({"ReputationMetricsEnabled":1})"_ba << u"400 SerializationException: NUMBER_VALUE can not be converted to a Boolean"_s;
    // clang-format on
}

void TestConfigurationSetChanges::refuses()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, body);
    SimulatorCase aws = withSet();
    const qint64 before = store::lastChange(*aws.database);
    QTEST(aws.refusal("PUT", path + '/' + options, body), "refusal");
    QCOMPARE(store::lastChange(*aws.database), before);
}

void TestConfigurationSetChanges::refusesTheUnknown_data()
{
    QTest::addColumn<QByteArray>("options");
    for (const char *options : {"sending", "reputation-options", "suppression-options", "delivery-options",
                                "tracking-options", "vdm-options", "archiving-options"})
        QTest::newRow(options) << QByteArray(options);
}

void TestConfigurationSetChanges::refusesTheUnknown()
{
    QFETCH(QByteArray, options);
    SimulatorCase aws = withSet();
    QCOMPARE(aws.refusal("PUT", "/v2/email/configuration-sets/A/" + options, "{}"),
             u"404 NotFoundException: Configuration set <A> does not exist."_s);
    aws.context.scope.region = u"eu-west-1"_s;
    QCOMPARE(aws.refusal("PUT", path + '/' + options, "{}"),
             u"404 NotFoundException: Configuration set <a> does not exist."_s);
}

void TestConfigurationSetChanges::judgesValuesBeforeTheSet()
{
    SimulatorCase aws;
    const QByteArray nope = "/v2/email/configuration-sets/nope/";
    QCOMPARE(aws.refusal("PUT", nope + "delivery-options", R"({"SendingPoolName":"p"})"),
             u"400 BadRequestException: SendingPool <p> doesn't exist"_s);
    QCOMPARE(aws.refusal("PUT", nope + "tracking-options", R"({"CustomRedirectDomain":"x.com"})"),
             u"400 BadRequestException: Domain <x.com> is not verified under this account."_s);
    QCOMPARE(aws.refusal("PUT", nope + "suppression-options", R"({"SuppressedReasons":["X"]})"),
             u"400 BadRequestException: Reason X is invalid, must be one of [BOUNCE, COMPLAINT]."_s);
}

void TestConfigurationSetChanges::notesWhenSendingBeganAnew()
{
    SimulatorCase aws = withSet();
    const auto freshStart = [&] {
        return aws.object("GET", path).value("ReputationOptions"_L1).toObject().value("LastFreshStart"_L1);
    };
    const auto put = [&](const char *value) {
        return aws.refusal("PUT", path + "/sending", R"({"SendingEnabled":)" + QByteArray(value) + '}');
    };
    QCOMPARE(put("true"), u"200"_s); // it was already
    QVERIFY(freshStart().isUndefined());
    QCOMPARE(put("false"), u"200"_s);
    QVERIFY(freshStart().isUndefined());
    aws.context.now = aws.context.now.addSecs(3600);
    QCOMPARE(put("true"), u"200"_s);
    const QJsonValue started = freshStart();
    QCOMPARE(started.toDouble(), double(aws.context.now.toMSecsSinceEpoch()) / 1000);
    aws.context.now = aws.context.now.addSecs(3600);
    QCOMPARE(put("true"), u"200"_s);
    QCOMPARE(freshStart(), started);
}

void TestConfigurationSetChanges::notesTheChange()
{
    SimulatorCase aws = withSet();
    const qint64 before = store::lastChange(*aws.database);
    QCOMPARE(aws.refusal("PUT", path + "/sending", "{}"), u"200"_s);
    QCOMPARE(aws.changedAfter(before), QStringList{u"configuration-set/a"_s});
}

QTEST_GUILESS_MAIN(TestConfigurationSetChanges)
#include "tst_configurationsetchanges.moc"
