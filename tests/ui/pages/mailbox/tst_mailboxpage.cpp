#include "../simulatedwindow.h"

#include "../../tabledriver.h"

#include "core/simulation/mailbox.h"
#include "ui/components/navigation/breadcrumbs.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/status/statusindicator.h"

#include <QTextBrowser>

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// The page "Mailbox" before the simulator (visual.md 13.2).
class TestMailboxPage : public QObject
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

    void followsTheLink_data();
    void followsTheLink();
    void leadsToTheIdentity();
    void refusesALapsedLink();
    void lapsesALinkAsTimeGoesBy();
    void sendsAnotherMailForALapsedLink();
    void tellsOfOtherLinks_data();
    void tellsOfOtherLinks();

    void deletesOneMessageAtOnce();
    void asksBeforeDeletingMany();
    void closesAMessageThatWasDeleted();

private:
    void open(const QStringList &identities = {u"x@example.org"_s}, const QString &scenario = u"empty"_s);
    void openMessage(int row = 0);
    WindowDriver user() { return m_window->user(); }
    TableDriver mails() { return TableDriver(user().find<ui::Table>(u"mailsTable"_s)); }
    void showTab(const QString &id);
    QString linkStatus();
    QString linkText() ///< empty while there is no alert about the link
    {
        const auto *alert = user().find<ui::Alert>(u"linkAlert"_s);
        return alert ? alert->text() : QString();
    }
    QList<simulation::Mail> stored() { return m_window->ask<simulation::ListMails>({})->mails; }

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestMailboxPage::open(const QStringList &identities, const QString &scenario)
{
    m_window = std::make_unique<SimulatedWindow>(QString(), scenario);
    for (const QString &name : identities) {
        QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = name}));
        QVERIFY(m_window->jump(60)); // so that they have an order
    }
    m_window->window->go({u"mailbox"_s});
    if (!identities.isEmpty())
        QTRY_COMPARE(mails().count(), identities.size());
}

void TestMailboxPage::openMessage(int row)
{
    mails().open(row);
    QTRY_VERIFY(user().find(u"messageTabs"_s));
}

void TestMailboxPage::showTab(const QString &id)
{
    auto *tab = user().find<ui::TabButton>(u"tab:"_s + id);
    QVERIFY(tab);
    QTest::mouseClick(tab, Qt::LeftButton);
}

QString TestMailboxPage::linkStatus()
{
    const auto *status = user().find<ui::StatusIndicator>(u"linkStatus"_s);
    return status ? status->text() : QString();
}

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

void TestMailboxPage::followsTheLink_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("button") << u"button"_s;
    QTest::newRow("HTML") << u"html"_s;
    QTest::newRow("text") << u"text"_s;
}

void TestMailboxPage::followsTheLink()
{
    QFETCH(QString, way);
    open();
    openMessage();
    QTRY_COMPARE(linkText(), u"Valid until 2025-11-25 09:00 UTC (23 h 59 min left)."_s);
    if (way == "button"_L1) {
        QVERIFY(user().click(u"followLink"_s));
    } else {
        showTab(way);
        auto *paper = user().find<QTextBrowser>(way == "html"_L1 ? u"messageHtml"_s : u"messageText"_s);
        QVERIFY(paper);
        const QTextCursor link = paper->document()->find(u"https://"_s);
        QTest::mouseClick(paper->viewport(), Qt::LeftButton, {}, paper->cursorRect(link).center() - QPoint(4, 0));
    }
    QTRY_COMPARE(linkStatus(), u"You have verified an email address"_s);
    QCOMPARE(m_window->identity(u"x@example.org"_s).verificationStatus, VerificationStatus::Success);
    QVERIFY(user().click(u"closeLink"_s));
    QTRY_COMPARE(linkText(), u"Followed. The address is verified."_s);
    QVERIFY(!user().find(u"followLink"_s));
    QCOMPARE(mails().text(0, 2), u"Followed"_s);
}

void TestMailboxPage::leadsToTheIdentity()
{
    open();
    openMessage();
    QVERIFY(user().click(u"followLink"_s));
    QTRY_VERIFY(user().dialog());
    QVERIFY(user().click(u"openLinkIdentity"_s));
    QTRY_COMPARE(m_window->window->place().subject, u"x@example.org"_s);
    m_window->window->go({u"mailbox"_s});
    QVERIFY(user().click(u"openIdentity"_s));
    QTRY_COMPARE(m_window->window->place().subject, u"x@example.org"_s);
}

void TestMailboxPage::refusesALapsedLink()
{
    open();
    openMessage();
    QVERIFY(m_window->jump(24 * 3600));
    QTRY_COMPARE(linkText(), u"Lapsed on 2025-11-25 09:00 UTC."_s);
    auto *paper = user().find<QTextBrowser>(u"messageHtml"_s);
    const QTextCursor link = paper->document()->find(u"https://"_s);
    QTest::mouseClick(paper->viewport(), Qt::LeftButton, {}, paper->cursorRect(link).center() - QPoint(4, 0));
    QTRY_COMPARE(linkStatus(), u"This link has lapsed"_s);
    QCOMPARE(m_window->identity(u"x@example.org"_s).verificationStatus, VerificationStatus::Failed);
}

void TestMailboxPage::lapsesALinkAsTimeGoesBy()
{
    open();
    QCOMPARE(mails().text(0, 2), u"Valid"_s);
    QVERIFY(m_window->jump(24 * 3600));
    QTRY_COMPARE(mails().text(0, 2), u"Lapsed"_s);
}

void TestMailboxPage::sendsAnotherMailForALapsedLink()
{
    open();
    openMessage();
    QVERIFY(m_window->jump(24 * 3600));
    QTRY_VERIFY(user().find(u"resend"_s));
    QVERIFY(user().click(u"resend"_s));
    QTRY_COMPARE(mails().count(), 2);
    QTRY_COMPARE(user().flashes().first().text, u"Verification email sent to x@example.org"_s);
    QCOMPARE(m_window->identity(u"x@example.org"_s).verificationStatus, VerificationStatus::Pending);
}

void TestMailboxPage::tellsOfOtherLinks_data()
{
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("leadsToIdentity");
    QTest::newRow("verified") << QByteArray("VERIFIED") << u"You have verified an email address"_s << true;
    QTest::newRow("lapsed") << QByteArray("LAPSED") << u"This link has lapsed"_s << true;
    QTest::newRow("deleted") << QByteArray("IDENTITY_DELETED") << u"There is nothing left to verify"_s << false;
    QTest::newRow("unknown") << QByteArray("UNKNOWN") << u"Unknown link"_s << false;
}

void TestMailboxPage::tellsOfOtherLinks()
{
    QFETCH(QByteArray, outcome);
    QFETCH(QString, status);
    QFETCH(bool, leadsToIdentity);
    open();
    openMessage();
    m_window->answer(asking("POST", "/simulator/links/follow"),
                     R"({"Identity":"x@example.org","Region":"us-east-1","Lapsed":1764061200,"Outcome":")" + outcome
                         + "\"}");
    QVERIFY(user().click(u"followLink"_s));
    QTRY_COMPARE(linkStatus(), status);
    QCOMPARE(user().find(u"openLinkIdentity"_s) != nullptr, leadsToIdentity);
    QVERIFY(user().click(u"closeLink"_s));
    QTRY_VERIFY(!user().dialog());
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
