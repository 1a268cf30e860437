#include "../listdriver.h"
#include "../simulatedwindow.h"

#include "core/ses/configurationsetchanges.h"
#include "core/ses/configurationsets.h"
#include "core/ses/eventdestinations.h"
#include "core/ses/identityattributes.h"
#include "ui/components/controls/button.h"
#include "ui/components/inputs/select.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/navigation/tabs.h"
#include "ui/components/status/statusindicator.h"

using namespace Qt::StringLiterals;

/// The page of a configuration set on the simulator (console.md 13.3, 13.4), and the ways that lead to it.
class TestConfigurationSetPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void showsAFreshSet();
    void showsWhatWasSet();
    void showsDeliverabilityOnlyWhereItWasSet();
    void showsTheRecordOfARedirectDomain();
    void listsThreeUsers();
    void leadsToAUser();
    void countsManyUsers();
    void hidesUsersOfARealAccount();

    void disablesSending();
    void enablesSendingWithoutAQuestion();
    void tellsWhySendingStays();
    void switchesOnceWhileTheServiceIsSlow();

    void deletesTheSet();
    void saysThatTheSetIsGone();
    void leavesASetThatNeverWas();
    void saysThatItCouldNotLoad();

    void showsEventDestinations();
    void opensTheTabOfAPlace();
    void deletesEventDestinations();
    void addsNoEleventhDestination();

    void isLinkedFromAnIdentity();
    void offersToCreateASetWhereThereIsNone();
    void offersToCreateASetInTheForm();

private:
    void open(const QString &name, const QString &scenario = u"f0"_s);
    QString status(const QString &name)
    {
        const auto *indicator = user().find<ui::StatusIndicator>(name);
        return indicator ? indicator->text() : QString();
    }
    QString label(const QString &name)
    {
        const auto *text = user().find<QLabel>(name);
        return text ? text->text() : QString();
    }
    void openDestinations();
    bool maySend(const QString &set)
    {
        const auto answer = m_window->ask<ses::GetConfigurationSet>({set});
        return answer && answer->sendingOptions.sendingEnabled;
    }
    ListDriver user() { return ListDriver(*m_window->window); }

    std::unique_ptr<SimulatedWindow> m_window;
};

namespace {

const QByteArray path = "/v2/email/configuration-sets/";
const QString destinations = u"destinations"_s;

} // namespace

void TestConfigurationSetPage::open(const QString &name, const QString &scenario)
{
    m_window = std::make_unique<SimulatedWindow>(u"/configuration-sets/"_s + name, scenario);
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window));
}

void TestConfigurationSetPage::openDestinations()
{
    QTRY_VERIFY(user().find<ui::Tabs>(u"tabs"_s));
    auto *tabs = user().find<ui::Tabs>(u"tabs"_s);
    QTest::mouseClick(tabs->tab(u"destinations"_s), Qt::LeftButton);
    QTRY_VERIFY(user().list(destinations));
}

void TestConfigurationSetPage::showsAFreshSet()
{
    open(u"set-a"_s);
    QTRY_COMPARE(status(u"sendingStatus"_s), u"Enabled"_s);
    QCOMPARE(label(u"shownName"_s), u"set-a"_s);
    QCOMPARE(label(u"shownPool"_s), u"default"_s);
    QCOMPARE(label(u"shownTls"_s), u"Optional"_s);
    QCOMPARE(label(u"shownRedirectDomain"_s), u"-"_s);
    QCOMPARE(status(u"metricsStatus"_s), u"Enabled"_s);
    QCOMPARE(label(u"lastFreshStart"_s), u"-"_s);
    QCOMPARE(label(u"suppressionSettings"_s), u"Use account level settings"_s);
    QVERIFY(!user().find(u"redirectRecords"_s));
    QVERIFY(user().texts(u"tagsContainer"_s).contains(u"No tags"_s));
}

void TestConfigurationSetPage::showsWhatWasSet()
{
    open(u"set-b"_s, u"pictures"_s);
    QTRY_COMPARE(label(u"shownTls"_s), u"Required"_s);
    QCOMPARE(label(u"shownRedirectDomain"_s), u"click.example.com"_s);
    QVERIFY(label(u"lastFreshStart"_s).startsWith(u"October 1, 2025"_s));
    QCOMPARE(label(u"suppressionSettings"_s), u"Override account level settings"_s);
    QCOMPARE(status(u"suppressionStatus"_s), u"Enabled"_s);
    QCOMPARE(label(u"shownReasons"_s), u"Bounces and complaints"_s);
    // It follows what others change.
    QVERIFY(m_window->ask<ses::PutConfigurationSetSuppressionOptions>({u"set-b"_s, QList<QString>()}));
    QTRY_COMPARE(status(u"suppressionStatus"_s), u"Disabled"_s);
    QVERIFY(m_window->ask<ses::PutConfigurationSetDeliveryOptions>(
        {.configurationSetName = u"set-b"_s, .sendingPoolName = u"ses-shared-pool"_s, .maxDeliverySeconds = 600}));
    QTRY_COMPARE(label(u"shownPool"_s), u"ses-shared-pool"_s);
    QVERIFY(user().texts(u"generalDetails"_s).contains(u"600 seconds"_s));
}

void TestConfigurationSetPage::showsDeliverabilityOnlyWhereItWasSet()
{
    open(u"set-a"_s);
    QTRY_COMPARE(label(u"shownName"_s), u"set-a"_s);
    QVERIFY(!user().find(u"deliverabilityOptions"_s));
    QVERIFY(m_window->ask<ses::PutConfigurationSetVdmOptions>(
        {u"set-a"_s, ses::VdmOptions{ses::DashboardOptions{ses::FeatureStatus::Enabled}, {}}}));
    QTRY_COMPARE(status(u"engagementStatus"_s), u"Enabled"_s);
    QCOMPARE(status(u"optimizedStatus"_s), u"Disabled"_s);
}

void TestConfigurationSetPage::showsTheRecordOfARedirectDomain()
{
    open(u"set-b"_s, u"pictures"_s);
    QTRY_VERIFY(user().find(u"redirectRecords"_s));
    QVERIFY(user().click(u"expand"_s));
    const auto texts = [this] {
        QStringList found;
        const auto *section = user().find(u"redirectRecords"_s);
        for (const QWidget *each : section ? section->findChildren<QWidget *>() : QList<QWidget *>())
            found += each->property("text").toString() + each->accessibleName();
        return found.join(u' ');
    };
    QTRY_VERIFY(texts().contains(u"CNAME"_s));
}

/// Row B9.
void TestConfigurationSetPage::listsThreeUsers()
{
    open(u"set-a"_s);
    QTRY_VERIFY(user().find(u"user-example.com"_s));
    for (const QString &name : {u"ann@gmail.com"_s, u"pending.com"_s})
        QVERIFY(m_window->ask<ses::PutEmailIdentityConfigurationSetAttributes>({name, u"set-a"_s}));
    QTRY_VERIFY(user().find(u"user-ann@gmail.com"_s));
    QTRY_VERIFY(user().find(u"user-pending.com"_s));
    QVERIFY(user().find(u"user-example.com"_s));
    QVERIFY(user().texts(u"usersContainer"_s).contains(u"(3)"_s));
    for (const QString &name : {u"example.com"_s, u"ann@gmail.com"_s, u"pending.com"_s})
        QCOMPARE(m_window->identity(name).configurationSetName, u"set-a"_s);
    // One that ceases to use it goes.
    QVERIFY(m_window->ask<ses::PutEmailIdentityConfigurationSetAttributes>({u"pending.com"_s, u"set-c"_s}));
    QTRY_VERIFY(!user().find(u"user-pending.com"_s));
}

void TestConfigurationSetPage::leadsToAUser()
{
    open(u"set-b"_s);
    QTRY_VERIFY(user().find(u"user-joe@example.com"_s));
    QVERIFY(user().click(u"user-joe@example.com"_s));
    QTRY_VERIFY(user().find(u"identityDetails"_s));
    QCOMPARE(m_window->window->page()->title(), u"joe@example.com"_s);
}

void TestConfigurationSetPage::countsManyUsers()
{
    open(u"set-c"_s);
    QTRY_VERIFY(user().texts(u"usersContainer"_s).contains(u"No identities"_s));
    for (int i = 0; i < 22; ++i)
        QVERIFY(m_window->ask<ses::CreateEmailIdentity>(
            {.emailIdentity = u"d%1.test"_s.arg(i), .configurationSetName = u"set-c"_s}));
    QTRY_VERIFY(user().texts(u"usersContainer"_s).contains(u"(22)"_s));
    QVERIFY(label(u"moreUsers"_s).startsWith(u"And 2 more."_s));
}

void TestConfigurationSetPage::hidesUsersOfARealAccount()
{
    m_window = std::make_unique<SimulatedWindow>();
    m_window->refuse(asking("GET", "/simulator/configuration-sets/"), {u"UnknownOperationException"_s, {}, 404});
    m_window->window->go({.page = u"configuration-sets"_s, .subject = u"set-a"_s});
    QTRY_COMPARE(label(u"shownName"_s), u"set-a"_s);
    QVERIFY(!user().find(u"usersContainer"_s));
}

/// Row C17.
void TestConfigurationSetPage::disablesSending()
{
    open(u"set-a"_s);
    QTRY_VERIFY(user().isEnabled(u"switchSending"_s));
    QVERIFY(user().click(u"switchSending"_s));
    QTRY_VERIFY(user().find(u"disableSendingDialog"_s));
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(!user().dialog());
    QVERIFY(maySend(u"set-a"_s));
    QVERIFY(user().click(u"switchSending"_s));
    QTRY_VERIFY(user().find(u"disableSendingDialog"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().flash(), u"Sending through set-a is disabled."_s);
    QVERIFY(!maySend(u"set-a"_s));
    QTRY_COMPARE(status(u"sendingStatus"_s), u"Disabled"_s);
    QCOMPARE(user().find<QAbstractButton>(u"switchSending"_s)->text(), u"Enable sending"_s);
}

void TestConfigurationSetPage::enablesSendingWithoutAQuestion()
{
    open(u"set-c"_s, u"pictures"_s);
    QTRY_COMPARE(status(u"sendingStatus"_s), u"Disabled"_s);
    QVERIFY(user().click(u"switchSending"_s));
    QTRY_COMPARE(status(u"sendingStatus"_s), u"Enabled"_s);
    QVERIFY(!user().dialog());
    QVERIFY(maySend(u"set-c"_s));
    QTRY_VERIFY(label(u"lastFreshStart"_s).startsWith(u"November 22, 2025"_s));
}

void TestConfigurationSetPage::tellsWhySendingStays()
{
    open(u"set-a"_s);
    QTRY_VERIFY(user().isEnabled(u"switchSending"_s));
    m_window->refuse(asking("PUT", path), {u"TooManyRequestsException"_s, u"Too many requests."_s, 429});
    QVERIFY(user().click(u"switchSending"_s));
    QTRY_VERIFY(user().find(u"disableSendingDialog"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().flash(), u"Sending could not be disabled Too many requests."_s);
    QCOMPARE(user().find<QAbstractButton>(u"switchSending"_s)->text(), u"Disable sending"_s);
    QVERIFY(maySend(u"set-a"_s));
}

void TestConfigurationSetPage::switchesOnceWhileTheServiceIsSlow()
{
    open(u"set-c"_s, u"pictures"_s);
    QTRY_COMPARE(status(u"sendingStatus"_s), u"Disabled"_s);
    m_window->hold(asking("PUT", path));
    QVERIFY(user().click(u"switchSending"_s));
    QTRY_COMPARE(m_window->held(), 1);
    user().click(u"switchSending"_s); // a spinner turns
    QCOMPARE(m_window->held(), 1);
    m_window->release();
    QTRY_COMPARE(status(u"sendingStatus"_s), u"Enabled"_s);
    QCOMPARE(m_window->countAsked(QString::fromLatin1("PUT " + path)), 1);
}

void TestConfigurationSetPage::deletesTheSet()
{
    open(u"set-b"_s);
    QTRY_VERIFY(user().isEnabled(u"delete"_s));
    QVERIFY(user().click(u"delete"_s));
    const auto namesJoe = [this] {
        const auto *alert = user().find<ui::Alert>(u"setUsers"_s);
        return alert && alert->text().contains(u"joe@example.com"_s);
    };
    QTRY_VERIFY(namesJoe());
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().rows(u"configurationSets"_s), (QStringList{u"set-a"_s, u"set-c"_s}));
    QCOMPARE(user().flash(), u"Configuration set deleted set-b was deleted."_s);
}

void TestConfigurationSetPage::saysThatTheSetIsGone()
{
    open(u"set-c"_s);
    QTRY_COMPARE(label(u"shownName"_s), u"set-c"_s);
    QVERIFY(m_window->ask<ses::DeleteConfigurationSet>({u"set-c"_s}));
    QTRY_VERIFY(user().find(u"toList"_s));
    QVERIFY(!user().isEnabled(u"delete"_s) && !user().isEnabled(u"switchSending"_s));
    QVERIFY(user().click(u"toList"_s));
    QTRY_COMPARE(user().rows(u"configurationSets"_s).size(), 2);
}

void TestConfigurationSetPage::leavesASetThatNeverWas()
{
    open(u"nope"_s);
    QTRY_COMPARE(user().rows(u"configurationSets"_s).size(), 3);
    QCOMPARE(user().flash(), u"nope does not exist in US East (N. Virginia)."_s);
}

void TestConfigurationSetPage::saysThatItCouldNotLoad()
{
    m_window = std::make_unique<SimulatedWindow>();
    m_window->refuse(asking("GET", path), {u"TooManyRequestsException"_s, u"Too many requests."_s, 429});
    m_window->window->go({.page = u"configuration-sets"_s, .subject = u"set-a"_s});
    QTRY_VERIFY(user().find(u"retry"_s));
    m_window->refuseNothing();
    QVERIFY(user().click(u"retry"_s));
    QTRY_COMPARE(label(u"shownName"_s), u"set-a"_s);
}

void TestConfigurationSetPage::showsEventDestinations()
{
    open(u"set-a"_s, u"pictures"_s);
    openDestinations();
    QTRY_COMPARE(user().rows(destinations), (QStringList{u"bounces-to-sns"_s, u"all-to-firehose"_s, u"metrics"_s}));
    QCOMPARE(user().rows(destinations, 1),
             (QStringList{u"Amazon SNS"_s, u"Amazon Data Firehose"_s, u"Amazon CloudWatch"_s}));
    QCOMPARE(user().rows(destinations, 2),
             (QStringList{u"Hard bounces, Complaints"_s, u"Sends, Deliveries, Opens, Clicks"_s, u"Sends, Rejects"_s}));
    QCOMPARE(user().rows(destinations, 3), (QStringList{u"Enabled"_s, u"Enabled"_s, u"Disabled"_s}));
    QCOMPARE(user().heading(destinations), u"All destinations (3)"_s);
    QVERIFY(user().openRow(destinations, u"metrics"_s));
    QTRY_VERIFY(user().find(u"destinationOptions"_s));
}

void TestConfigurationSetPage::opensTheTabOfAPlace()
{
    open(u"set-a/destinations"_s, u"pictures"_s);
    QTRY_COMPARE(user().rows(destinations).size(), 3);
    QVERIFY(!user().find(u"generalDetails"_s));
    QVERIFY(user().find(u"switchSending"_s)); // from both tabs
}

void TestConfigurationSetPage::deletesEventDestinations()
{
    open(u"set-a/destinations"_s, u"pictures"_s);
    QTRY_COMPARE(user().rows(destinations).size(), 3);
    QVERIFY(!user().isEnabled(u"deleteDestinations"_s));
    QVERIFY(user().tickRow(destinations, u"metrics"_s));
    QVERIFY(user().tickRow(destinations, u"bounces-to-sns"_s));
    QVERIFY(user().click(u"deleteDestinations"_s));
    QTRY_VERIFY(user().find(u"deleteDestinationDialog"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_COMPARE(user().rows(destinations), QStringList{u"all-to-firehose"_s});
    QCOMPARE(user().flash(), u"2 event destinations deleted"_s);
    const auto left = m_window->ask<ses::GetConfigurationSetEventDestinations>({u"set-a"_s});
    QCOMPARE(left->eventDestinations.size(), 1);
}

void TestConfigurationSetPage::addsNoEleventhDestination()
{
    open(u"set-b/destinations"_s);
    QTRY_VERIFY(user().state(destinations).contains(u"No event destinations"_s));
    QVERIFY(user().isEnabled(u"addDestination"_s));
    ses::EventDestinationDefinition definition;
    definition.matchingEventTypes = {ses::EventType::Send};
    definition.snsDestination = ses::SnsDestination{u"arn:aws:sns:us-east-1:123456789012:ses-bounces"_s};
    for (int i = 0; i < 10; ++i)
        QVERIFY(m_window->ask<ses::CreateConfigurationSetEventDestination>({u"set-b"_s, u"d%1"_s.arg(i), definition}));
    QTRY_COMPARE(user().rows(destinations).size(), 10);
    QVERIFY(!user().isEnabled(u"addDestination"_s));
}

void TestConfigurationSetPage::isLinkedFromAnIdentity()
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities/joe@example.com/configuration-set"_s);
    QTRY_VERIFY(user().find(u"setLink"_s));
    QVERIFY(user().click(u"setLink"_s));
    QTRY_COMPARE(label(u"shownName"_s), u"set-b"_s);
}

/// Row B1.
void TestConfigurationSetPage::offersToCreateASetWhereThereIsNone()
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities///create"_s, u"empty"_s);
    QTRY_VERIFY(user().find(u"assignSet"_s));
    QVERIFY(user().type(u"domain"_s, u"example.org"_s));
    QVERIFY(user().toggle(u"assignSet"_s));
    QTRY_VERIFY(user().find(u"createSetLink"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(user().error(u"defaultSet"_s), u"Choose a configuration set"_s);
    QCOMPARE(m_window->countAsked(u"POST /v2/email/identities"_s), 0);
    // A set that is made meanwhile can be chosen, and the link goes.
    QVERIFY(m_window->ask<ses::CreateConfigurationSet>({.configurationSetName = u"first"_s}));
    QTRY_VERIFY(!user().find(u"createSetLink"_s));
    QVERIFY(user().hasOption(u"defaultSet"_s, u"first"_s));
    QVERIFY(m_window->ask<ses::DeleteConfigurationSet>({u"first"_s}));
    QTRY_VERIFY(user().find(u"createSetLink"_s));
    QVERIFY(user().click(u"createSetLink"_s));
    QTRY_VERIFY(user().find(u"leave"_s)); // what was typed is not lost in silence
    QVERIFY(user().click(u"leave"_s));
    QTRY_VERIFY(user().find(u"setName"_s));
}

/// Who changes the default may want a new one.
void TestConfigurationSetPage::offersToCreateASetInTheForm()
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities/example.com/configuration-set/configuration-set"_s);
    QTRY_VERIFY(user().find<ui::Select>(u"defaultSet"_s));
    QTRY_COMPARE(user().find<ui::Select>(u"defaultSet"_s)->value(), u"set-a"_s);
    QTRY_VERIFY(user().find(u"createSetLink"_s));
    QVERIFY(user().click(u"createSetLink"_s));
    QTRY_VERIFY(user().find(u"setName"_s));
}

QTEST_MAIN(TestConfigurationSetPage)
#include "tst_configurationsetpage.moc"
