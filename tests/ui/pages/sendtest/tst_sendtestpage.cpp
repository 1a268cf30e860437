#include "../formdriver.h"
#include "../simulatedwindow.h"

#include "core/ses/configurationsets.h"
#include "core/ses/sending.h"
#include "core/simulation/accountsettings.h"
#include "core/simulation/sending.h"

using namespace Qt::StringLiterals;

/// The page "Send test email" before the simulator (console.md 11).
class TestSendTestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void isReachedFromDetailsAndList();
    void needsAVerifiedIdentity();
    void sendsToEveryScenario_data();
    void sendsToEveryScenario();
    void sendsToACustomRecipient();
    void sendsRawMessages();
    void checksWhatWasTyped_data();
    void checksWhatWasTyped();
    void keepsWhatWasTypedWhenItIsRefused();
    void namesAConfigurationSet();
    void showsTheFixedAddress();
    void keepsTheTextsOfBothFormats();
    void asksBeforeItIsLeft_data();
    void asksBeforeItIsLeft();
    void leavesAtOnceWhenNothingWasChanged();
    void leadsToTheMailThatWasSent();
    void opensTheMailInAMailboxThatStoodElsewhere();
    void sendsFromAnAddressThatIsNoIdentity();
    void sendsWithTheSetOfTheVerdict();
    void hasHelp();

private:
    void open(const QString &identity = u"example.com"_s);
    FormDriver user() { return FormDriver(*m_window->window); }
    QList<simulation::SentMail> sent() { return m_window->ask<simulation::ListSentMails>({})->mails; }

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestSendTestPage::open(const QString &identity)
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities/%1//test-email"_s.arg(identity));
    QTRY_VERIFY(user().find(u"subject"_s));
}

void TestSendTestPage::isReachedFromDetailsAndList()
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities/example.com"_s);
    QTRY_VERIFY(user().isEnabled(u"sendTestEmail"_s));
    QVERIFY(user().click(u"sendTestEmail"_s));
    QTRY_VERIFY(user().find(u"emailFormat"_s));
    m_window->window->go({u"identities"_s});
    QTRY_COMPARE(user().names().size(), 8);
    user().tick(u"joe@example.com"_s);
    QVERIFY(user().click(u"sendTestEmail"_s));
    QTRY_VERIFY(user().find(u"emailFormat"_s));
    QCOMPARE(m_window->window->place().subject, u"joe@example.com"_s);
}

void TestSendTestPage::needsAVerifiedIdentity()
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities/pending.com"_s);
    QTRY_VERIFY(user().isEnabled(u"delete"_s));
    QVERIFY(!user().isEnabled(u"sendTestEmail"_s));
    m_window->window->go({u"identities"_s});
    QTRY_COMPARE(user().names().size(), 8);
    QVERIFY(!user().isEnabled(u"sendTestEmail"_s));
    user().tick(u"flaky.com"_s);
    QVERIFY(!user().isEnabled(u"sendTestEmail"_s));
    user().tick(u"flaky.com"_s);
    user().tick(u"joe@example.com"_s);
    QVERIFY(user().isEnabled(u"sendTestEmail"_s));
    user().tick(u"ann@gmail.com"_s);
    QVERIFY(!user().isEnabled(u"sendTestEmail"_s)); // one at a time
}

void TestSendTestPage::sendsToEveryScenario_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<simulation::Outcome>("outcome");
    using simulation::Outcome;
    QTest::newRow("success") << u"success"_s << Outcome::Delivered;
    QTest::newRow("bounce") << u"bounce"_s << Outcome::Bounced;
    QTest::newRow("ooto") << u"ooto"_s << Outcome::Delivered;
    QTest::newRow("complaint") << u"complaint"_s << Outcome::Complaint;
    QTest::newRow("suppressionlist") << u"suppressionlist"_s << Outcome::Suppressed;
}

void TestSendTestPage::sendsToEveryScenario()
{
    QFETCH(QString, scenario);
    QFETCH(simulation::Outcome, outcome);
    open();
    QVERIFY(user().type(u"fromAddress"_s, u"hello"_s));
    QVERIFY(user().choose(u"scenario"_s, scenario) || scenario == "success"_L1);
    QVERIFY(user().paste(u"subject"_s, u"Grüße"_s));
    QVERIFY(user().paste(u"body"_s, u"Hello\nthere"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(sent().size(), 1);
    const auto mail = sent().first();
    QCOMPARE(mail.from, u"hello@example.com"_s);
    QCOMPARE(mail.to, QList{scenario + "@simulator.amazonses.com"_L1});
    QCOMPARE(mail.subject, u"Grüße"_s);
    QCOMPARE(mail.outcome, outcome);
    QTRY_VERIFY(user().flash().contains(mail.messageId));
    QCOMPARE(m_window->window->place(), (ui::Place{u"identities"_s, u"example.com"_s}));
}

void TestSendTestPage::sendsToACustomRecipient()
{
    open();
    QVERIFY(!user().find(u"customRecipient"_s));
    QVERIFY(user().choose(u"scenario"_s, u"custom"_s));
    QVERIFY(user().type(u"fromAddress"_s, u"hello"_s) && user().type(u"subject"_s, u"Hi"_s));
    QVERIFY(user().type(u"customRecipient"_s, u" bob@gmail.com "_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(sent().size(), 1);
    QCOMPARE(sent().first().to, QList{u"bob@gmail.com"_s});
}

void TestSendTestPage::sendsRawMessages()
{
    open();
    QVERIFY(user().toggle(u"raw"_s));
    QVERIFY(!user().find(u"subject"_s));
    QVERIFY(user().type(u"fromAddress"_s, u"hello"_s));
    QVERIFY(user().paste(u"rawMessage"_s, u"From: other@example.com\nSubject: Raw\n\nHi\n"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(sent().size(), 1);
    QCOMPARE(sent().first().subject, u"Raw"_s);
    const auto mail = m_window->ask<simulation::GetSentMail>({sent().first().messageId});
    QCOMPARE(mail->source, "From: other@example.com\r\nSubject: Raw\r\n\r\nHi\r\n"_ba);
}

// clang-format off
void TestSendTestPage::checksWhatWasTyped_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("error");
    QTest::newRow("no sender") << QString() << u"a@b.cd"_s << u"Hi"_s << u"fromAddress"_s << u"Enter the part before the @"_s;
    QTest::newRow("two parts") << u"a@b"_s << u"a@b.cd"_s << u"Hi"_s << u"fromAddress"_s << u"Enter an address with text on both sides of one @"_s;
    QTest::newRow("no recipient") << u"a"_s << QString() << u"Hi"_s << u"customRecipient"_s << u"Enter an email address, for example username@example.com"_s;
    QTest::newRow("a word") << u"a"_s << u"ann"_s << u"Hi"_s << u"customRecipient"_s << u"Enter an address with text on both sides of one @"_s;
    QTest::newRow("no subject") << u"a"_s << u"a@b.cd"_s << QString() << u"subject"_s << u"Enter a subject"_s;
}
// clang-format on

void TestSendTestPage::checksWhatWasTyped()
{
    QFETCH(QString, from);
    QFETCH(QString, recipient);
    QFETCH(QString, subject);
    QFETCH(QString, field);
    QFETCH(QString, error);
    open();
    QVERIFY(user().choose(u"scenario"_s, u"custom"_s));
    user().type(u"fromAddress"_s, from);
    user().type(u"customRecipient"_s, recipient);
    user().type(u"subject"_s, subject);
    QVERIFY(user().click(u"submit"_s));
    QVERIFY2(user().error(field).startsWith(error), qPrintable(user().error(field)));
    QCOMPARE(m_window->countAsked(u"POST /v2/email/outbound-emails"_s), 0);
}

void TestSendTestPage::keepsWhatWasTypedWhenItIsRefused()
{
    open();
    QVERIFY(m_window->ask<simulation::PutAccountSettings>({.sendingEnabled = false}));
    QVERIFY(user().type(u"fromAddress"_s, u"hello"_s) && user().type(u"subject"_s, u"Hi"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().flash().contains(u"Sending paused for this account."_s));
    QCOMPARE(user().text(u"subject"_s), u"Hi"_s);
    QVERIFY(sent().isEmpty());
}

void TestSendTestPage::namesAConfigurationSet()
{
    open();
    QVERIFY(user().click(u"expand"_s));
    QVERIFY(m_window->ask<ses::CreateConfigurationSet>({.configurationSetName = u"made-later"_s}));
    QVERIFY(user().choose(u"testSet"_s, u"made-later"_s)); // the list follows
    QVERIFY(user().type(u"fromAddress"_s, u"hello"_s) && user().type(u"subject"_s, u"Hi"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(sent().size(), 1);
    QCOMPARE(sent().first().configurationSet, u"made-later"_s);
}

void TestSendTestPage::showsTheFixedAddress()
{
    open(u"joe@example.com"_s);
    QVERIFY(!user().find<QLineEdit>(u"fromAddress"_s));
    QCOMPARE(user().find<QLabel>(u"fromAddress"_s)->text(), u"joe@example.com"_s);
}

void TestSendTestPage::keepsTheTextsOfBothFormats()
{
    open();
    QVERIFY(user().paste(u"body"_s, u"formatted"_s));
    QVERIFY(user().toggle(u"raw"_s));
    QVERIFY(user().paste(u"rawMessage"_s, u"Subject: raw"_s));
    QVERIFY(user().toggle(u"formatted"_s));
    QCOMPARE(user().text(u"body"_s), u"formatted"_s);
    QVERIFY(user().toggle(u"raw"_s));
    QCOMPARE(user().text(u"rawMessage"_s), u"Subject: raw"_s);
}

void TestSendTestPage::asksBeforeItIsLeft_data()
{
    QTest::addColumn<QString>("changed");
    for (const char *name : {"subject", "body", "format", "scenario", "set"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Each alone is something that would be lost.
void TestSendTestPage::asksBeforeItIsLeft()
{
    QFETCH(QString, changed);
    open();
    if (changed == "subject"_L1)
        QVERIFY(user().type(u"subject"_s, u"Hi"_s));
    if (changed == "body"_L1)
        QVERIFY(user().paste(u"body"_s, u"Hello"_s));
    if (changed == "format"_L1)
        QVERIFY(user().toggle(u"raw"_s));
    if (changed == "scenario"_L1)
        QVERIFY(user().choose(u"scenario"_s, u"bounce"_s));
    if (changed == "set"_L1) {
        QVERIFY(user().click(u"expand"_s));
        QVERIFY(user().choose(u"testSet"_s, u"set-c"_s));
    }
    QVERIFY(user().click(u"cancel"_s));
    QTRY_VERIFY(user().isEnabled(u"stay"_s));
    QVERIFY(user().click(u"stay"_s));
    QTRY_VERIFY(!user().dialog());
    QVERIFY(user().find(u"sendTestEmail"_s));
}

void TestSendTestPage::leavesAtOnceWhenNothingWasChanged()
{
    open();
    QVERIFY(user().choose(u"scenario"_s, u"bounce"_s));
    QVERIFY(user().choose(u"scenario"_s, u"success"_s)); // as it was
    QVERIFY(user().click(u"cancel"_s));
    QTRY_COMPARE(m_window->window->place(), (ui::Place{u"identities"_s, u"example.com"_s}));
    QVERIFY(!user().dialog());
}

void TestSendTestPage::leadsToTheMailThatWasSent()
{
    open();
    QVERIFY(user().type(u"fromAddress"_s, u"hello"_s) && user().type(u"subject"_s, u"Hi"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"flashAction"_s));
    QCOMPARE(sent().size(), 1);
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_VERIFY(user().find(u"eventLog"_s));
    QVERIFY(user().texts(u"messageFields"_s).contains(u"hello@example.com"_s));
    QCOMPARE(m_window->window->place().item, sent().first().messageId);
    QVERIFY(user().flashes().isEmpty());
}

/// The mailbox stays on the tab on which its user left it, but for who asks for a mail.
void TestSendTestPage::opensTheMailInAMailboxThatStoodElsewhere()
{
    m_window = std::make_unique<SimulatedWindow>(u"/mailbox"_s);
    QTRY_VERIFY(user().find(u"mails"_s));
    m_window->window->go({u"identities"_s, u"joe@example.com"_s, {}, u"test-email"_s});
    QTRY_VERIFY(user().find(u"subject"_s));
    QVERIFY(user().type(u"subject"_s, u"Hi"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"flashAction"_s));
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_VERIFY(user().find(u"delivery"_s));
    QVERIFY(user().find(u"sentMails"_s));
    QVERIFY(!user().find(u"mails"_s));
}

/// From "Which settings apply?", and back to it.
void TestSendTestPage::sendsFromAnAddressThatIsNoIdentity()
{
    m_window = std::make_unique<SimulatedWindow>();
    const ui::Place settings{u"identities"_s, u"other@example.com"_s, {}, u"which-settings"_s, u"bob@gmail.com"_s};
    m_window->window->go(settings);
    QTRY_VERIFY(user().isEnabled(u"sendFrom"_s));
    QVERIFY(user().click(u"sendFrom"_s));
    QTRY_VERIFY(user().find(u"subject"_s));
    QCOMPARE(user().find<QLabel>(u"fromAddress"_s)->text(), u"other@example.com"_s);
    QCOMPARE(user().text(u"customRecipient"_s), u"bob@gmail.com"_s);
    QVERIFY(user().click(u"cancel"_s)); // what one came with is no change
    QTRY_COMPARE(m_window->window->place(), settings);
    QTRY_VERIFY(user().isEnabled(u"sendFrom"_s));
    QVERIFY(user().click(u"sendFrom"_s));
    QTRY_VERIFY(user().find(u"subject"_s));
    QVERIFY(user().type(u"subject"_s, u"Hi"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_VERIFY(user().find(u"flashAction"_s));
    QCOMPARE(m_window->window->place(), settings);
    QCOMPARE(sent().size(), 1);
    QCOMPARE(sent().first().from, u"other@example.com"_s);
    QCOMPARE(sent().first().to, QList{u"bob@gmail.com"_s});
}

/// What the verdict said is true of this mail only with the same set; who comes back finds it again.
void TestSendTestPage::sendsWithTheSetOfTheVerdict()
{
    m_window = std::make_unique<SimulatedWindow>();
    const ui::Place settings{u"identities"_s, u"joe@example.com"_s, {}, u"which-settings"_s, u"bob@gmail.com"_s};
    m_window->window->go(settings);
    QTRY_VERIFY(user().isEnabled(u"sendFrom"_s));
    QVERIFY(user().choose(u"settingsSet"_s, u"set-c"_s));
    QVERIFY(user().click(u"showSettings"_s));
    QTRY_VERIFY(user().isEnabled(u"sendFrom"_s));
    QVERIFY(user().click(u"sendFrom"_s));
    QTRY_VERIFY(user().find<ui::Select>(u"testSet"_s));
    QCOMPARE(user().find<ui::Select>(u"testSet"_s)->value(), u"set-c"_s);
    QVERIFY(user().click(u"cancel"_s)); // what one came with is no change
    QTRY_VERIFY(user().isEnabled(u"sendFrom"_s));
    QCOMPARE(user().find<ui::Select>(u"settingsSet"_s)->value(), u"set-c"_s);
    QVERIFY(user().click(u"sendFrom"_s));
    QTRY_VERIFY(user().find(u"subject"_s));
    QVERIFY(user().type(u"subject"_s, u"Hi"_s));
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(sent().size(), 1);
    QCOMPARE(sent().first().configurationSet, u"set-c"_s);
    QTRY_VERIFY(m_window->window->place().isSamePage(
        {settings.page, settings.subject, {}, settings.form, settings.item, u"set-c"_s}));
}

void TestSendTestPage::hasHelp()
{
    open();
    QCOMPARE(m_window->window->page()->help().title, u"Send test email"_s);
    QVERIFY(!m_window->window->page()->help().blocks.isEmpty());
}

QTEST_MAIN(TestSendTestPage)
#include "tst_sendtestpage.moc"
