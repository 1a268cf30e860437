#include "../formdriver.h"
#include "../simulatedwindow.h"

#include "core/client/dns/zonelists.h"
#include "core/ses/identityattributes.h"
#include "ui/components/tables/plaintable.h"

using namespace Qt::StringLiterals;
using route53::ChangeAction;
using route53::RecordType;

namespace {

const QString dkim = u"publishDkim"_s;
const QString mailFrom = u"publishMailFrom"_s;

bool isZoneList(const wire::HttpRequest &request)
{
    return request.path.startsWith("/2013-04-01/hostedzone"); // by name too
}

} // namespace

/// "Publish DNS records to Route53" on the page of an identity, on the simulator (console.md 9).
class TestRecordPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }

    void isBusyWhileItPublishes();
    void asksBeforeItReplaces();
    void publishesNothingWhenItIsCancelled();
    void replacesWhenItIsAgreed();
    void keepsOtherTexts();
    void comesBackWhenARecordIsChanged();
    void followsZones();
    void ignoresPrivateZones();
    void takesTheLongestZone();
    void followsTheMailFromDomain();
    void staysAwayWhenZonesCannotBeRead();
    void tellsWhenThePageWasLeft();
    void isOfDomainsOnly();

private:
    void open(const QString &identity, const QString &scenario = u"f0"_s);
    bool isShown(const QString &name)
    {
        return QTest::qWaitFor([&] { return user().find(name) != nullptr; });
    }
    bool isGone(const QString &name)
    {
        return QTest::qWaitFor([&] { return user().find(name) == nullptr; });
    }
    QString createZone(const QString &name, bool isPrivate = false);
    void change(const QString &zone, const QList<route53::Change> &changes);
    QString pendingZone();
    QStringList values(const QString &name, RecordType type, const QString &zone);
    FormDriver user() { return FormDriver(*m_window->window); }

    std::unique_ptr<SimulatedWindow> m_window;
};

void TestRecordPublishing::open(const QString &identity, const QString &scenario)
{
    m_window = std::make_unique<SimulatedWindow>(u"/identities/"_s + identity, scenario);
    QTRY_VERIFY(user().find(u"summary"_s));
}

QString TestRecordPublishing::createZone(const QString &name, bool isPrivate)
{
    route53::CreateHostedZone::Request request{.name = name,
                                               .callerReference = name + (isPrivate ? u"-private"_s : QString())};
    if (isPrivate) {
        request.vpc = route53::Vpc{.region = u"us-east-1"_s, .id = u"vpc-0a1b2c3d"_s};
        request.hostedZoneConfig = route53::HostedZoneConfig{.comment = {}, .privateZone = true};
    }
    const auto zone = m_window->ask<route53::CreateHostedZone>(request);
    return zone ? client::idOf(zone->hostedZone) : QString();
}

void TestRecordPublishing::change(const QString &zone, const QList<route53::Change> &changes)
{
    const auto answer = m_window->ask<route53::ChangeResourceRecordSets>({zone, {.comment = {}, .changes = changes}});
    QVERIFY2(bool(answer), answer ? "" : qPrintable(answer.error().message));
}

QString TestRecordPublishing::pendingZone()
{
    auto zones = client::allHostedZones(m_window->service());
    zones.waitForFinished();
    return client::idOf(*client::publicZoneOf(*zones.result(), u"pending.com"_s));
}

QStringList TestRecordPublishing::values(const QString &name, RecordType type, const QString &zone)
{
    auto sets = client::allRecordSets(m_window->service(), zone);
    sets.waitForFinished();
    const auto allSets = sets.result();
    QStringList result;
    for (const route53::ResourceRecordSet &each : *allSets) {
        if (each.type == type && client::readableName(each.name) == name) {
            for (const auto &value : *each.resourceRecords)
                result += value.value;
        }
    }
    return result;
}

namespace {

route53::Change upsert(const QString &name, RecordType type, const QStringList &values)
{
    route53::ResourceRecordSet set{.name = name, .type = type};
    set.ttl = 300;
    QList<route53::ResourceRecord> records;
    for (const QString &each : values)
        records.append({each});
    set.resourceRecords = records;
    return {ChangeAction::Upsert, set};
}

} // namespace

void TestRecordPublishing::isBusyWhileItPublishes()
{
    open(u"pending.com"_s);
    QVERIFY(isShown(dkim));
    m_window->hold(isWrite);
    QVERIFY(user().click(dkim));
    QTRY_COMPARE(m_window->held(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::InProgress);
    QCOMPARE(user().flash(), u"Publishing DNS records to Route53"_s);
    QVERIFY(!user().isEnabled(u"edit-dkim"_s));
    QVERIFY(user().isEnabled(u"edit-mail-from"_s));
    user().click(dkim); // once more
    QCOMPARE(m_window->held(), 1);
    m_window->release();
    QVERIFY(isGone(dkim));
    QCOMPARE(user().flashes().size(), 1); // the one in progress has become it
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::Success);
    QVERIFY(user().isEnabled(u"edit-dkim"_s));
}

void TestRecordPublishing::asksBeforeItReplaces()
{
    open(u"marketing.test"_s, u"pictures"_s);
    QVERIFY(isShown(dkim));
    QVERIFY(user().click(dkim));
    QTRY_VERIFY(user().find(u"replaceDialog"_s));
    const QStringList texts = user().texts(u"replaceDialog"_s);
    QVERIFY(texts.contains(u"ajqypgs2h2koolhnc3i3yoqhp33e5jgy._domainkey.marketing.test"_s));
    QVERIFY(texts.contains(u"old-key.dkim.mailer.example"_s));
    QVERIFY(texts.contains(u"ajqypgs2h2koolhnc3i3yoqhp33e5jgy.dkim.amazonses.com"_s));
    QCOMPARE(user().find<ui::PlainTable>(u"replacedRecords"_s)->rowCount(), 1); // not those that are new
}

void TestRecordPublishing::publishesNothingWhenItIsCancelled()
{
    open(u"marketing.test"_s, u"pictures"_s);
    QVERIFY(isShown(dkim));
    QVERIFY(user().click(dkim));
    QTRY_VERIFY(user().find(u"replaceDialog"_s));
    QVERIFY(user().click(u"cancelReplace"_s));
    QVERIFY(isGone(u"replaceDialog"_s));
    QVERIFY(isShown(dkim));
    QCOMPARE(m_window->countAsked(u"POST"_s), 0);
}

void TestRecordPublishing::replacesWhenItIsAgreed()
{
    const QString name = u"ajqypgs2h2koolhnc3i3yoqhp33e5jgy._domainkey.marketing.test"_s;
    open(u"marketing.test"_s, u"pictures"_s);
    QVERIFY(isShown(dkim));
    QVERIFY(user().click(dkim));
    QTRY_VERIFY(user().find(u"replaceDialog"_s));
    QVERIFY(user().click(u"confirmReplace"_s));
    QVERIFY(isGone(dkim));
    QCOMPARE(values(name, RecordType::CNAME, u"Z07188322MARKETTEST"_s),
             QStringList{u"ajqypgs2h2koolhnc3i3yoqhp33e5jgy.dkim.amazonses.com"_s});
}

void TestRecordPublishing::keepsOtherTexts()
{
    open(u"example.com"_s);
    change(pendingZone(), {upsert(u"mail.pending.com"_s, RecordType::TXT, {u"\"v=spf1 -all\""_s, u"\"other\""_s})});
    m_window->window->go(*ui::Place::parse(u"/identities/pending.com"_s)); // reads what stands there by now
    QVERIFY(isShown(mailFrom));
    QVERIFY(user().click(mailFrom));
    QTRY_VERIFY(user().find(u"replaceDialog"_s));
    QVERIFY(user().texts(u"replaceDialog"_s).contains(u"\"v=spf1 -all\""_s));
    QVERIFY(!user().texts(u"replaceDialog"_s).join(u'|').contains(u"\"other\""_s));
    QVERIFY(user().click(u"confirmReplace"_s));
    QVERIFY(isGone(mailFrom));
    QStringList texts = values(u"mail.pending.com"_s, RecordType::TXT, pendingZone());
    texts.sort();
    QCOMPARE(texts, (QStringList{u"\"other\""_s, u"\"v=spf1 include:amazonses.com ~all\""_s}));
}

void TestRecordPublishing::comesBackWhenARecordIsChanged()
{
    open(u"pending.com"_s);
    QVERIFY(isShown(mailFrom));
    QVERIFY(user().click(mailFrom));
    QVERIFY(isGone(mailFrom));
    change(pendingZone(), {upsert(u"mail.pending.com"_s, RecordType::MX, {u"10 elsewhere.example.com"_s})});
    QVERIFY(isShown(mailFrom));
    change(pendingZone(),
           {upsert(u"mail.pending.com"_s, RecordType::MX, {u"10 feedback-smtp.us-east-1.amazonses.com."_s})});
    QVERIFY(isGone(mailFrom)); // right again, whoever did it
}

void TestRecordPublishing::followsZones()
{
    open(u"old.com"_s);
    QVERIFY(isGone(dkim));
    const QString zone = createZone(u"old.com"_s);
    QVERIFY(isShown(dkim));
    QVERIFY(m_window->ask<route53::DeleteHostedZone>({zone}));
    QVERIFY(isGone(dkim));
}

void TestRecordPublishing::ignoresPrivateZones()
{
    open(u"old.com"_s);
    QVERIFY(!createZone(u"old.com"_s, true).isEmpty());
    const qsizetype before = m_window->countAsked(u"GET /2013-04-01/hostedzone"_s);
    QTRY_VERIFY(m_window->countAsked(u"GET /2013-04-01/hostedzone"_s) > before || before > 1);
    QVERIFY(!user().find(dkim));
    createZone(u"old.com"_s);
    QVERIFY(isShown(dkim));
}

void TestRecordPublishing::takesTheLongestZone()
{
    open(u"example.com"_s);
    const QString longer = createZone(u"mail.pending.com"_s);
    m_window->window->go(*ui::Place::parse(u"/identities/pending.com"_s)); // reads what stands there by now
    QVERIFY(isShown(mailFrom));
    QVERIFY(user().click(mailFrom));
    QVERIFY(isGone(mailFrom));
    QVERIFY(user().flash().endsWith(u"to hosted zone mail.pending.com."_s));
    QCOMPARE(values(u"mail.pending.com"_s, RecordType::MX, longer).size(), 1);
    QCOMPARE(values(u"mail.pending.com"_s, RecordType::MX, pendingZone()).size(), 0);
}

void TestRecordPublishing::followsTheMailFromDomain()
{
    open(u"pending.com"_s);
    QVERIFY(isShown(mailFrom));
    QVERIFY(m_window->ask<ses::PutEmailIdentityMailFromAttributes>(
        {u"pending.com"_s, std::nullopt, ses::BehaviorOnMxFailure::UseDefaultValue}));
    QVERIFY(isGone(mailFrom));
    QVERIFY(user().find(dkim));
}

void TestRecordPublishing::staysAwayWhenZonesCannotBeRead()
{
    m_window = std::make_unique<SimulatedWindow>();
    m_window->refuse(isZoneList, {u"AccessDenied"_s, u"Not allowed."_s, 403});
    m_window->window->go({u"identities"_s, u"pending.com"_s});
    QTRY_VERIFY(user().find(u"summary"_s));
    QTRY_VERIFY(m_window->countAsked(u"GET /2013-04-01/hostedzone"_s) > 0);
    QVERIFY(!user().find(dkim));
    QVERIFY(user().flashes().isEmpty()); // nobody has asked for it
}

void TestRecordPublishing::tellsWhenThePageWasLeft()
{
    open(u"pending.com"_s);
    QVERIFY(isShown(dkim));
    m_window->hold(isWrite);
    QVERIFY(user().click(dkim));
    QTRY_COMPARE(m_window->held(), 1);
    m_window->window->go({u"identities"_s});
    QTRY_VERIFY(user().container());
    m_window->release();
    QTRY_VERIFY(user().flash().startsWith(u"DNS records published to Route53"_s));
}

void TestRecordPublishing::isOfDomainsOnly()
{
    open(u"joe@example.com"_s);
    createZone(u"example.com"_s);
    m_window->window->go({u"identities"_s, u"example.com"_s});
    QVERIFY(isShown(dkim));
    m_window->window->go({u"identities"_s, u"joe@example.com"_s});
    QTRY_VERIFY(user().find(u"dkim"_s));
    QVERIFY(!user().find(dkim));
}

QTEST_MAIN(TestRecordPublishing)
#include "tst_recordpublishing.moc"
