#include "../fakewindow.h"
#include "accountwindow.h"

#include "core/simulation/accountsettings.h"

using namespace Qt::StringLiterals;
using simulation::GetAccountSettings;

/// The menu "Simulate" of the account dashboard: what AWS decides about an account (console.md 14, 18.6).
class TestAccountSimulating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void entersSandboxAndProduction();
    void changesHealth_data();
    void changesHealth();
    void pausesAndResumesSending();
    void throttlesOnlyWhenItIsTold();
    void changesQuotaAndRate();
    void refusesWrongLimits_data();
    void refusesWrongLimits();
    void decidesOnlyWhereARequestWaits();
    void tellsThatTheAccountCouldNotBeChanged();
    void simulatesNothingWithoutTheSimulator();

private:
    void open(const QString &scenario = u"empty"_s);

    std::unique_ptr<AccountWindow> m_window;
};

void TestAccountSimulating::open(const QString &scenario)
{
    m_window = std::make_unique<AccountWindow>(u"/account-dashboard"_s, scenario);
    QTRY_VERIFY(m_window->isShown(u"sendingLimits"_s));
}

void TestAccountSimulating::entersSandboxAndProduction()
{
    open();
    QVERIFY(m_window->simulate(u"enterProduction"_s));
    QTRY_VERIFY(!m_window->user().find(u"sandboxWarning"_s));
    QCOMPARE(m_window->text(u"dailyQuota"_s), u"50,000 emails per 24 hours"_s);
    QTRY_COMPARE(m_window->user().flash(), u"The account has production access now"_s);
    QVERIFY(m_window->simulate(u"enterSandbox"_s));
    QTRY_VERIFY(m_window->user().find(u"sandboxWarning"_s));
    QCOMPARE(m_window->text(u"dailyQuota"_s), u"200 emails per 24 hours"_s);
}

void TestAccountSimulating::changesHealth_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("health");
    QTest::addColumn<QString>("sending");
    QTest::newRow("under review") << u"health-PROBATION"_s << u"Under review"_s << u"Enabled"_s;
    QTest::newRow("paused") << u"health-SHUTDOWN"_s << u"Paused"_s << u"Paused"_s;
}

void TestAccountSimulating::changesHealth()
{
    QFETCH(QString, entry);
    QFETCH(QString, health);
    QFETCH(QString, sending);
    open();
    QVERIFY(m_window->simulate(entry));
    QTRY_COMPARE(m_window->status(u"healthStatus"_s), health);
    QCOMPARE(m_window->status(u"accountSending"_s), sending);
    QVERIFY(m_window->simulate(u"health-HEALTHY"_s));
    QTRY_COMPARE(m_window->status(u"healthStatus"_s), u"Healthy"_s);
    QCOMPARE(m_window->status(u"accountSending"_s), u"Enabled"_s);
}

void TestAccountSimulating::pausesAndResumesSending()
{
    open();
    QVERIFY(m_window->simulate(u"pauseSending"_s));
    QTRY_COMPARE(m_window->status(u"accountSending"_s), u"Paused"_s);
    QVERIFY(!m_window->ask<ses::GetAccount>({})->sendingEnabled);
    QVERIFY(m_window->simulate(u"pauseSending"_s)); // the same entry, "Resume sending" now
    QTRY_COMPARE(m_window->status(u"accountSending"_s), u"Enabled"_s);
    QVERIFY(m_window->ask<ses::GetAccount>({})->sendingEnabled);
}

void TestAccountSimulating::throttlesOnlyWhenItIsTold()
{
    open();
    QVERIFY(!m_window->ask<GetAccountSettings>({})->throttling);
    QVERIFY(!m_window->isTicked(u"throttling"_s));
    QVERIFY(m_window->simulate(u"throttling"_s));
    QTRY_VERIFY(m_window->ask<GetAccountSettings>({})->throttling);
    QTRY_COMPARE(m_window->user().flash(), u"Throttling is on: rates count"_s);
    QTRY_VERIFY(m_window->isTicked(u"throttling"_s));
    QVERIFY(m_window->simulate(u"throttling"_s));
    QTRY_VERIFY(!m_window->ask<GetAccountSettings>({})->throttling);
}

void TestAccountSimulating::changesQuotaAndRate()
{
    open();
    QVERIFY(m_window->simulate(u"changeLimits"_s));
    QTRY_VERIFY(m_window->user().find(u"limitsDialog"_s));
    QCOMPARE(m_window->user().text(u"simulatedQuota"_s), u"200"_s);
    QVERIFY(m_window->user().type(u"simulatedQuota"_s, u"2,500"_s)
            && m_window->user().type(u"simulatedRate"_s, u"7"_s));
    QVERIFY(m_window->user().click(u"saveLimits"_s));
    QTRY_COMPARE(m_window->text(u"dailyQuota"_s), u"2,500 emails per 24 hours"_s);
    QCOMPARE(m_window->text(u"sendRate"_s), u"7 emails per second"_s);
    QTRY_VERIFY(!m_window->user().dialog());
    QVERIFY(m_window->simulate(u"changeLimits"_s));
    QTRY_COMPARE(m_window->user().text(u"simulatedQuota"_s), u"2,500"_s);
    QVERIFY(m_window->user().type(u"simulatedQuota"_s, u"-1"_s));
    QVERIFY(m_window->user().click(u"saveLimits"_s));
    QTRY_COMPARE(m_window->text(u"dailyQuota"_s), u"Unlimited"_s);
    QCOMPARE(m_window->text(u"quotaUsed"_s), u"-"_s);
}

void TestAccountSimulating::refusesWrongLimits_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("remark");
    const QString quota = u"simulatedQuota"_s, rate = u"simulatedRate"_s;
    const QString quotaRule = u"Enter a whole number from -1 to 1,000,000,000. Daily sending quota: “%1”"_s;
    const QString rateRule = u"Enter a whole number from 1 to 1,000,000. Maximum send rate: “%1”"_s;
    QTest::newRow("no quota") << quota << QString() << quotaRule.arg(QString());
    QTest::newRow("quota in words") << quota << u"many"_s << quotaRule.arg(u"many"_s);
    QTest::newRow("quota too low") << quota << u"-2"_s << quotaRule.arg(u"-2"_s);
    QTest::newRow("quota too high") << quota << u"1000000001"_s << quotaRule.arg(u"1000000001"_s);
    QTest::newRow("part of a mail") << quota << u"0.5"_s << quotaRule.arg(u"0.5"_s);
    QTest::newRow("no rate") << rate << u"0"_s << rateRule.arg(u"0"_s);
    QTest::newRow("rate too high") << rate << u"1000001"_s << rateRule.arg(u"1000001"_s);
}

void TestAccountSimulating::refusesWrongLimits()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    open();
    QVERIFY(m_window->simulate(u"changeLimits"_s));
    QTRY_VERIFY(m_window->user().find(field));
    QVERIFY(m_window->user().type(field, typed));
    QVERIFY(m_window->user().click(u"saveLimits"_s));
    QTEST(m_window->user().error(field), "remark");
    QVERIFY(m_window->user().find(u"limitsDialog"_s));
    QCOMPARE(m_window->countAsked(u"PUT /simulator/account-settings"_s), 0);
}

void TestAccountSimulating::decidesOnlyWhereARequestWaits()
{
    open();
    for (const auto &name : {u"grantRequest"_s, u"denyRequest"_s, u"takeBackDenial"_s}) {
        auto *item = m_window->entry(name);
        QVERIFY2(item && !item->isEnabled(), qPrintable(name));
        m_window->user().key(Qt::Key_Escape);
    }
}

void TestAccountSimulating::tellsThatTheAccountCouldNotBeChanged()
{
    open();
    m_window->refuse(asking("PUT", "/simulator/account-settings"), throttled());
    QVERIFY(m_window->simulate(u"enterProduction"_s));
    QTRY_COMPARE(m_window->user().flash(), u"The account could not be changed Too many requests. Try again."_s);
    QVERIFY(m_window->user().find(u"sandboxWarning"_s));
}

void TestAccountSimulating::simulatesNothingWithoutTheSimulator()
{
    FakeWindow real(false);
    real.open();
    real.window->go({u"account-dashboard"_s});
    QTRY_VERIFY(real.user().find(u"accountDashboardPage"_s));
    QVERIFY(!real.user().find(u"simulate"_s));
}

QTEST_MAIN(TestAccountSimulating)
#include "tst_accountsimulating.moc"
