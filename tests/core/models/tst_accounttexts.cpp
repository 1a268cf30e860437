#include "core/models/accounttexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using models::StatusKind;
using ses::EnforcementStatus;
using ses::SendQuota;

/// What is said of an account's limits and health (console.md 14).
class TestAccountTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsUse_data();
    void tellsUse();
    void tellsLimits_data();
    void tellsLimits();
    void tellsHealth_data();
    void tellsHealth();
};

void TestAccountTexts::tellsUse_data()
{
    QTest::addColumn<double>("quota");
    QTest::addColumn<double>("sent");
    QTest::addColumn<QString>("remaining");
    QTest::addColumn<QString>("used");
    QTest::newRow("sandbox") << 200.0 << 41.0 << u"159"_s << u"20.5%"_s;
    QTest::newRow("production") << 50000.0 << 1284.0 << u"48,716"_s << u"2.6%"_s;
    QTest::newRow("nothing sent") << 200.0 << 0.0 << u"200"_s << u"0%"_s;
    QTest::newRow("used up") << 200.0 << 200.0 << u"0"_s << u"100%"_s;
    QTest::newRow("the last mail had many recipients") << 200.0 << 249.0 << u"0"_s << u"124.5%"_s;
    QTest::newRow("unlimited") << -1.0 << 1284.0 << u"Unlimited"_s << u"-"_s;
    QTest::newRow("nothing may be sent") << 0.0 << 0.0 << u"0"_s << u"-"_s;
}

void TestAccountTexts::tellsUse()
{
    QFETCH(double, quota);
    QFETCH(double, sent);
    const SendQuota use{.max24HourSend = quota, .sentLast24Hours = sent};
    QTEST(models::remainingText(use), "remaining");
    QTEST(models::quotaUsedText(use), "used");
    QCOMPARE(models::sentText(use), sent == 1284.0 ? u"1,284"_s : QString::number(sent));
}

/// Plurals are the translation's, which is not loaded here.
void TestAccountTexts::tellsLimits_data()
{
    QTest::addColumn<SendQuota>("limits");
    QTest::addColumn<QString>("quota");
    QTest::addColumn<QString>("rate");
    QTest::newRow("sandbox") << SendQuota{200, 1} << u"200 emails per 24 hours"_s << u"1 emails per second"_s;
    QTest::newRow("production") << SendQuota{50000, 14} << u"50,000 emails per 24 hours"_s << u"14 emails per second"_s;
    QTest::newRow("unlimited") << SendQuota{-1, 0.5} << u"Unlimited"_s << u"0.5 emails per second"_s;
}

void TestAccountTexts::tellsLimits()
{
    QFETCH(SendQuota, limits);
    QTEST(models::quotaText(limits), "quota");
    QTEST(models::rateText(limits), "rate");
}

void TestAccountTexts::tellsHealth_data()
{
    QTest::addColumn<EnforcementStatus>("status");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QString>("health");
    QTest::addColumn<QString>("sending");
    QTest::newRow("healthy") << EnforcementStatus::Healthy << true << u"Healthy"_s << u"Enabled"_s;
    QTest::newRow("under review") << EnforcementStatus::Probation << true << u"Under review"_s << u"Enabled"_s;
    QTest::newRow("paused by AWS") << EnforcementStatus::Shutdown << true << u"Paused"_s << u"Paused"_s;
    QTest::newRow("paused by its owner") << EnforcementStatus::Healthy << false << u"Healthy"_s << u"Paused"_s;
}

void TestAccountTexts::tellsHealth()
{
    QFETCH(EnforcementStatus, status);
    QFETCH(bool, enabled);
    QTEST(models::healthStatus(status).text, "health");
    QTEST(models::accountSending({.enforcementStatus = status, .sendingEnabled = enabled}).text, "sending");
}

QTEST_GUILESS_MAIN(TestAccountTexts)
#include "tst_accounttexts.moc"
