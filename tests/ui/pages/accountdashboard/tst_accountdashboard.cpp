#include "../fakewindow.h"
#include "../formdriver.h"
#include "../simulatedwindow.h"

#include "core/aws/regions.h"
#include "core/ses/sending.h"
#include "core/simulation/accountsettings.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/menus/menuitem.h"
#include "ui/components/navigation/breadcrumbs.h"
#include "ui/components/status/statusindicator.h"

using namespace Qt::StringLiterals;
using ses::EnforcementStatus;
using simulation::GetAccountSettings;
using simulation::PutAccountSettings;

/// The page "Account dashboard" before the simulator (console.md 14, visual.md 13.13): what it shows and follows, and
/// its menu "Simulate".
class TestAccountDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void showsAnAccountInTheSandbox();
    void showsAnAccountInProduction();
    void isOpenedFromEverywhere_data();
    void isOpenedFromEverywhere();
    void countsWhatIsSent();
    void followsOtherPrograms();
    void isOfOneRegion();
    void tellsThatItCouldNotBeLoaded();
    void keepsWhatItShowsWhenItCannotBeReadAnew();
    void hasHelp();

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
    FormDriver user() { return FormDriver(*m_window->window); }
    ui::MenuItem *entry(const QString &name);
    bool isTicked(const QString &name);
    void simulate(const QString &name);
    QString text(const QString &name);
    QString status(const QString &name);
    QString header(const QString &alert);

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestAccountDashboard::open(const QString &scenario)
{
    m_window = std::make_unique<SimulatedWindow>(u"/account-dashboard"_s, scenario);
    QTRY_VERIFY(user().find(u"sendingLimits"_s));
}

/// Of the menu, which is opened for it.
ui::MenuItem *TestAccountDashboard::entry(const QString &name)
{
    return user().click(u"simulate"_s) ? user().find<ui::MenuItem>(name) : nullptr;
}

bool TestAccountDashboard::isTicked(const QString &name)
{
    const auto *item = entry(name);
    const bool isTicked = item && item->entry().ticked == true;
    user().key(Qt::Key_Escape);
    return isTicked;
}

void TestAccountDashboard::simulate(const QString &name)
{
    auto *item = entry(name);
    QVERIFY2(item && item->isEnabled(), qPrintable(name));
    QTest::mouseClick(item, Qt::LeftButton);
}

QString TestAccountDashboard::text(const QString &name)
{
    const auto *label = user().find<QLabel>(name);
    return label ? label->text() : QString();
}

QString TestAccountDashboard::status(const QString &name)
{
    const auto *indicator = user().find<ui::StatusIndicator>(name);
    return indicator ? indicator->text() : QString();
}

QString TestAccountDashboard::header(const QString &alert)
{
    const auto *shown = user().find<ui::Alert>(alert);
    return shown ? shown->header() : QString();
}

void TestAccountDashboard::showsAnAccountInTheSandbox()
{
    open();
    QCOMPARE(header(u"sandboxWarning"_s), u"Your Amazon SES account is in the sandbox in US East (N. Virginia)"_s);
    QVERIFY(user().isEnabled(u"requestProductionAccess"_s));
    QCOMPARE(text(u"dailyQuota"_s), u"200 emails per 24 hours"_s);
    QCOMPARE(text(u"sendRate"_s), u"1 email per second"_s);
    QCOMPARE(status(u"healthStatus"_s), u"Healthy"_s);
    QCOMPARE(status(u"accountSending"_s), u"Enabled"_s);
    QCOMPARE(text(u"emailsSent"_s), u"0"_s);
    QCOMPARE(text(u"remainingSends"_s), u"200"_s);
    QCOMPARE(text(u"quotaUsed"_s), u"0%"_s);
    QCOMPARE(user().find<ui::CopyableText>(u"smtpEndpoint"_s)->text(), u"email-smtp.us-east-1.amazonaws.com"_s);
    const QStringList smtp = user().texts(u"smtpSettings"_s);
    for (const auto &each : {u"25, 587 or 2587"_s, u"Required"_s, u"465 or 2465"_s})
        QVERIFY2(smtp.contains(each), qPrintable(each));
    QVERIFY(user().find(u"manageSmtpCredentials"_s) && !user().isEnabled(u"manageSmtpCredentials"_s));
    QVERIFY(!user().find(u"review"_s));
}

void TestAccountDashboard::showsAnAccountInProduction()
{
    open(u"f0"_s);
    QVERIFY(!user().find(u"sandboxWarning"_s));
    QCOMPARE(text(u"dailyQuota"_s), u"50,000 emails per 24 hours"_s);
    QCOMPARE(text(u"sendRate"_s), u"14 emails per second"_s);
}

void TestAccountDashboard::isOpenedFromEverywhere_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("byCrumb");
    QTest::newRow("first crumb of a list") << u"/identities"_s << true;
    QTest::newRow("first crumb of a thing") << u"/identities/example.com"_s << true;
    QTest::newRow("first crumb of a form") << u"/identities///create"_s << true;
    QTest::newRow("first crumb of the simulator") << u"/mailbox"_s << true;
    QTest::newRow("first crumb of its own form") << u"/account-dashboard///production-access"_s << true;
    QTest::newRow("navigation") << u"/identities"_s << false;
}

void TestAccountDashboard::isOpenedFromEverywhere()
{
    QFETCH(QString, place);
    QFETCH(bool, byCrumb);
    m_window = std::make_unique<SimulatedWindow>(place);
    const QList<ui::Link *> crumbs = m_window->window->findChild<ui::Breadcrumbs *>()->findChildren<ui::Link *>();
    const auto first = std::ranges::find(crumbs, u"Amazon SES"_s, &ui::Link::text);
    QVERIFY(first != crumbs.end());
    QAbstractButton *entry = user().find<QAbstractButton>(u"navigationEntry:account-dashboard"_s);
    QVERIFY(entry);
    QTest::mouseClick(byCrumb ? static_cast<QAbstractButton *>(*first) : entry, Qt::LeftButton);
    QTRY_VERIFY(user().find(u"sendingLimits"_s));
    QCOMPARE(m_window->window->place(), ui::Place{u"account-dashboard"_s});
    QCOMPARE(m_window->window->windowTitle(), u"Account dashboard – SES Console"_s);
}

void TestAccountDashboard::countsWhatIsSent()
{
    open(u"f0"_s);
    QCOMPARE(text(u"emailsSent"_s), u"0"_s);
    const ses::SendEmail::Request mail{.fromEmailAddress = u"x@example.com"_s,
                                       .destination =
                                           ses::Destination{.toAddresses = {{u"ann@gmail.com"_s, u"joe@gmail.com"_s}}},
                                       .content = {.simple = ses::Message{
                                                       .subject = {u"S"_s},
                                                       .body = {.text = ses::Content{u"T"_s}},
                                                   }}};
    QVERIFY(m_window->ask<ses::SendEmail>(mail));
    QTRY_COMPARE(text(u"emailsSent"_s), u"2"_s);
    QCOMPARE(text(u"remainingSends"_s), u"49,998"_s);
    constexpr qint64 dayAndHour = 25 * 60 * 60;
    QVERIFY(m_window->jump(dayAndHour)); // it counts for 24 hours, of the virtual clock
    QTRY_COMPARE(text(u"emailsSent"_s), u"0"_s);
}

void TestAccountDashboard::followsOtherPrograms()
{
    open();
    QVERIFY(m_window->ask<PutAccountSettings>({.max24HourSend = 1000, .maxSendRate = 5}));
    QTRY_COMPARE(text(u"dailyQuota"_s), u"1,000 emails per 24 hours"_s);
    QCOMPARE(text(u"sendRate"_s), u"5 emails per second"_s);
    QVERIFY(m_window->ask<PutAccountSettings>({.productionAccess = true}));
    QTRY_VERIFY(!user().find(u"sandboxWarning"_s));
    QVERIFY(m_window->ask<ses::PutAccountSendingAttributes>({.sendingEnabled = false}));
    QTRY_COMPARE(status(u"accountSending"_s), u"Paused"_s);
}

void TestAccountDashboard::isOfOneRegion()
{
    open();
    QVERIFY(m_window->ask<PutAccountSettings>({.productionAccess = true}, u"eu-west-1"_s));
    m_window->window->setRegion(*aws::regionByCode(u"eu-west-1"_s));
    QTRY_COMPARE(text(u"dailyQuota"_s), u"50,000 emails per 24 hours"_s);
    QCOMPARE(user().find<ui::CopyableText>(u"smtpEndpoint"_s)->text(), u"email-smtp.eu-west-1.amazonaws.com"_s);
    m_window->window->setRegion(*aws::regionByCode(u"us-east-1"_s));
    QTRY_COMPARE(header(u"sandboxWarning"_s), u"Your Amazon SES account is in the sandbox in US East (N. Virginia)"_s);
    QTRY_COMPARE(text(u"dailyQuota"_s), u"200 emails per 24 hours"_s);
}

void TestAccountDashboard::tellsThatItCouldNotBeLoaded()
{
    m_window = std::make_unique<SimulatedWindow>(QString(), u"empty"_s);
    m_window->refuse(asking("GET", "/v2/email/account"), throttled());
    m_window->window->go({u"account-dashboard"_s});
    QTRY_COMPARE(header(u"state"_s), u"The account could not be loaded"_s);
    QVERIFY(!user().find(u"sendingLimits"_s));
    QVERIFY(!user().isEnabled(u"simulate"_s));
    m_window->refuseNothing();
    QVERIFY(user().click(u"retry"_s));
    QTRY_COMPARE(text(u"dailyQuota"_s), u"200 emails per 24 hours"_s);
    QVERIFY(user().isEnabled(u"simulate"_s));
}

void TestAccountDashboard::keepsWhatItShowsWhenItCannotBeReadAnew()
{
    open();
    m_window->refuse(asking("GET", "/v2/email/account"), throttled());
    user().key(Qt::Key_F5);
    QTRY_COMPARE(user().flash(), u"The account could not be loaded Too many requests. Try again."_s);
    QCOMPARE(text(u"dailyQuota"_s), u"200 emails per 24 hours"_s);
}

void TestAccountDashboard::hasHelp()
{
    open();
    QCOMPARE(m_window->window->page()->help().title, u"Account dashboard"_s);
}

void TestAccountDashboard::entersSandboxAndProduction()
{
    open();
    simulate(u"enterProduction"_s);
    QTRY_VERIFY(!user().find(u"sandboxWarning"_s));
    QCOMPARE(text(u"dailyQuota"_s), u"50,000 emails per 24 hours"_s);
    QTRY_COMPARE(user().flash(), u"The account has production access now"_s);
    simulate(u"enterSandbox"_s);
    QTRY_VERIFY(user().find(u"sandboxWarning"_s));
    QCOMPARE(text(u"dailyQuota"_s), u"200 emails per 24 hours"_s);
}

void TestAccountDashboard::changesHealth_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("health");
    QTest::addColumn<QString>("sending");
    QTest::newRow("under review") << u"health-PROBATION"_s << u"Under review"_s << u"Enabled"_s;
    QTest::newRow("paused") << u"health-SHUTDOWN"_s << u"Paused"_s << u"Paused"_s;
}

void TestAccountDashboard::changesHealth()
{
    QFETCH(QString, entry);
    QFETCH(QString, health);
    QFETCH(QString, sending);
    open();
    simulate(entry);
    QTRY_COMPARE(status(u"healthStatus"_s), health);
    QCOMPARE(status(u"accountSending"_s), sending);
    simulate(u"health-HEALTHY"_s);
    QTRY_COMPARE(status(u"healthStatus"_s), u"Healthy"_s);
    QCOMPARE(status(u"accountSending"_s), u"Enabled"_s);
}

void TestAccountDashboard::pausesAndResumesSending()
{
    open();
    simulate(u"pauseSending"_s);
    QTRY_COMPARE(status(u"accountSending"_s), u"Paused"_s);
    QVERIFY(!m_window->ask<ses::GetAccount>({})->sendingEnabled);
    simulate(u"pauseSending"_s); // the same entry, "Resume sending" now
    QTRY_COMPARE(status(u"accountSending"_s), u"Enabled"_s);
    QVERIFY(m_window->ask<ses::GetAccount>({})->sendingEnabled);
}

void TestAccountDashboard::throttlesOnlyWhenItIsTold()
{
    open();
    QVERIFY(!m_window->ask<GetAccountSettings>({})->throttling);
    QVERIFY(!isTicked(u"throttling"_s));
    simulate(u"throttling"_s);
    QTRY_VERIFY(m_window->ask<GetAccountSettings>({})->throttling);
    QTRY_COMPARE(user().flash(), u"Throttling is on: rates count"_s);
    QTRY_VERIFY(isTicked(u"throttling"_s));
    simulate(u"throttling"_s);
    QTRY_VERIFY(!m_window->ask<GetAccountSettings>({})->throttling);
}

void TestAccountDashboard::changesQuotaAndRate()
{
    open();
    simulate(u"changeLimits"_s);
    QTRY_VERIFY(user().find(u"limitsDialog"_s));
    QCOMPARE(user().text(u"simulatedQuota"_s), u"200"_s);
    QVERIFY(user().type(u"simulatedQuota"_s, u"2,500"_s) && user().type(u"simulatedRate"_s, u"7"_s));
    QVERIFY(user().click(u"saveLimits"_s));
    QTRY_COMPARE(text(u"dailyQuota"_s), u"2,500 emails per 24 hours"_s);
    QCOMPARE(text(u"sendRate"_s), u"7 emails per second"_s);
    QTRY_VERIFY(!user().dialog());
    simulate(u"changeLimits"_s);
    QTRY_COMPARE(user().text(u"simulatedQuota"_s), u"2,500"_s);
    QVERIFY(user().type(u"simulatedQuota"_s, u"-1"_s));
    QVERIFY(user().click(u"saveLimits"_s));
    QTRY_COMPARE(text(u"dailyQuota"_s), u"Unlimited"_s);
    QCOMPARE(text(u"quotaUsed"_s), u"-"_s);
}

void TestAccountDashboard::refusesWrongLimits_data()
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

void TestAccountDashboard::refusesWrongLimits()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    open();
    simulate(u"changeLimits"_s);
    QTRY_VERIFY(user().find(field));
    QVERIFY(user().type(field, typed));
    QVERIFY(user().click(u"saveLimits"_s));
    QTEST(user().error(field), "remark");
    QVERIFY(user().find(u"limitsDialog"_s));
    QCOMPARE(m_window->countAsked(u"PUT /simulator/account-settings"_s), 0);
}

void TestAccountDashboard::decidesOnlyWhereARequestWaits()
{
    open();
    for (const auto &name : {u"grantRequest"_s, u"denyRequest"_s}) {
        auto *item = entry(name);
        QVERIFY2(item && !item->isEnabled(), qPrintable(name));
        user().key(Qt::Key_Escape);
    }
}

void TestAccountDashboard::tellsThatTheAccountCouldNotBeChanged()
{
    open();
    m_window->refuse(asking("PUT", "/simulator/account-settings"), throttled());
    simulate(u"enterProduction"_s);
    QTRY_COMPARE(user().flash(), u"The account could not be changed Too many requests. Try again."_s);
    QVERIFY(user().find(u"sandboxWarning"_s));
}

void TestAccountDashboard::simulatesNothingWithoutTheSimulator()
{
    FakeWindow real(false);
    real.open();
    real.window->go({u"account-dashboard"_s});
    QTRY_VERIFY(real.user().find(u"accountDashboardPage"_s));
    QVERIFY(!real.user().find(u"simulate"_s));
}

QTEST_MAIN(TestAccountDashboard)
#include "tst_accountdashboard.moc"
