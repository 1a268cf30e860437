#include "../simulatedwindow.h"

#include "core/route53/hostedzones.h"
#include "core/simulation/checks.h"
#include "core/simulation/dns.h"
#include "ui/components/status/statusindicator.h"
#include "ui/components/tables/plaintable.h"

#include <QClipboard>

using namespace Qt::StringLiterals;
using route53::ChangeAction;
using route53::RecordType;
using ses::VerificationStatus;

/// "Why is it not verified?" before the simulator: real zones, real answers (visual.md 13.5).
class TestWhyPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void isOfferedBesideWhatIsNotVerified();
    void opensAndCloses();
    void staysOpenFromIdentityToIdentity();
    void namesWhatIsMissing();
    void rowsStartAtTheTop();
    void tellsThatItIsNotCheckedAnyMore();
    void createsAMissingRecord();
    void asksBeforeItReplacesAValue();
    void keepsARecordWhenTheUserDoesNotAgree();
    void renamesADoubledName();
    void deletesASecondMx();
    void mendsOtherDns();
    void tellsThatARecordCouldNotBeChanged();
    void saysWhenAllIsRight();
    void saysThatNobodyAnswers();
    void checksNow();
    void copiesAReport();
    void followsWhatOthersChange();
    void leadsToTheZone();

private:
    void open(const QString &name = u"pending.com"_s);
    void ask(const QString &beside = u"identityStatus"_s);
    WindowDriver user() { return m_window->user(); }
    QStringList texts() { return user().texts(u"findings"_s); }
    QString status(const QString &name);
    QAbstractButton *fix(const QString &text);
    QString zoneId();
    QStringList tokens(const QString &name = u"pending.com"_s);
    void put(const QString &name, RecordType type, const QStringList &values);
    QStringList valuesAt(const QString &name, RecordType type);

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestWhyPanel::open(const QString &name)
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities/"_s + name);
    QTRY_VERIFY(user().find(u"identityStatus"_s));
}

void TestWhyPanel::ask(const QString &beside)
{
    QTRY_VERIFY(user().find(beside + u"Why"_s));
    QVERIFY(user().click(beside + u"Why"_s));
    QTRY_VERIFY(user().find(u"whyFooter"_s));
}

QString TestWhyPanel::status(const QString &name)
{
    const auto *indicator = user().find<ui::StatusIndicator>(name);
    return indicator ? indicator->text() : QString();
}

QAbstractButton *TestWhyPanel::fix(const QString &text)
{
    const auto *table = user().find(u"findings"_s);
    for (QAbstractButton *button : table ? table->findChildren<QAbstractButton *>() : QList<QAbstractButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QString TestWhyPanel::zoneId()
{
    const auto zones = m_window->ask<route53::ListHostedZonesByName>({.dnsName = u"pending.com"_s});
    return zones->hostedZones.first().id.section(u'/', -1);
}

QStringList TestWhyPanel::tokens(const QString &name)
{
    return m_window->identity(name).dkimAttributes.tokens.value_or(QList<QString>());
}

void TestWhyPanel::put(const QString &name, RecordType type, const QStringList &values)
{
    QList<route53::ResourceRecord> records;
    for (const QString &value : values)
        records.append({value});
    const route53::ResourceRecordSet set{.name = name, .type = type, .ttl = 300, .resourceRecords = records};
    QVERIFY(m_window->ask<route53::ChangeResourceRecordSets>(
        {.hostedZoneId = zoneId(), .changeBatch = {.changes = {{ChangeAction::Upsert, set}}}}));
}

QStringList TestWhyPanel::valuesAt(const QString &name, RecordType type)
{
    QStringList values;
    const auto sets = m_window->ask<route53::ListResourceRecordSets>({.hostedZoneId = zoneId()});
    for (const auto &set : sets->resourceRecordSets) {
        if (set.name != name + u'.' || set.type != type)
            continue;
        for (const auto &record : *set.resourceRecords)
            values += record.value;
    }
    return values;
}

void TestWhyPanel::isOfferedBesideWhatIsNotVerified()
{
    open();
    QTRY_VERIFY(user().find(u"identityStatusWhy"_s));
    QVERIFY(user().find(u"dkimStatusWhy"_s));
    QVERIFY(user().find(u"mailFromStatusWhy"_s));
    m_window->window->go({.page = u"identities"_s, .subject = u"example.com"_s});
    QTRY_COMPARE(status(u"identityStatus"_s), u"Verified"_s);
    QVERIFY(!user().find(u"identityStatusWhy"_s));
    QVERIFY(!user().find(u"mailFromStatusWhy"_s)); // none is set
    m_window->window->go({.page = u"identities"_s, .subject = u"new@example.net"_s});
    QTRY_COMPARE(status(u"identityStatus"_s), u"Pending"_s);
    QVERIFY(!user().find(u"identityStatusWhy"_s)); // nothing of an address stands in DNS
}

void TestWhyPanel::opensAndCloses()
{
    open();
    ask();
    QVERIFY(user().click(u"dkimStatusWhy"_s)); // the same question
    QTRY_VERIFY(!user().find(u"why"_s));
    ask();
    QVERIFY(user().click(u"mailFromStatusWhy"_s)); // another one
    QTRY_VERIFY(user().texts(u"why"_s).contains(u"Why is the MAIL FROM domain not verified?"_s));
    QVERIFY(user().click(u"closeWhy"_s));
    QTRY_VERIFY(!user().find(u"why"_s));
}

void TestWhyPanel::staysOpenFromIdentityToIdentity()
{
    open();
    ask();
    m_window->window->go({.page = u"identities"_s, .subject = u"example.com"_s});
    QTRY_COMPARE(status(u"identityStatus"_s), u"Verified"_s);
    QVERIFY(!user().find(u"why"_s)); // there is nothing to ask
    m_window->window->go({.page = u"identities"_s, .subject = u"flaky.com"_s});
    QTRY_VERIFY(user().find(u"why"_s));
    QVERIFY(user().click(u"closeWhy"_s));
    m_window->window->go({.page = u"identities"_s, .subject = u"pending.com"_s});
    QTRY_COMPARE(status(u"identityStatus"_s), u"Pending"_s);
    QVERIFY(!user().find(u"why"_s));
}

void TestWhyPanel::namesWhatIsMissing()
{
    open();
    ask();
    QTRY_COMPARE(texts().filter(u"The record is missing."_s).size(), 3);
    for (const QString &token : tokens())
        QVERIFY(texts().contains(token + u"._domainkey.pending.com"_s));
    QCOMPARE(texts().filter(u"HOST_NOT_FOUND"_s).size(), 3);
    QVERIFY(user().texts(u"whyFooter"_s).contains(u"HOST_NOT_FOUND"_s));
    QVERIFY(!user().texts(u"why"_s).filter(u"Checks end on November 27, 2025 at 08:00."_s).isEmpty());
}

/// As in the picture `detail-why`: what was found stands beside the name that was asked for.
void TestWhyPanel::rowsStartAtTheTop()
{
    open();
    m_window->window->resize(1440, 900);
    ask();
    QTRY_COMPARE(texts().filter(u"The record is missing."_s).size(), 3);
    const auto *table = user().find<ui::PlainTable>(u"findings"_s);
    QTRY_COMPARE(table->height(), table->heightForWidth(table->width()));
    const auto cells = table->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(cells.size(), 3 * 4);
    for (int column = 0; column < 4; ++column)
        QCOMPARE(cells[column]->y(), 527 - 480);
    const QWidget *why = user().find(u"why"_s);
    const QWidget *footer = user().find(u"whyFooter"_s);
    QTRY_COMPARE(table->mapTo(why, QPoint()).y(), 480 - 403);
    QTRY_COMPARE(footer->mapTo(why, QPoint()).y() - table->mapTo(why, QPoint(0, table->height())).y(), 807 - 795);
    QTRY_COMPARE(why->height() - footer->mapTo(why, QPoint(0, footer->height())).y(), 840 - 827);
}

void TestWhyPanel::tellsThatItIsNotCheckedAnyMore()
{
    open(u"old.com"_s);
    ask();
    QTRY_VERIFY(user().texts(u"why"_s).contains(
        u"Last check on September 5, 2025 at 07:00 (UTC+00:00). It is not checked any more."_s));
    QVERIFY(!user().texts(u"why"_s).join(u' ').contains(u"Checks end"_s));
}

void TestWhyPanel::createsAMissingRecord()
{
    open();
    ask();
    const QString name = tokens().first() + u"._domainkey.pending.com"_s;
    QTRY_VERIFY(user().find(u"fix-CNAME-"_s + name));
    QVERIFY(user().click(u"fix-CNAME-"_s + name));
    QTRY_COMPARE(valuesAt(name, RecordType::CNAME), (QStringList{tokens().first() + u".dkim.amazonses.com"_s}));
    QVERIFY(!user().dialog()); // nothing stood there
    QTRY_COMPARE(texts().filter(u"The record is missing."_s).size(), 2);
    QTRY_COMPARE(m_window->countAsked(u"POST /simulator/identities/pending.com/check"_s), 1);
}

void TestWhyPanel::asksBeforeItReplacesAValue()
{
    open();
    const QString name = tokens().first() + u"._domainkey.pending.com"_s;
    put(name, RecordType::CNAME, {u"old-key.dkim.mailer.example"_s});
    ask();
    QTRY_VERIFY(fix(u"Replace value"_s));
    QTest::mouseClick(fix(u"Replace value"_s), Qt::LeftButton);
    QTRY_VERIFY(user().dialog());
    QVERIFY(user().texts(u"replaceDialog"_s).contains(u"old-key.dkim.mailer.example"_s));
    QCOMPARE(valuesAt(name, RecordType::CNAME), {u"old-key.dkim.mailer.example"_s});
    QVERIFY(user().click(u"confirmReplace"_s));
    QTRY_COMPARE(valuesAt(name, RecordType::CNAME), (QStringList{tokens().first() + u".dkim.amazonses.com"_s}));
    QTRY_VERIFY(!fix(u"Replace value"_s));
}

void TestWhyPanel::keepsARecordWhenTheUserDoesNotAgree()
{
    open();
    const QString name = tokens().first() + u"._domainkey.pending.com"_s;
    put(name, RecordType::CNAME, {u"old-key.dkim.mailer.example"_s});
    ask();
    QTRY_VERIFY(fix(u"Replace value"_s));
    QTest::mouseClick(fix(u"Replace value"_s), Qt::LeftButton);
    QTRY_VERIFY(user().isEnabled(u"cancelReplace"_s));
    QVERIFY(user().click(u"cancelReplace"_s));
    QCOMPARE(m_window->countAsked(u"POST /2013-04-01/hostedzone"_s), 0);
    QCOMPARE(valuesAt(name, RecordType::CNAME), {u"old-key.dkim.mailer.example"_s});
}

void TestWhyPanel::renamesADoubledName()
{
    open();
    const QString token = tokens().first();
    const QString doubled = token + u"._domainkey.pending.com.pending.com"_s;
    put(doubled, RecordType::CNAME, {token + u".dkim.amazonses.com"_s});
    ask();
    QTRY_VERIFY(fix(u"Rename record"_s));
    QVERIFY(texts().contains(doubled));
    QVERIFY(texts().contains(u"Name without the second .pending.com"_s));
    QTest::mouseClick(fix(u"Rename record"_s), Qt::LeftButton);
    QTRY_VERIFY(user().isEnabled(u"confirmReplace"_s));
    QVERIFY(user().click(u"confirmReplace"_s));
    QTRY_COMPARE(valuesAt(token + u"._domainkey.pending.com"_s, RecordType::CNAME),
                 (QStringList{token + u".dkim.amazonses.com"_s}));
    QVERIFY(valuesAt(doubled, RecordType::CNAME).isEmpty());
}

void TestWhyPanel::deletesASecondMx()
{
    open();
    const QString name = u"mail.pending.com"_s;
    put(name, RecordType::MX, {u"10 feedback-smtp.us-east-1.amazonses.com"_s, u"20 mx2.pending.com"_s});
    ask(u"mailFromStatus"_s);
    QTRY_VERIFY(fix(u"Delete 20 mx2.pending.com"_s));
    QVERIFY(!texts().filter(u"More than one MX record."_s).isEmpty());
    QTest::mouseClick(fix(u"Delete 20 mx2.pending.com"_s), Qt::LeftButton);
    QTRY_VERIFY(user().isEnabled(u"confirmReplace"_s));
    QVERIFY(user().click(u"confirmReplace"_s));
    QTRY_COMPARE(valuesAt(name, RecordType::MX), (QStringList{u"10 feedback-smtp.us-east-1.amazonses.com"_s}));
    QTRY_COMPARE(status(u"mailFromStatus"_s), u"Successful"_s); // it was checked
}

void TestWhyPanel::mendsOtherDns()
{
    open(u"flaky.com"_s);
    const auto domain = m_window->ask<simulation::CreateDnsDomain>({.name = u"flaky.com"_s});
    QVERIFY(domain);
    ask();
    QTRY_VERIFY(user().find(u"askedZone"_s));
    const QString token = tokens(u"flaky.com"_s).first();
    QTRY_VERIFY(user().isEnabled(u"fix-CNAME-"_s + token + u"._domainkey.flaky.com"_s));
    QVERIFY(user().click(u"fix-CNAME-"_s + token + u"._domainkey.flaky.com"_s));
    QTRY_COMPARE(m_window->ask<simulation::ListDnsRecordSets>({domain->domain.id})->recordSets.size(), 1);
}

void TestWhyPanel::tellsThatARecordCouldNotBeChanged()
{
    open();
    ask();
    m_window->refuse(asking("POST", "/2013-04-01/hostedzone"), {u"PriorRequestNotComplete"_s, u"Not yet."_s, 400});
    QTRY_VERIFY(user().isEnabled(u"fix-CNAME-"_s + tokens().first() + u"._domainkey.pending.com"_s));
    QVERIFY(user().click(u"fix-CNAME-"_s + tokens().first() + u"._domainkey.pending.com"_s));
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Error);
    QCOMPARE(user().flashes().first().header, u"The record could not be changed"_s);
}

void TestWhyPanel::saysWhenAllIsRight()
{
    open();
    ask();
    QTRY_COMPARE(texts().filter(u"The record is missing."_s).size(), 3);
    for (const QString &token : tokens())
        put(token + u"._domainkey.pending.com"_s, RecordType::CNAME, {token + u".dkim.amazonses.com"_s});
    QTRY_COMPARE(status(u"whyState"_s), u"All records are as expected. The next check finds them."_s);
    QVERIFY(!user().find(u"findings"_s));
}

void TestWhyPanel::saysThatNobodyAnswers()
{
    open(u"old.com"_s);
    ask();
    QTRY_VERIFY(user()
                    .texts(u"whyFooter"_s)
                    .contains(u"No hosted zone and no other DNS of the simulator answers for this name."_s));
    QVERIFY(!fix(u"Create record"_s)); // there is nowhere to create it
    QVERIFY(!user().texts(u"why"_s).filter(u"It is not checked any more."_s).isEmpty());
}

void TestWhyPanel::checksNow()
{
    open();
    ask();
    for (const QString &token : tokens())
        put(token + u"._domainkey.pending.com"_s, RecordType::CNAME, {token + u".dkim.amazonses.com"_s});
    QVERIFY(user().click(u"checkNow"_s));
    QTRY_COMPARE(status(u"identityStatus"_s), u"Verified"_s);
    QCOMPARE(m_window->now(), m_window->wall); // the clock did not move
}

void TestWhyPanel::copiesAReport()
{
    open();
    ask();
    QTRY_COMPARE(texts().filter(u"The record is missing."_s).size(), 3);
    QVERIFY(user().click(u"copyReport"_s));
    const QString report = QApplication::clipboard()->text();
    QVERIFY(report.startsWith(u"Why pending.com is not verified\n"_s));
    QCOMPARE(report.count(u"Needed: "_s), 3);
}

void TestWhyPanel::followsWhatOthersChange()
{
    open();
    ask();
    QTRY_COMPARE(texts().filter(u"The record is missing."_s).size(), 3);
    put(tokens().first() + u"._domainkey.pending.com"_s, RecordType::CNAME, {u"x.org"_s});
    QTRY_VERIFY(fix(u"Replace value"_s));
}

void TestWhyPanel::leadsToTheZone()
{
    open();
    ask();
    QTRY_VERIFY(user().isEnabled(u"askedZone"_s));
    QVERIFY(user().click(u"askedZone"_s));
    QTRY_COMPARE(m_window->window->place().subject, u"hostedzone/"_s + zoneId());
}

QTEST_MAIN(TestWhyPanel)
#include "tst_whypanel.moc"
