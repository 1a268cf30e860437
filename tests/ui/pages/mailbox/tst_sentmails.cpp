#include "../../tabledriver.h"
#include "../simulatedwindow.h"

#include "core/ses/configurationsetchanges.h"
#include "core/ses/eventdestinations.h"
#include "core/ses/sending.h"
#include "core/simulation/sending.h"
#include "ui/components/controls/link.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/tables/plaintable.h"

using namespace Qt::StringLiterals;

/// The tab "Sent through SES" of the mailbox before the simulator (visual.md 13.2).
class TestSentMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void listsWhatWasSent();
    void isEmptyAtFirst();
    void followsWhatIsSent();
    void tellsWhichSettingsApplied();
    void logsEventsAndWhoWasTold();
    void showsItsTags();
    void showsWhatItHolds();
    void leadsToIdentitySetAndSettings();
    void showsMailsOfAllRegions();
    void deletesMails();
    void remembersItsTab();
    void retriesAMessageThatCouldNotBeLoaded();
    void opensNoMailLongAfterItWasAskedFor();
    void rowsStartAtTheTop();

private:
    void send(const QString &from, const QList<QString> &to, const QString &subject);
    void openList();
    void openMail(int row = 0);
    WindowDriver user() { return m_window->user(); }
    TableDriver mails() { return TableDriver(user().find<ui::Table>(u"sentMailsTable"_s)); }

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestSentMails::init()
{
    m_window = std::make_unique<SimulatedWindow>();
}

void TestSentMails::send(const QString &from, const QList<QString> &to, const QString &subject)
{
    QVERIFY(m_window->ask<ses::SendEmail>(
        {.fromEmailAddress = from,
         .destination = ses::Destination{.toAddresses = to},
         .content = {.simple = ses::Message{
                         .subject = {subject},
                         .body = {.text = ses::Content{u"Hello"_s}, .html = ses::Content{u"<p>Hello</p>"_s}}}}}));
    QVERIFY(m_window->jump(60)); // so that they have an order
}

void TestSentMails::openList()
{
    m_window->window->go({u"mailbox"_s});
    QTRY_VERIFY(user().find(u"tab:sent"_s));
    QTest::mouseClick(user().find(u"tab:sent"_s), Qt::LeftButton);
}

void TestSentMails::openMail(int row)
{
    openList();
    QTRY_VERIFY(mails().count() > row);
    mails().open(row);
    QTRY_VERIFY(user().find(u"messageTabs"_s));
}

void TestSentMails::listsWhatWasSent()
{
    send(u"joe@example.com"_s, {u"success@simulator.amazonses.com"_s}, u"First"_s);
    send(u"orders@example.com"_s, {u"ann@gmail.com"_s, u"bounce@simulator.amazonses.com"_s}, u""_s);
    openList();
    QTRY_COMPARE(mails().column(0), (QStringList{u"(no subject)"_s, u"First"_s})); // newest first
    QCOMPARE(mails().column(1), (QStringList{u"orders@example.com"_s, u"joe@example.com"_s}));
    QCOMPARE(mails().text(0, 2), u"ann@gmail.com and 1 more"_s);
    QCOMPARE(mails().column(3), (QStringList{u"Bounced"_s, u"Delivered"_s}));
    QCOMPARE(mails().text(1, 4), u"2025-11-24 09:00"_s);
    QVERIFY(!user().isEnabled(u"deleteSentMails"_s));
}

void TestSentMails::isEmptyAtFirst()
{
    openList();
    QTRY_VERIFY(user().texts(u"sentMails"_s).contains(u"No messages"_s));
}

void TestSentMails::followsWhatIsSent()
{
    openList();
    QTRY_VERIFY(user().texts(u"sentMails"_s).contains(u"No messages"_s));
    send(u"joe@example.com"_s, {u"ann@gmail.com"_s}, u"Now"_s);
    QTRY_COMPARE(mails().column(0), QStringList{u"Now"_s});
}

/// In the words of the picture `mailbox-sent`.
void TestSentMails::tellsWhichSettingsApplied()
{
    send(u"orders@example.com"_s, {u"ann@gmail.com"_s}, u"Order"_s);
    openMail();
    const QStringList settings = user().texts(u"settingsThatApplied"_s);
    for (const auto &each : {u"There is no identity orders@example.com; the domain covers its addresses."_s,
                             u"The mail named none: the default of example.com."_s, u"amazonses.com"_s,
                             u"example.com has no custom MAIL FROM domain."_s, u"d=example.com"_s,
                             u"Easy DKIM of example.com, signatures enabled."_s})
        QVERIFY2(settings.contains(each), qPrintable(each + u" is not in "_s + settings.join(u'|')));
    QVERIFY(!settings.contains(u"Sandbox"_s));
}

void TestSentMails::logsEventsAndWhoWasTold()
{
    const auto destination = [&](const QString &name, bool isEnabled, const QList<ses::EventType> &types) {
        return bool(m_window->ask<ses::CreateConfigurationSetEventDestination>(
            {.configurationSetName = u"set-a"_s,
             .eventDestinationName = name,
             .eventDestination = {.enabled = isEnabled,
                                  .matchingEventTypes = types,
                                  .snsDestination =
                                      ses::SnsDestination{u"arn:aws:sns:us-east-1:123456789012:ses-bounces"_s}}}));
    };
    QVERIFY(destination(u"bounces"_s, true, {ses::EventType::Bounce}));
    QVERIFY(destination(u"asleep"_s, false, {ses::EventType::Bounce, ses::EventType::Send}));
    send(u"orders@example.com"_s, {u"ann@gmail.com"_s, u"bounce@simulator.amazonses.com"_s}, u"Order"_s);
    openMail();
    const QStringList events = user().texts(u"eventLog"_s);
    for (const auto &each : {u"09:00:00"_s, u"Accepted, 2 recipients"_s, u"ann@gmail.com\n250 2.0.0 OK"_s,
                             u"bounce@simulator.amazonses.com\nPermanent, General: 550 5.1.1 user unknown"_s,
                             u"asleep: disabled, not published"_s, u"bounces\nasleep: disabled, not published"_s})
        QVERIFY2(events.contains(each), qPrintable(each + u" is not in "_s + events.join(u'|')));
}

/// Those of SES, then the sender's own (api.md 6).
void TestSentMails::showsItsTags()
{
    QVERIFY(m_window->ask<ses::SendEmail>(
        {.fromEmailAddress = u"orders@example.com"_s,
         .destination = ses::Destination{.toAddresses = QList{u"ann@gmail.com"_s}},
         .content = {.simple = ses::Message{.subject = {u"Order"_s}, .body = {.text = ses::Content{u"Hello"_s}}}},
         .emailTags = QList{ses::MessageTag{u"campaign"_s, u"autumn"_s}}}));
    openMail();
    QCOMPARE(user().texts(u"messageTags"_s),
             (QStringList{u"ses:operation"_s, u"SendEmail"_s, u"ses:configuration-set"_s, u"set-a"_s,
                          u"ses:source-ip"_s, u"127.0.0.1"_s, u"ses:from-domain"_s, u"example.com"_s,
                          u"ses:caller-identity"_s, u"root"_s, u"campaign"_s, u"autumn"_s}));
}

void TestSentMails::showsWhatItHolds()
{
    send(u"joe@example.com"_s, {u"ann@gmail.com"_s}, u"Hi"_s);
    openMail();
    QVERIFY(user().find(u"delivery"_s));
    for (const auto &[tab, part] : {std::pair{u"tab:text"_s, u"messageText"_s},
                                    {u"tab:html"_s, u"messageHtml"_s},
                                    {u"tab:source"_s, u"messageSource"_s},
                                    {u"tab:headers"_s, u"messageHeaders"_s},
                                    {u"tab:delivery"_s, u"delivery"_s}}) {
        QTest::mouseClick(user().find(tab), Qt::LeftButton);
        QVERIFY2(user().find(part), qPrintable(part));
    }
}

void TestSentMails::leadsToIdentitySetAndSettings()
{
    send(u"joe@example.com"_s, {u"ann@gmail.com"_s}, u"Hi"_s);
    openMail();
    QVERIFY(user().click(u"openIdentity"_s));
    QTRY_COMPARE(m_window->window->place(), (ui::Place{u"identities"_s, u"joe@example.com"_s}));
    m_window->window->go({u"mailbox"_s, {}, u"sent"_s});
    QTRY_VERIFY(user().find(u"openSet"_s));
    QVERIFY(user().click(u"openSet"_s));
    QTRY_COMPARE(m_window->window->place(), (ui::Place{u"configuration-sets"_s, u"set-b"_s}));
    m_window->window->go({u"mailbox"_s, {}, u"sent"_s});
    QTRY_VERIFY(user().find(u"whichSettings"_s));
    QVERIFY(user().click(u"whichSettings"_s));
    QTRY_COMPARE(m_window->window->place(),
                 (ui::Place{u"identities"_s, u"joe@example.com"_s, {}, u"which-settings"_s, u"ann@gmail.com"_s}));
}

void TestSentMails::showsMailsOfAllRegions()
{
    QVERIFY(m_window->ask<ses::SendEmail>(
        {.fromEmailAddress = u"x@eu.example.com"_s,
         .destination = ses::Destination{.toAddresses = QList{u"success@simulator.amazonses.com"_s}},
         .content = {.raw = ses::RawMessage{"From: x@eu.example.com\r\nSubject: From Ireland\r\n\r\nHi\r\n"}}},
        u"eu-west-1"_s));
    openMail();
    QCOMPARE(mails().text(0, 0), u"From Ireland"_s);
    QVERIFY(user().texts(u"settingsThatApplied"_s).contains(u"eu-west-1.amazonses.com"_s));
}

void TestSentMails::deletesMails()
{
    send(u"joe@example.com"_s, {u"ann@gmail.com"_s}, u"One"_s);
    send(u"joe@example.com"_s, {u"ann@gmail.com"_s}, u"Two"_s);
    openList();
    QTRY_COMPARE(mails().count(), 2);
    mails().tick(0);
    QVERIFY(user().click(u"deleteSentMails"_s));
    QTRY_COMPARE(mails().column(0), QStringList{u"One"_s});
    QCOMPARE(m_window->ask<simulation::ListSentMails>({})->total, 1);
}

void TestSentMails::remembersItsTab()
{
    openList();
    QCOMPARE(m_window->window->place(), (ui::Place{u"mailbox"_s, {}, u"sent"_s}));
    m_window->window->go({u"identities"_s});
    QTRY_VERIFY(user().container());
    m_window->window->go({u"mailbox"_s, {}, u"sent"_s});
    QTRY_VERIFY(user().find(u"sentMails"_s));
    QVERIFY(!user().find(u"mails"_s));
}

void TestSentMails::retriesAMessageThatCouldNotBeLoaded()
{
    send(u"joe@example.com"_s, {u"ann@gmail.com"_s}, u"Hi"_s);
    openList();
    QTRY_COMPARE(mails().count(), 1);
    m_window->refuse(asking("GET", "/simulator/sent-mails/"), {u"InternalFailure"_s, u"broken"_s, 500});
    mails().open(0);
    QTRY_VERIFY(user().find<ui::Alert>(u"messageError"_s));
    m_window->refuseNothing();
    QTest::mouseClick(user().find<ui::Alert>(u"messageError"_s)->findChild<QAbstractButton *>(), Qt::LeftButton);
    QTRY_VERIFY(user().find(u"delivery"_s));
}

/// Whoever has got an error instead of the mail is at something else when the list comes after all.
void TestSentMails::opensNoMailLongAfterItWasAskedFor()
{
    send(u"joe@example.com"_s, {u"ann@gmail.com"_s}, u"Late"_s);
    const QString id = m_window->ask<simulation::ListSentMails>({})->mails.first().messageId;
    m_window->refuse(asking("GET", "/simulator/sent-mails"), {u"InternalFailure"_s, u"Not now."_s, 500});
    m_window->window->go({u"mailbox"_s, {}, u"sent"_s, {}, id});
    QTRY_VERIFY(user().find<ui::Alert>(u"tableError"_s));
    m_window->refuseNothing();
    QTest::mouseClick(user().find<ui::Alert>(u"tableError"_s)->findChild<QAbstractButton *>(), Qt::LeftButton);
    QTRY_COMPARE(mails().count(), 1);
    QVERIFY(!user().find(u"message"_s));
}

/// As in the picture `mailbox-sent`, and nothing of them is cut off below.
void TestSentMails::rowsStartAtTheTop()
{
    send(u"orders@example.com"_s, {u"ann@gmail.com"_s, u"bounce@simulator.amazonses.com"_s}, u"Order"_s);
    m_window->window->resize(1440, 900);
    openMail();
    for (const auto &name : {u"settingsThatApplied"_s, u"eventLog"_s}) {
        const auto *table = user().find<ui::PlainTable>(name);
        QTRY_COMPARE(table->height(), table->heightForWidth(table->width()));
    }
    const auto cells = user().find<ui::PlainTable>(u"eventLog"_s)->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(cells.size(), 3 * 4);
    QVERIFY(cells[10]->height() > cells[8]->height()); // the details of the bounce, beside its time
    QCOMPARE(cells[10]->y(), cells[8]->y());
}

QTEST_MAIN(TestSentMails)
#include "tst_sentmails.moc"
