#include "console.h"

#include "../core/client/keys/testkeys.h"
#include "../ui/pages/formdriver.h"
#include "../ui/pages/simulatedwindow.h"

#include "core/client/dns/zonelists.h"
#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"

using namespace Qt::StringLiterals;

/// Records go from the page of an identity to Route 53 (console.md 22, rows A17 to A19, A21 to A23 and C3), each row on
/// a fresh fixture F0.
class TestPublishProcedures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void a17ShowsTheButtonInBothContainers();
    void a18PublishesDkim();
    void a19PublishesMailFrom();
    void a21NoZoneNoButton();
    void a22AlreadyPublishedNoButton();
    void a23FailureKeepsTheButton();
    void c3NoButtonForAKeyOfOnesOwn();

private:
    void open(const QString &identity);
    void publish(const QString &button);
    bool isShown(const QString &name) { return user().find(name) != nullptr; }
    QStringList records();
    FormDriver user() const { return FormDriver(m_console->window()); }

    std::unique_ptr<Console> m_console;
};

void TestPublishProcedures::init()
{
    m_console = std::make_unique<Console>();
    QTRY_COMPARE(user().names().size(), 8);
}

void TestPublishProcedures::open(const QString &identity)
{
    user().open(identity);
    QTRY_VERIFY(isShown(u"dkim"_s));
}

/// "CNAME t1._domainkey.pending.com t1.dkim.amazonses.com", but for NS and SOA, as the zone pending.com holds them.
QStringList TestPublishProcedures::records()
{
    auto zones = client::allHostedZones(m_console->service());
    zones.waitForFinished();
    const auto allZones = zones.result();
    const auto *zone = client::publicZoneOf(*allZones, u"pending.com"_s);
    auto sets = client::allRecordSets(m_console->service(), client::idOf(*zone));
    sets.waitForFinished();
    const auto allSets = sets.result();
    QStringList result;
    for (const route53::ResourceRecordSet &each : *allSets) {
        if (each.type == route53::RecordType::NS || each.type == route53::RecordType::SOA)
            continue;
        for (const auto &value : *each.resourceRecords)
            result += QStringList{wire::wireName(each.type), client::readableName(each.name), value.value}.join(u' ');
    }
    return result;
}

void TestPublishProcedures::publish(const QString &button)
{
    QTRY_VERIFY(user().isEnabled(button));
    QVERIFY(user().click(button));
    QTRY_VERIFY(!user().flashes().isEmpty() && user().flashes().first().kind == ui::Flash::Kind::Success);
}

void TestPublishProcedures::a17ShowsTheButtonInBothContainers()
{
    open(u"pending.com"_s);
    QTRY_VERIFY(isShown(u"publishDkim"_s));
    QTRY_VERIFY(isShown(u"publishMailFrom"_s));
    auto *dkim = user().find<QAbstractButton>(u"publishDkim"_s);
    auto *edit = user().find<QAbstractButton>(u"edit-dkim"_s);
    QCOMPARE(dkim->text(), u"Publish DNS records to Route53"_s);
    QTRY_COMPARE(edit->x() - dkim->geometry().right() - 1, 8); // immediately beside, once they are laid out
    QCOMPARE(edit->y(), dkim->y());
}

void TestPublishProcedures::a18PublishesDkim()
{
    open(u"pending.com"_s);
    publish(u"publishDkim"_s);
    QCOMPARE(
        user().flash(),
        u"DNS records published to Route53 The DKIM records for pending.com were added to hosted zone pending.com."_s);
    QTRY_VERIFY(!isShown(u"publishDkim"_s));
    QVERIFY(isShown(u"publishMailFrom"_s));
    auto answer = m_console->service().call<ses::GetEmailIdentity>({u"pending.com"_s});
    answer.waitForFinished();
    const auto identity = answer.result();
    QStringList expected;
    for (const QString &token : *identity->dkimAttributes.tokens)
        expected += u"CNAME %1._domainkey.pending.com %1.dkim.amazonses.com"_s.arg(token);
    expected.sort();
    QCOMPARE(expected.size(), 3);
    QStringList found = records();
    found.sort();
    QCOMPARE(found, expected);
    QCOMPARE(identity->verificationStatus, ses::VerificationStatus::Pending);
}

void TestPublishProcedures::a19PublishesMailFrom()
{
    open(u"pending.com"_s);
    publish(u"publishDkim"_s);
    QTRY_VERIFY(!isShown(u"publishDkim"_s));
    const qsizetype before = records().size();
    QVERIFY(user().click(u"publishMailFrom"_s));
    QTRY_VERIFY(!isShown(u"publishMailFrom"_s));
    QVERIFY(user().flash().contains(u"The MAIL FROM records for pending.com were added"_s));
    const QStringList found = records();
    QCOMPARE(found.size(), before + 2);
    QVERIFY(found.contains(u"MX mail.pending.com 10 feedback-smtp.us-east-1.amazonses.com"_s));
    QVERIFY(found.contains(u"TXT mail.pending.com \"v=spf1 include:amazonses.com ~all\""_s));
}

void TestPublishProcedures::a21NoZoneNoButton()
{
    open(u"example.com"_s);
    // Until it is known that there is no zone, nothing is shown either: another identity has told when it is.
    m_console->window().go({u"identities"_s, u"pending.com"_s});
    QTRY_VERIFY(isShown(u"publishDkim"_s));
    m_console->window().go({u"identities"_s, u"example.com"_s});
    QTRY_VERIFY(isShown(u"dkim"_s));
    QTest::qWait(0);
    QVERIFY(!isShown(u"publishDkim"_s));
    QVERIFY(!isShown(u"publishMailFrom"_s));
}

void TestPublishProcedures::a22AlreadyPublishedNoButton()
{
    open(u"pending.com"_s);
    publish(u"publishDkim"_s);
    QTRY_VERIFY(!isShown(u"publishDkim"_s));
    m_console->restart();
    QTRY_VERIFY(isShown(u"publishMailFrom"_s)); // the page is that of before; the other container knows its zone
    QVERIFY(!isShown(u"publishDkim"_s));
}

void TestPublishProcedures::a23FailureKeepsTheButton()
{
    m_console.reset();
    SimulatedWindow window(u"/identities/pending.com"_s);
    const FormDriver driver(*window.window);
    QTRY_VERIFY(driver.isEnabled(u"publishDkim"_s));
    window.refuse(isWrite, {u"AccessDenied"_s, u"You are not authorized to change the records."_s, 403});
    QVERIFY(driver.click(u"publishDkim"_s));
    QTRY_COMPARE(driver.flash(), u"DNS records could not be published You are not authorized to change the records."_s);
    QCOMPARE(driver.flashes().first().kind, ui::Flash::Kind::Error);
    QTRY_VERIFY(driver.isEnabled(u"publishDkim"_s));
    auto zones = client::allHostedZones(window.service());
    zones.waitForFinished();
    QCOMPARE(zones.result()->first().resourceRecordSetCount, 2);
    window.refuseNothing();
    QVERIFY(driver.click(u"publishDkim"_s)); // once more
    QTRY_VERIFY(!driver.find(u"publishDkim"_s));
}

void TestPublishProcedures::c3NoButtonForAKeyOfOnesOwn()
{
    const ses::DkimSigningAttributes own{.domainSigningSelector = u"own"_s,
                                         .domainSigningPrivateKey =
                                             QString::fromLatin1(testkeys::pkcs1(testkeys::rsa(1024)).toBase64())};
    auto made = m_console->service().call<ses::CreateEmailIdentity>(
        {.emailIdentity = u"own.pending.com"_s, .dkimSigningAttributes = own});
    made.waitForFinished();
    QVERIFY(made.result());
    auto mailFrom = m_console->service().call<ses::PutEmailIdentityMailFromAttributes>(
        {u"own.pending.com"_s, u"mail.own.pending.com"_s, ses::BehaviorOnMxFailure::UseDefaultValue});
    mailFrom.waitForFinished();
    m_console->window().go({u"identities"_s, u"own.pending.com"_s});
    QTRY_VERIFY(isShown(u"publishMailFrom"_s)); // the zone is known by then
    QVERIFY(!isShown(u"publishDkim"_s));
    QVERIFY(isShown(u"dkim"_s));
}

QTEST_MAIN(TestPublishProcedures)
#include "tst_publishprocedures.moc"
