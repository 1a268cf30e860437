#include "../ui/pages/simulatedwindow.h"
#include "../ui/tabledriver.h"

#include "core/route53/hostedzones.h"
#include "core/simulation/dns.h"
#include "core/simulation/mailbox.h"
#include "ui/components/content/expandablesection.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/status/statusindicator.h"

#include <QTextBrowser>

using namespace Qt::StringLiterals;
using route53::ChangeAction;
using route53::RecordType;
using ses::VerificationStatus;

/// Rows A16, A20, B2, B4 to B8, C7, C8 and C11 of the acceptance table (console.md 22): the course of verifications, as
/// a user sees it. Each begins with a fresh F0, and the virtual clock is moved by the window's own buttons.
class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void a16_authenticationTabFollowsTheDomain();
    void a20_publishedRecordsAreFound();
    void b2_addressIsCreatedWithADefaultSet();
    void b4to5_linkIsFollowedInTime();
    void b6to7_linkIsFollowedTooLate();
    void b8_domainIsVerified();
    void c7_domainFailsAfter72Hours();
    void c8_recordIsLostAndComesBack();
    void c8_recordIsLostForGood();
    void c11_secondMxIsNeverAccepted();
    void c11_secondMxIsLostAgain();

private:
    void open(const QString &place = u"/identities"_s);
    void go(const QString &place) { m_window->window->go(*ui::Place::parse(place)); }
    void jump(const QString &button);
    WindowDriver user() { return m_window->user(); }
    TableDriver mails() { return TableDriver(user().find<ui::Table>(u"mailsTable"_s)); }
    QString status(const QString &name);
    void createDomain(const QString &name);
    void createZone(const QString &name);
    void putRecord(const QString &name, RecordType type, const QStringList &values,
                   ChangeAction action = ChangeAction::Upsert);
    void publishByButton(const QString &button);
    QString firstToken(const QString &name) { return m_window->identity(name).dkimAttributes.tokens->first(); }
    void followNewestLink(const QString &status);

    std::unique_ptr<SimulatedWindow> m_window;
    QString m_zone; ///< id of the hosted zone that putRecord() writes to
};

void TestVerification::open(const QString &place)
{
    m_window = std::make_unique<SimulatedWindow>(place);
    const auto zones = m_window->ask<route53::ListHostedZonesByName>({.dnsName = u"pending.com"_s});
    m_zone = zones->hostedZones.first().id.section(u'/', -1);
}

/// On the page of the clock, and back to where one was.
void TestVerification::jump(const QString &button)
{
    const ui::Place before = m_window->window->place();
    go(u"/clock"_s);
    const QDateTime start = m_window->now();
    QTRY_VERIFY(user().isEnabled(button));
    QVERIFY(user().click(button));
    QTRY_VERIFY(m_window->now() > start);
    QTRY_VERIFY(user().isEnabled(u"clockHour"_s));
    m_window->window->go(before);
}

QString TestVerification::status(const QString &name)
{
    const auto *indicator = user().find<ui::StatusIndicator>(name);
    return indicator ? indicator->text() : QString();
}

void TestVerification::createDomain(const QString &name)
{
    go(u"/identities///create"_s);
    QTRY_VERIFY(user().find<ui::TextInput>(u"domain"_s));
    user().find<ui::TextInput>(u"domain"_s)->setText(name);
    QVERIFY(user().click(u"submit"_s));
    QTRY_COMPARE(m_window->window->place().subject, name);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Pending"_s);
}

void TestVerification::createZone(const QString &name)
{
    const auto zone = m_window->ask<route53::CreateHostedZone>({.name = name, .callerReference = name});
    QVERIFY(zone);
    m_zone = zone->hostedZone.id.section(u'/', -1);
}

void TestVerification::putRecord(const QString &name, RecordType type, const QStringList &values, ChangeAction action)
{
    QList<route53::ResourceRecord> records;
    for (const QString &value : values)
        records.append({value});
    const route53::ResourceRecordSet set{.name = name, .type = type, .ttl = 1800, .resourceRecords = records};
    const auto answer = m_window->ask<route53::ChangeResourceRecordSets>(
        {.hostedZoneId = m_zone, .changeBatch = {.changes = {{action, set}}}});
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
}

void TestVerification::publishByButton(const QString &button)
{
    QTRY_VERIFY(user().isEnabled(button));
    QVERIFY(user().click(button));
    QTRY_VERIFY(!user().find(button)); // gone when it is done
}

/// In the mailbox, as an address's owner does; then the dialog is closed.
void TestVerification::followNewestLink(const QString &status)
{
    go(u"/mailbox"_s);
    QTRY_COMPARE(mails().text(0, 2), u"Valid"_s); // the new one is there
    mails().open(0);
    QTRY_VERIFY(user().find(u"messageHtml"_s));
    QTRY_VERIFY(user().isEnabled(u"followLink"_s));
    QVERIFY(user().click(u"followLink"_s));
    QTRY_COMPARE(this->status(u"linkStatus"_s), status);
    QVERIFY(user().click(u"closeLink"_s));
}

void TestVerification::a16_authenticationTabFollowsTheDomain()
{
    open(u"/identities/new%40example.net"_s);
    QTRY_VERIFY(user().find<ui::TabButton>(u"tab:mail-from"_s));
    QVERIFY(!user().find<ui::TabButton>(u"tab:authentication"_s));

    createZone(u"example.net"_s);
    createDomain(u"example.net"_s);
    publishByButton(u"publishDkim"_s);
    jump(u"clockHour"_s);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Verified"_s);

    go(u"/identities/new%40example.net"_s);
    QTRY_VERIFY(user().find<ui::TabButton>(u"tab:authentication"_s));
    QVERIFY(m_window->ask<ses::DeleteEmailIdentity>({u"example.net"_s}));
    QTRY_VERIFY(!user().find<ui::TabButton>(u"tab:authentication"_s)); // live
}

void TestVerification::a20_publishedRecordsAreFound()
{
    open(u"/identities/pending.com"_s);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Pending"_s);
    publishByButton(u"publishDkim"_s);
    publishByButton(u"publishMailFrom"_s);
    QCOMPARE(status(u"identityStatus"_s), u"Pending"_s); // until it is checked
    jump(u"clockNext"_s); // one poll
    QTRY_COMPARE(status(u"identityStatus"_s), u"Verified"_s);
    QTRY_COMPARE(status(u"dkimStatus"_s), u"Successful"_s);
    jump(u"clockHour"_s);
    QTRY_COMPARE(status(u"mailFromStatus"_s), u"Successful"_s);
    QTRY_COMPARE(user().find<ui::ExpandableHeader>({})->text(), u"View DNS records"_s);
}

void TestVerification::b2_addressIsCreatedWithADefaultSet()
{
    open();
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>(
        {.emailIdentity = u"x@example.org"_s, .configurationSetName = u"set-a"_s}));
    go(u"/identities/x%40example.org"_s);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Pending"_s);
    QCOMPARE(m_window->identity(u"x@example.org"_s).configurationSetName, std::optional(u"set-a"_s));
    go(u"/mailbox"_s);
    QTRY_COMPARE(mails().text(0, 1), u"x@example.org"_s);
}

void TestVerification::b4to5_linkIsFollowedInTime()
{
    open();
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"x@example.org"_s}));
    go(u"/mailbox"_s);
    QTRY_COMPARE(mails().text(0, 1), u"x@example.org"_s);
    QCOMPARE(mails().text(0, 0),
             u"Amazon Web Services - Email Address Verification Request in region US East (N. Virginia)"_s);
    for (int hour = 0; hour < 23; ++hour)
        QVERIFY(m_window->jump(3600));
    followNewestLink(u"You have verified an email address"_s);
    go(u"/identities"_s);
    QTRY_COMPARE(user().column(2).value(user().names().indexOf(u"x@example.org"_s)), u"Verified"_s);
}

void TestVerification::b6to7_linkIsFollowedTooLate()
{
    open();
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"x@example.org"_s}));
    const QString url = [this] {
        const auto mail = m_window->ask<simulation::ListMails>({})->mails.first();
        const QByteArray source = m_window->ask<simulation::GetMail>({mail.id})->source;
        return source.isEmpty() ? QString() : mail.id;
    }();
    QVERIFY(!url.isEmpty());
    jump(u"clockDay"_s);
    go(u"/mailbox"_s);
    QTRY_COMPARE(mails().text(0, 2), u"Lapsed"_s);
    mails().open(0);
    QTRY_VERIFY(user().find<QTextBrowser>(u"messageHtml"_s));
    auto *paper = user().find<QTextBrowser>(u"messageHtml"_s);
    const QTextCursor link = paper->document()->find(u"https://"_s);
    QTest::mouseClick(paper->viewport(), Qt::LeftButton, {}, paper->cursorRect(link).center() - QPoint(4, 0));
    QTRY_COMPARE(status(u"linkStatus"_s), u"This link has lapsed"_s);
    QVERIFY(user().click(u"openLinkIdentity"_s));
    QTRY_COMPARE(status(u"identityStatus"_s), u"Failure"_s);

    QTRY_VERIFY(user().isEnabled(u"resend"_s));
    QVERIFY(user().click(u"resend"_s));
    QTRY_COMPARE(status(u"identityStatus"_s), u"Pending"_s);
    followNewestLink(u"You have verified an email address"_s);
    go(u"/identities/x%40example.org"_s);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Verified"_s);
}

void TestVerification::b8_domainIsVerified()
{
    open();
    createZone(u"new.example"_s);
    createDomain(u"new.example"_s);
    publishByButton(u"publishDkim"_s);
    jump(u"clockNext"_s);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Verified"_s);
    go(u"/mailbox"_s);
    QTRY_COMPARE(mails().text(0, 0), u"DKIM setup SUCCESS for new.example in US East (N. Virginia) region"_s);
}

void TestVerification::c7_domainFailsAfter72Hours()
{
    open();
    createDomain(u"new.example"_s);
    jump(u"clockThreeDays"_s);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Failure"_s);
    QTRY_COMPARE(status(u"dkimStatus"_s), u"Failed"_s);
    QVERIFY(user().find(u"retryDkim"_s));
}

void TestVerification::c8_recordIsLostAndComesBack()
{
    open();
    createZone(u"new.example"_s);
    createDomain(u"new.example"_s);
    publishByButton(u"publishDkim"_s);
    jump(u"clockNext"_s);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Verified"_s);
    const QString name = firstToken(u"new.example"_s) + u"._domainkey.new.example"_s;
    const QStringList value{firstToken(u"new.example"_s) + u".dkim.amazonses.com"_s};
    putRecord(name, RecordType::CNAME, value, ChangeAction::Delete);
    jump(u"clockHour"_s); // the recheck
    QTRY_COMPARE(status(u"identityStatus"_s), u"Temporary Failure"_s);
    putRecord(name, RecordType::CNAME, value);
    jump(u"clockHour"_s);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Verified"_s);
}

void TestVerification::c8_recordIsLostForGood()
{
    open();
    createZone(u"new.example"_s);
    createDomain(u"new.example"_s);
    publishByButton(u"publishDkim"_s);
    jump(u"clockNext"_s);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Verified"_s);
    putRecord(firstToken(u"new.example"_s) + u"._domainkey.new.example"_s, RecordType::CNAME,
              {firstToken(u"new.example"_s) + u".dkim.amazonses.com"_s}, ChangeAction::Delete);
    jump(u"clockHour"_s);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Temporary Failure"_s);
    jump(u"clockThreeDays"_s);
    QTRY_COMPARE(status(u"identityStatus"_s), u"Failure"_s);
}

void TestVerification::c11_secondMxIsNeverAccepted()
{
    open(u"/identities/pending.com"_s);
    putRecord(u"mail.pending.com"_s, RecordType::MX,
              {u"10 feedback-smtp.us-east-1.amazonses.com"_s, u"20 mx2.pending.com"_s});
    jump(u"clockDay"_s);
    QTRY_COMPARE(status(u"mailFromStatus"_s), u"Pending"_s);
    QTRY_VERIFY(user().isEnabled(u"mailFromStatusWhy"_s));
    QVERIFY(user().click(u"mailFromStatusWhy"_s));
    QTRY_VERIFY(!user().texts(u"findings"_s).filter(u"More than one MX record."_s).isEmpty());
    jump(u"clockThreeDays"_s);
    QTRY_COMPARE(status(u"mailFromStatus"_s), u"Failed"_s);
}

void TestVerification::c11_secondMxIsLostAgain()
{
    open(u"/identities/pending.com"_s);
    const QString right = u"10 feedback-smtp.us-east-1.amazonses.com"_s;
    putRecord(u"mail.pending.com"_s, RecordType::MX, {right});
    jump(u"clockHour"_s);
    QTRY_COMPARE(status(u"mailFromStatus"_s), u"Successful"_s);
    putRecord(u"mail.pending.com"_s, RecordType::MX, {right, u"20 mx2.pending.com"_s});
    jump(u"clockHour"_s);
    QTRY_COMPARE(status(u"mailFromStatus"_s), u"Temporary Failure"_s);
}

QTEST_MAIN(TestVerification)
#include "tst_verification.moc"
