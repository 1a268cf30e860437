#include "awscli.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Configuration sets and their event destinations by the unmodified AWS CLI.
class TestEndpointSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesEveryOption();
    void managesEventDestinations();
    void tellsErrors();

private:
    QTemporaryDir m_home;
};

namespace {

const QString set = u" --configuration-set-name shop "_s;

QJsonObject part(const QJsonObject &object, const QString &name)
{
    return object.value(name).toObject();
}

} // namespace

void TestEndpointSets::changesEveryOption()
{
    Endpoint endpoint(m_home, u"options"_s);
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.isReady(), 30'000);
    const QString commands[]{
        u"sesv2 create-configuration-set --delivery-options TlsPolicy=OPTIONAL --tags Key=team,Value=growth"_s + set,
        u"sesv2 put-configuration-set-sending-options --no-sending-enabled"_s + set,
        u"sesv2 put-configuration-set-sending-options --sending-enabled"_s + set,
        u"sesv2 put-configuration-set-reputation-options --no-reputation-metrics-enabled"_s + set,
        u"sesv2 put-configuration-set-suppression-options --suppressed-reasons BOUNCE COMPLAINT"_s + set,
        u"sesv2 put-configuration-set-delivery-options --tls-policy REQUIRE --sending-pool-name ses-shared-pool"_s
            + set,
        u"sesv2 put-configuration-set-tracking-options --custom-redirect-domain click.example.com"_s + set,
        u"sesv2 put-configuration-set-vdm-options --vdm-options DashboardOptions={EngagementMetrics=ENABLED}"_s + set,
    };
    for (const QString &command : commands) {
        const Outcome outcome = cli(endpoint, command);
        QVERIFY2(outcome.code == 0 && outcome.out.isEmpty(), outcome.errors + outcome.out);
    }
    const QJsonObject now = json(endpoint, u"sesv2 get-configuration-set"_s + set);
    QVERIFY(part(now, u"SendingOptions"_s).value("SendingEnabled"_L1).toBool());
    QVERIFY(!part(now, u"ReputationOptions"_s).value("ReputationMetricsEnabled"_L1).toBool(true));
    QVERIFY(part(now, u"ReputationOptions"_s).contains("LastFreshStart"_L1));
    QCOMPARE(part(now, u"SuppressionOptions"_s).value("SuppressedReasons"_L1).toArray().size(), 2);
    QCOMPARE(part(now, u"DeliveryOptions"_s).value("TlsPolicy"_L1).toString(), u"REQUIRE"_s);
    QCOMPARE(part(now, u"DeliveryOptions"_s).value("SendingPoolName"_L1).toString(), u"ses-shared-pool"_s);
    QCOMPARE(part(now, u"TrackingOptions"_s).value("CustomRedirectDomain"_L1).toString(), u"click.example.com"_s);
    QCOMPARE(part(part(now, u"VdmOptions"_s), u"DashboardOptions"_s).value("EngagementMetrics"_L1).toString(),
             u"ENABLED"_s);
    QCOMPARE(now.value("Tags"_L1).toArray().size(), 1);
    QCOMPARE(cli(endpoint, u"sesv2 delete-configuration-set"_s + set).out, ""_ba);
}

void TestEndpointSets::managesEventDestinations()
{
    Endpoint endpoint(m_home, u"destinations"_s);
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.isReady(), 30'000);
    const QString one = u" --configuration-set-name set-a --event-destination-name bounces"_s;
    const auto definition = [](const char *types, const char *enabled) {
        return QStringList{
            u"--event-destination"_s,
            u"{\"Enabled\":%1,\"MatchingEventTypes\":%2,\"CloudWatchDestination\":{\"DimensionConfigurations\":"
            "[{\"DimensionName\":\"ses:from-domain\",\"DimensionValueSource\":\"MESSAGE_TAG\","
            "\"DefaultDimensionValue\":\"none\"}]}}"_s.arg(QLatin1StringView(enabled), QLatin1StringView(types))};
    };
    const auto list = [&] {
        return json(endpoint, u"sesv2 get-configuration-set-event-destinations --configuration-set-name set-a"_s)
            .value("EventDestinations"_L1)
            .toArray();
    };
    QCOMPARE(
        cli(endpoint, u"sesv2 create-configuration-set-event-destination"_s + one, definition(R"(["BOUNCE"])", "true"))
            .code,
        0);
    QCOMPARE(list().size(), 1);
    QCOMPARE(list()[0].toObject().value("Name"_L1).toString(), u"bounces"_s);
    QCOMPARE(cli(endpoint, u"sesv2 update-configuration-set-event-destination"_s + one,
                 definition(R"(["BOUNCE","COMPLAINT"])", "false"))
                 .code,
             0);
    QCOMPARE(list()[0].toObject().value("MatchingEventTypes"_L1).toArray().size(), 2);
    QVERIFY(!list()[0].toObject().value("Enabled"_L1).toBool(true));
    QCOMPARE(cli(endpoint, u"sesv2 delete-configuration-set-event-destination"_s + one).code, 0);
    QCOMPARE(list().size(), 0);
}

void TestEndpointSets::tellsErrors()
{
    Endpoint endpoint(m_home, u"errors"_s);
    QTRY_VERIFY_WITH_TIMEOUT(endpoint.isReady(), 30'000);
    const auto refusal = [&](const QString &command) { return cli(endpoint, command).errors; };
    const QByteArray missing = refusal(u"sesv2 put-configuration-set-sending-options --configuration-set-name nope"_s);
    QVERIFY2(
        missing.contains("An error occurred (NotFoundException) when calling the PutConfigurationSetSendingOptions "
                         "operation: Configuration set <nope> does not exist."),
        missing);
    const QByteArray pool = refusal(
        u"sesv2 put-configuration-set-delivery-options --configuration-set-name set-a --sending-pool-name mine"_s);
    QVERIFY2(
        pool.contains("An error occurred (BadRequestException) when calling the PutConfigurationSetDeliveryOptions "
                      "operation: SendingPool <mine> doesn't exist"),
        pool);
}

QTEST_GUILESS_MAIN(TestEndpointSets)
#include "tst_endpointsets.moc"
