#include "../fakewindow.h"
#include "accountwindow.h"

#include "core/aws/regions.h"
#include "core/ses/sending.h"
#include "core/simulation/accountsettings.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/navigation/breadcrumbs.h"

using namespace Qt::StringLiterals;
using simulation::PutAccountSettings;

/// The page "Account dashboard" before the simulator (console.md 14, visual.md 13.13): what it shows and follows.
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

private:
    void open(const QString &scenario = u"empty"_s);

    std::unique_ptr<AccountWindow> m_window;
};

void TestAccountDashboard::open(const QString &scenario)
{
    m_window = std::make_unique<AccountWindow>(u"/account-dashboard"_s, scenario);
    QTRY_VERIFY(m_window->isShown(u"sendingLimits"_s));
}

void TestAccountDashboard::showsAnAccountInTheSandbox()
{
    open();
    QCOMPARE(m_window->header(u"sandboxWarning"_s),
             u"Your Amazon SES account is in the sandbox in US East (N. Virginia)"_s);
    QVERIFY(m_window->user().isEnabled(u"requestProductionAccess"_s));
    QCOMPARE(m_window->text(u"dailyQuota"_s), u"200 emails per 24 hours"_s);
    QCOMPARE(m_window->text(u"sendRate"_s), u"1 email per second"_s);
    QCOMPARE(m_window->status(u"healthStatus"_s), u"Healthy"_s);
    QCOMPARE(m_window->status(u"accountSending"_s), u"Enabled"_s);
    QCOMPARE(m_window->text(u"emailsSent"_s), u"0"_s);
    QCOMPARE(m_window->text(u"remainingSends"_s), u"200"_s);
    QCOMPARE(m_window->text(u"quotaUsed"_s), u"0%"_s);
    QCOMPARE(m_window->user().find<ui::CopyableText>(u"smtpEndpoint"_s)->text(),
             u"email-smtp.us-east-1.amazonaws.com"_s);
    const QStringList smtp = m_window->user().texts(u"smtpSettings"_s);
    for (const auto &each : {u"25, 587 or 2587"_s, u"Required"_s, u"465 or 2465"_s})
        QVERIFY2(smtp.contains(each), qPrintable(each));
    QVERIFY(m_window->user().find(u"manageSmtpCredentials"_s)
            && !m_window->user().isEnabled(u"manageSmtpCredentials"_s));
    QVERIFY(!m_window->user().find(u"review"_s));
}

void TestAccountDashboard::showsAnAccountInProduction()
{
    open(u"f0"_s);
    QVERIFY(!m_window->user().find(u"sandboxWarning"_s));
    QCOMPARE(m_window->text(u"dailyQuota"_s), u"50,000 emails per 24 hours"_s);
    QCOMPARE(m_window->text(u"sendRate"_s), u"14 emails per second"_s);
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
    m_window = std::make_unique<AccountWindow>(place, u"f0"_s);
    const auto firstCrumb = [this]() -> QAbstractButton * {
        const QList<ui::Link *> crumbs = m_window->window->findChild<ui::Breadcrumbs *>()->findChildren<ui::Link *>();
        const auto first = std::ranges::find(crumbs, u"Amazon SES"_s, &ui::Link::text);
        return first == crumbs.end() ? nullptr : *first;
    };
    QTRY_VERIFY(firstCrumb() && firstCrumb()->visibleRegion().boundingRect().contains(firstCrumb()->rect().center()));
    QAbstractButton *entry = m_window->user().find<QAbstractButton>(u"navigationEntry:account-dashboard"_s);
    QVERIFY(entry);
    QTest::mouseClick(byCrumb ? firstCrumb() : entry, Qt::LeftButton);
    QTRY_VERIFY(m_window->user().find(u"sendingLimits"_s));
    QCOMPARE(m_window->window->place(), ui::Place{u"account-dashboard"_s});
    QCOMPARE(m_window->window->windowTitle(), u"Account dashboard – SES Console"_s);
}

void TestAccountDashboard::countsWhatIsSent()
{
    open(u"f0"_s);
    QCOMPARE(m_window->text(u"emailsSent"_s), u"0"_s);
    const ses::SendEmail::Request mail{.fromEmailAddress = u"x@example.com"_s,
                                       .destination =
                                           ses::Destination{.toAddresses = {{u"ann@gmail.com"_s, u"joe@gmail.com"_s}}},
                                       .content = {.simple = ses::Message{
                                                       .subject = {u"S"_s},
                                                       .body = {.text = ses::Content{u"T"_s}},
                                                   }}};
    QVERIFY(m_window->ask<ses::SendEmail>(mail));
    QTRY_COMPARE(m_window->text(u"emailsSent"_s), u"2"_s);
    QCOMPARE(m_window->text(u"remainingSends"_s), u"49,998"_s);
    constexpr qint64 dayAndHour = 25 * 60 * 60;
    QVERIFY(m_window->jump(dayAndHour)); // it counts for 24 hours, of the virtual clock
    QTRY_COMPARE(m_window->text(u"emailsSent"_s), u"0"_s);
}

void TestAccountDashboard::followsOtherPrograms()
{
    open();
    QVERIFY(m_window->ask<PutAccountSettings>({.max24HourSend = 1000, .maxSendRate = 5}));
    QTRY_COMPARE(m_window->text(u"dailyQuota"_s), u"1,000 emails per 24 hours"_s);
    QCOMPARE(m_window->text(u"sendRate"_s), u"5 emails per second"_s);
    QVERIFY(m_window->ask<PutAccountSettings>({.productionAccess = true}));
    QTRY_VERIFY(!m_window->user().find(u"sandboxWarning"_s));
    QVERIFY(m_window->ask<ses::PutAccountSendingAttributes>({.sendingEnabled = false}));
    QTRY_COMPARE(m_window->status(u"accountSending"_s), u"Paused"_s);
}

void TestAccountDashboard::isOfOneRegion()
{
    open();
    QVERIFY(m_window->ask<PutAccountSettings>({.productionAccess = true}, u"eu-west-1"_s));
    m_window->window->setRegion(*aws::regionByCode(u"eu-west-1"_s));
    QTRY_COMPARE(m_window->text(u"dailyQuota"_s), u"50,000 emails per 24 hours"_s);
    QCOMPARE(m_window->user().find<ui::CopyableText>(u"smtpEndpoint"_s)->text(),
             u"email-smtp.eu-west-1.amazonaws.com"_s);
    m_window->window->setRegion(*aws::regionByCode(u"us-east-1"_s));
    QTRY_COMPARE(m_window->header(u"sandboxWarning"_s),
                 u"Your Amazon SES account is in the sandbox in US East (N. Virginia)"_s);
    QTRY_COMPARE(m_window->text(u"dailyQuota"_s), u"200 emails per 24 hours"_s);
}

void TestAccountDashboard::tellsThatItCouldNotBeLoaded()
{
    m_window = std::make_unique<AccountWindow>(QString(), u"empty"_s);
    m_window->refuse(asking("GET", "/v2/email/account"), throttled());
    m_window->window->go({u"account-dashboard"_s});
    QTRY_COMPARE(m_window->header(u"state"_s), u"The account could not be loaded"_s);
    QVERIFY(!m_window->user().find(u"sendingLimits"_s));
    QVERIFY(!m_window->user().isEnabled(u"simulate"_s));
    m_window->refuseNothing();
    QVERIFY(m_window->user().click(u"retry"_s));
    QTRY_COMPARE(m_window->text(u"dailyQuota"_s), u"200 emails per 24 hours"_s);
    QVERIFY(m_window->user().isEnabled(u"simulate"_s));
}

void TestAccountDashboard::keepsWhatItShowsWhenItCannotBeReadAnew()
{
    open();
    m_window->refuse(asking("GET", "/v2/email/account"), throttled());
    m_window->user().key(Qt::Key_F5);
    QTRY_COMPARE(m_window->user().flash(), u"The account could not be loaded Too many requests. Try again."_s);
    QCOMPARE(m_window->text(u"dailyQuota"_s), u"200 emails per 24 hours"_s);
}

void TestAccountDashboard::hasHelp()
{
    open();
    QCOMPARE(m_window->window->page()->help().title, u"Account dashboard"_s);
}

QTEST_MAIN(TestAccountDashboard)
#include "tst_accountdashboard.moc"
