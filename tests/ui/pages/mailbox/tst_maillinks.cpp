#include "mailboxcase.h"

#include <QTextBrowser>

using namespace Qt::StringLiterals;
using ses::VerificationStatus;

/// The links of verification mails, as they are followed in the page "Mailbox" (console.md 12).
class TestMailLinks : public MailboxCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }
    void followsTheLink_data();
    void followsTheLink();
    void leadsToTheIdentity();
    void refusesALapsedLink();
    void lapsesALinkAsTimeGoesBy();
    void sendsAnotherMailForALapsedLink();
    void sendsAnotherMailInTheRegionOfTheLink();
    void tellsOfOtherLinks_data();
    void tellsOfOtherLinks();
};

void TestMailLinks::followsTheLink_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("button") << u"button"_s;
    QTest::newRow("HTML") << u"html"_s;
    QTest::newRow("text") << u"text"_s;
}

void TestMailLinks::followsTheLink()
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

void TestMailLinks::leadsToTheIdentity()
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

void TestMailLinks::refusesALapsedLink()
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

void TestMailLinks::lapsesALinkAsTimeGoesBy()
{
    open();
    QCOMPARE(mails().text(0, 2), u"Valid"_s);
    QVERIFY(m_window->jump(24 * 3600));
    QTRY_COMPARE(mails().text(0, 2), u"Lapsed"_s);
}

void TestMailLinks::sendsAnotherMailForALapsedLink()
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

/// The window shows another Region, whose identities are none of the mail's business.
void TestMailLinks::sendsAnotherMailInTheRegionOfTheLink()
{
    open({});
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"x@example.org"_s}, u"eu-west-1"_s));
    QVERIFY(m_window->jump(24 * 3600));
    QTRY_COMPARE(mails().count(), 1);
    openMessage();
    QTRY_VERIFY(user().find(u"resend"_s));
    QVERIFY(user().click(u"resend"_s));
    QTRY_COMPARE(mails().count(), 2);
    QTRY_COMPARE(user().flashes().first().text, u"Verification email sent to x@example.org"_s);
}

void TestMailLinks::tellsOfOtherLinks_data()
{
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("leadsToIdentity");
    QTest::newRow("verified") << QByteArray("VERIFIED") << u"You have verified an email address"_s << true;
    QTest::newRow("lapsed") << QByteArray("LAPSED") << u"This link has lapsed"_s << true;
    QTest::newRow("deleted") << QByteArray("IDENTITY_DELETED") << u"There is nothing left to verify"_s << false;
    QTest::newRow("unknown") << QByteArray("UNKNOWN") << u"Unknown link"_s << false;
}

void TestMailLinks::tellsOfOtherLinks()
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

QTEST_MAIN(TestMailLinks)
#include "tst_maillinks.moc"
