#include "mailboxcase.h"

#include "core/wire/rest.h"
#include "ui/components/navigation/breadcrumbs.h"

#include <QTextBrowser>

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// The page "Mailbox" before the simulator (visual.md 13.2).
class TestMailboxPage : public MailboxCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void listsMails();
    void saysThatThereAreNone();
    void searches();
    void sorts();
    void retriesWhatCouldNotBeLoaded();
    void followsWhatArrives();

    void opensAMessageBesideTheList();
    void opensAMessageInPlaceOfTheListWhereItIsNarrow();
    void marksAnOpenedMessageAsRead();
    void marksAllAsRead();
    void walksFromMessageToMessage();
    void closesAMessage_data();
    void closesAMessage();
    void showsTheParts_data();
    void showsTheParts();
    void showsTheSourceOfWhatCannotBeRead();
    void retriesAMessageThatCouldNotBeLoaded();

    void deletesOneMessageAtOnce();
    void asksBeforeDeletingMany();
    void closesAMessageThatWasDeleted();
};

void TestMailboxPage::listsMails()
{
    open({u"x@example.org"_s, u"y@example.org"_s});
    QCOMPARE(mails().column(1), (QStringList{u"y@example.org"_s, u"x@example.org"_s})); // newest first
    QCOMPARE(mails().text(0, 0),
             u"Amazon Web Services - Email Address Verification Request in region US East (N. Virginia)"_s);
    QCOMPARE(mails().text(0, 2), u"Valid"_s);
    QVERIFY(!user().isEnabled(u"exportMails"_s));
    QVERIFY(!user().isEnabled(u"deleteMails"_s));
    QVERIFY(user().isEnabled(u"markAllRead"_s));
    QCOMPARE(user().find<ui::TabButton>(u"tab:from-ses"_s)->accessibleName(), u"From SES, 2"_s);
}

void TestMailboxPage::saysThatThereAreNone()
{
    open({});
    QTRY_VERIFY(user().texts(u"mails"_s).contains(u"No messages"_s));
    QVERIFY(!user().isEnabled(u"markAllRead"_s));
}

void TestMailboxPage::searches()
{
    open({u"x@example.org"_s, u"y@example.org"_s});
    auto *filter = user().find<ui::TextInput>(u"mailsFilter"_s);
    filter->setText(u"Y@EX"_s);
    QTRY_COMPARE(mails().column(1), (QStringList{u"y@example.org"_s}));
    filter->setText(u"nothing-like-it"_s);
    QTRY_VERIFY(user().texts(u"mails"_s).contains(u"No matches"_s));
}

void TestMailboxPage::sorts()
{
    open({u"x@example.org"_s, u"y@example.org"_s});
    auto *titles = user().find<ui::TableHeader>(u"tableHeader"_s);
    QTest::mouseClick(titles, Qt::LeftButton, {}, titles->cellRect(1).center());
    QCOMPARE(mails().column(1), (QStringList{u"x@example.org"_s, u"y@example.org"_s}));
}

void TestMailboxPage::retriesWhatCouldNotBeLoaded()
{
    open({});
    m_window->refuse(asking("GET", "/simulator/mails"), {u"InternalFailure"_s, u"Not now."_s, 500});
    m_window->window->page()->refresh();
    QTRY_VERIFY(!user().texts(u"mails"_s).contains(u"No messages"_s));
    m_window->refuseNothing();
    m_window->window->page()->refresh();
    QTRY_VERIFY(user().texts(u"mails"_s).contains(u"No messages"_s));
}

void TestMailboxPage::followsWhatArrives()
{
    open();
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"z@example.org"_s}, u"eu-west-1"_s));
    QTRY_COMPARE(mails().column(1), (QStringList{u"z@example.org"_s, u"x@example.org"_s}));
}

void TestMailboxPage::opensAMessageBesideTheList()
{
    open({u"x@example.org"_s, u"y@example.org"_s});
    mails().tick(1);
    openMessage(0);
    QVERIFY(user().find(u"mailsTable"_s));
    QVERIFY(mails().isTicked(0));
    QVERIFY(!mails().isTicked(1)); // it is the only one
    QVERIFY(!user().find(u"markAllRead"_s));
    QVERIFY(user().find(u"closeMessage"_s));
    QVERIFY(!user().find(u"exportMessage"_s));
    mails().tick(1); // adds it, and the message stays open
    QCOMPARE(user().texts(u"messageFields"_s).value(3), u"y@example.org"_s);
}

void TestMailboxPage::opensAMessageInPlaceOfTheListWhereItIsNarrow()
{
    open();
    m_window->window->resize(1024, 700);
    openMessage();
    QVERIFY(!user().find(u"mailsTable"_s));
    QVERIFY(user().find(u"exportMessage"_s));
    QVERIFY(user().find(u"deleteMessage"_s));
    QVERIFY(!user().find(u"closeMessage"_s));
    const auto crumbs = m_window->window->page()->crumbs();
    QCOMPARE(crumbs.size(), 3);
    QVERIFY(crumbs.last().text.startsWith(u"Amazon Web Services - Email Address"_s));
    m_window->window->go(*ui::Place::parse(crumbs[1].target));
    QTRY_VERIFY(user().find(u"mailsTable"_s));
    QVERIFY(!user().find(u"message"_s));
}

void TestMailboxPage::marksAnOpenedMessageAsRead()
{
    open();
    QVERIFY(stored().first().isUnread);
    openMessage();
    QTRY_VERIFY(!stored().first().isUnread);
    QTRY_COMPARE(user().find<ui::TabButton>(u"tab:from-ses"_s)->accessibleName(), u"From SES"_s);
}

void TestMailboxPage::marksAllAsRead()
{
    open({u"x@example.org"_s, u"y@example.org"_s});
    QVERIFY(user().click(u"markAllRead"_s));
    QTRY_VERIFY(!user().isEnabled(u"markAllRead"_s));
    QVERIFY(!stored()[0].isUnread && !stored()[1].isUnread);
}

void TestMailboxPage::walksFromMessageToMessage()
{
    open({u"x@example.org"_s, u"y@example.org"_s});
    openMessage(0);
    user().find<ui::Table>(u"mailsTable"_s)->setFocus();
    user().key(Qt::Key_Down);
    QTRY_COMPARE(user().texts(u"messageFields"_s).value(3), u"x@example.org"_s);
    user().key(Qt::Key_Up);
    QTRY_COMPARE(user().texts(u"messageFields"_s).value(3), u"y@example.org"_s);
}

void TestMailboxPage::closesAMessage_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("cross") << false;
    QTest::newRow("Esc") << true;
}

void TestMailboxPage::closesAMessage()
{
    QFETCH(bool, byKey);
    open();
    openMessage();
    if (byKey) {
        user().find<ui::TabButton>(u"tab:html"_s)->setFocus();
        user().key(Qt::Key_Escape);
    } else {
        QVERIFY(user().click(u"closeMessage"_s));
    }
    QTRY_VERIFY(!user().find(u"message"_s));
    QVERIFY(user().find(u"markAllRead"_s));
    QCOMPARE(m_window->window->focusWidget(), user().find(u"mailsTable"_s));
    QVERIFY(!mails().isTicked(0));
}

void TestMailboxPage::showsTheParts_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("part");
    QTest::newRow("text") << u"text"_s << u"messageText"_s;
    QTest::newRow("HTML") << u"html"_s << u"messageHtml"_s;
    QTest::newRow("source") << u"source"_s << u"messageSource"_s;
    QTest::newRow("headers") << u"headers"_s << u"messageHeaders"_s;
}

void TestMailboxPage::showsTheParts()
{
    QFETCH(QString, tab);
    QFETCH(QString, part);
    open();
    openMessage();
    QVERIFY(user().find(u"messageHtml"_s)); // it opens on HTML
    showTab(tab);
    QWidget *shown = user().find(part);
    QVERIFY(shown);
    const auto *browser = qobject_cast<QTextBrowser *>(shown);
    const auto *label = qobject_cast<QLabel *>(shown);
    const QString text = browser ? browser->toPlainText() : label ? label->text() : user().texts(part).join(u'\n');
    const QString expected = tab == "headers"_L1 ? u"Amazon Web Services <no-reply-aws@amazon.com>"_s
        : tab == "source"_L1                     ? u"MIME-Version: 1.0"_s
                                                 : u"https://email-verification.us-east-1.amazonaws.com/?"_s;
    QVERIFY2(text.contains(expected), qPrintable(text));
}

void TestMailboxPage::showsTheSourceOfWhatCannotBeRead()
{
    open();
    const auto mail = m_window->ask<simulation::GetMail>({stored().first().id});
    simulation::GetMail::Response broken = *mail;
    broken.source = "no mail at all";
    m_window->answer(
        [](const wire::HttpRequest &request) {
        return request.method == "GET" && request.path.startsWith("/simulator/mails/");
        },
        wire::encodeResponse<simulation::GetMail>(broken).body);
    openMessage();
    QVERIFY(user().find(u"unreadable"_s));
    QCOMPARE(user().find<QLabel>(u"messageSource"_s)->text(), u"no mail at all"_s);
    QVERIFY(!user().find(u"tab:html"_s));
}

void TestMailboxPage::retriesAMessageThatCouldNotBeLoaded()
{
    open();
    m_window->refuse(asking("GET", "/simulator/mails/"), {u"InternalFailure"_s, u"Not now."_s, 500});
    mails().open(0);
    QTRY_VERIFY(user().find<ui::Alert>(u"messageError"_s));
    m_window->refuseNothing();
    QTest::mouseClick(user().find<ui::Alert>(u"messageError"_s)->findChild<QAbstractButton *>(), Qt::LeftButton);
    QTRY_VERIFY(user().find(u"messageHtml"_s));
    QTRY_VERIFY(!user().find(u"messageError"_s));
}

void TestMailboxPage::deletesOneMessageAtOnce()
{
    open({u"x@example.org"_s, u"y@example.org"_s});
    mails().tick(1);
    QVERIFY(user().click(u"deleteMails"_s));
    QTRY_COMPARE(mails().column(1), (QStringList{u"y@example.org"_s}));
    QCOMPARE(stored().size(), 1);
}

void TestMailboxPage::asksBeforeDeletingMany()
{
    open({u"x@example.org"_s, u"y@example.org"_s});
    mails().tick(0);
    mails().tick(1);
    QVERIFY(user().click(u"deleteMails"_s));
    QVERIFY(user().dialog());
    QVERIFY(user().click(u"cancel"_s));
    QCOMPARE(stored().size(), 2);
    QVERIFY(user().click(u"deleteMails"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_VERIFY(stored().isEmpty());
    QTRY_VERIFY(user().texts(u"mails"_s).contains(u"No messages"_s));
}

void TestMailboxPage::closesAMessageThatWasDeleted()
{
    open({u"x@example.org"_s, u"y@example.org"_s});
    openMessage(0);
    QVERIFY(m_window->ask<simulation::DeleteMails>({{stored().first().id}}));
    QTRY_VERIFY(!user().find(u"message"_s));
    QTRY_COMPARE(mails().count(), 1);
}

QTEST_MAIN(TestMailboxPage)
#include "tst_mailboxpage.moc"
