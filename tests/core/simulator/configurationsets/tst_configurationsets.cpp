#include "../simulatorcase.h"

using namespace Qt::StringLiterals;

/// GetConfigurationSet (api.md 5.4; example E16 of 11).
class TestConfigurationSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAFreshSet();
    void refusesTheUnknown_data();
    void refusesTheUnknown();
    void keepsSetsToTheirRegionAndAccount();
};

namespace {

const QByteArray path = "/v2/email/configuration-sets/";

} // namespace

void TestConfigurationSets::answersAFreshSet()
{
    SimulatorCase aws;
    aws.configurationSet(u"marketing"_s);
    QCOMPARE(aws.ask("GET", path + "marketing").body,
             R"({"ConfigurationSetName":"marketing","ReputationOptions":{"ReputationMetricsEnabled":true},)"
             R"("SendingOptions":{"SendingEnabled":true},"Tags":[]})");
}

void TestConfigurationSets::refusesTheUnknown_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("unknown") << "nope"_ba << u"404 NotFoundException: Configuration set <nope> does not exist."_s;
    QTest::newRow("in other case") << "Marketing"_ba
                                   << u"404 NotFoundException: Configuration set <Marketing> does not exist."_s;
}

void TestConfigurationSets::refusesTheUnknown()
{
    QFETCH(QByteArray, name);
    SimulatorCase aws;
    aws.configurationSet(u"marketing"_s);
    QTEST(aws.refusal("GET", path + name), "refusal");
}

void TestConfigurationSets::keepsSetsToTheirRegionAndAccount()
{
    SimulatorCase aws;
    aws.configurationSet(u"marketing"_s);
    QCOMPARE(aws.ask("GET", path + "marketing").status, 200);
    const simulator::Scope elsewhere{.region = u"eu-west-1"_s}, someoneElse{.account = u"111122223333"_s};
    for (const auto &scope : {elsewhere, someoneElse}) {
        aws.context.scope = scope;
        QCOMPARE(aws.ask("GET", path + "marketing").status, 404);
    }
}

QTEST_GUILESS_MAIN(TestConfigurationSets)
#include "tst_configurationsets.moc"
