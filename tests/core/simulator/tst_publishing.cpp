#include "../client/scriptedservice.h"
#include "core/client/dns/publishing.h"
#include "route53/route53case.h"

#include <QPromise>

using namespace Qt::StringLiterals;
using namespace client;
using namespace route53;

/// "Publish DNS records to Route53" against the simulated Route 53 (console.md 9, api.md 7.9).
class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheZone_data();
    void findsTheZone();
    void looksAtAllZonesOfAName();
    void turnsPagesOfZones();
    void plansNothingWithoutRecords();
    void tellsWhatIsPublished_data();
    void tellsWhatIsPublished();
    void publishesWhatIsMissing();
    void keepsOtherTextsBesideSpf();
    void replacesAnotherMx();
    void saysWhatRoute53Refuses();
    void tellsErrorsOfEveryStep_data();
    void tellsErrorsOfEveryStep();
    void tellsOfAnAbandonedQuestion();

private:
    Service service();
    std::optional<PublishingPlan> plan(const QList<DnsRecord> &records);
    QStringList valuesAt(const QString &zone, const QString &name, RecordType type);

    std::optional<Route53Case> m_case;
    int m_asked = 0;
};

namespace {

const QList<DnsRecord> dkim{
    {u"CNAME"_s, u"t1._domainkey.shop.example.com"_s, u"t1.dkim.amazonses.com"_s},
    {u"CNAME"_s, u"t2._domainkey.shop.example.com"_s, u"t2.dkim.amazonses.com"_s},
    {u"CNAME"_s, u"t3._domainkey.shop.example.com"_s, u"t3.dkim.amazonses.com"_s},
};
const QList<DnsRecord> mailFrom{
    {u"MX"_s, u"mail.shop.example.com"_s, u"10 feedback-smtp.us-east-1.amazonses.com"_s},
    {u"TXT"_s, u"mail.shop.example.com"_s, u"\"v=spf1 include:amazonses.com ~all\""_s},
};

template <typename T>
T resultOf(const QFuture<T> &future)
{
    if (!future.isFinished() || future.resultCount() == 0)
        qFatal("there is no answer");
    return future.result();
}

} // namespace

void TestPublishing::init()
{
    m_case.emplace();
    m_asked = 0;
}

/// Answers at once, in this thread.
Service TestPublishing::service()
{
    return Service([this](const wire::HttpRequest &request) {
        ++m_asked;
        return QtFuture::makeReadyFuture(wire::Reply(m_case->operations.answer(request, m_case->context)));
    });
}

std::optional<PublishingPlan> TestPublishing::plan(const QList<DnsRecord> &records)
{
    const auto answer = resultOf(planPublishing(service(), records));
    if (!answer)
        qFatal("%s", qPrintable(answer.error().message));
    return *answer;
}

QStringList TestPublishing::valuesAt(const QString &zone, const QString &name, RecordType type)
{
    QStringList values;
    for (const ResourceRecordSet &set : m_case->records(zone)) {
        if (set.name != name + u'.' || set.type != type)
            continue;
        for (const auto &record : *set.resourceRecords)
            values += record.value;
    }
    return values;
}

void TestPublishing::findsTheZone_data()
{
    QTest::addColumn<QStringList>("zones"); // public ones
    QTest::addColumn<QString>("found"); // its name
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("of the domain") << QStringList{u"shop.example.com"_s} << u"shop.example.com"_s;
    QTest::newRow("of a parent") << QStringList{u"example.com"_s} << u"example.com"_s;
    QTest::newRow("the longest") << QStringList{u"example.com"_s, u"shop.example.com"_s} << u"shop.example.com"_s;
    QTest::newRow("below the domain") << QStringList{u"example.com"_s, u"_domainkey.shop.example.com"_s}
                                      << u"_domainkey.shop.example.com"_s;
    QTest::newRow("of one record only") << QStringList{u"example.com"_s, u"t1._domainkey.shop.example.com"_s}
                                        << u"example.com"_s;
    QTest::newRow("others") << QStringList{u"xample.com"_s, u"shop.example.org"_s, u"a.shop.example.com"_s}
                            << QString();
}

void TestPublishing::findsTheZone()
{
    QFETCH(QStringList, zones);
    QFETCH(QString, found);
    QHash<QString, QString> ids;
    for (const QString &zone : zones)
        ids[zone] = m_case->zone(zone);
    const auto made = plan(dkim);
    QCOMPARE(made.has_value(), !found.isEmpty());
    if (!made)
        return;
    QCOMPARE(made->zoneName, found);
    QCOMPARE(made->zoneId, ids.value(found));
    QVERIFY(!made->isPublished() && made->conflicts().isEmpty());
    QCOMPARE(made->batch.changes.size(), 3);
    QCOMPARE(made->batch.changes.first().resourceRecordSet.ttl, std::optional<qint64>(1800));
}

void TestPublishing::looksAtAllZonesOfAName()
{
    const auto makePrivate = [this](const QString &name, const QString &reference) {
        const Vpc vpc{u"us-east-1"_s, u"vpc-0a1b2c3d4e5f%1"_s.arg(reference, 5, u'0')};
        return bool(m_case->call<CreateHostedZone>({.name = name, .vpc = vpc, .callerReference = u"p"_s + reference}));
    };
    for (int i = 1; i <= 5; ++i)
        QVERIFY(makePrivate(u"shop.example.com"_s, QString::number(i)));
    QVERIFY(!plan(dkim));
    const QString parent = m_case->zone(u"example.com"_s);
    QCOMPARE(plan(dkim)->zoneId, parent);
    const QStringList ids{m_case->zone(u"shop.example.com"_s), m_case->zone(u"shop.example.com"_s)};
    QCOMPARE(plan(dkim)->zoneId, *std::ranges::min_element(ids));
}

void TestPublishing::turnsPagesOfZones()
{
    ScriptedService aws;
    const auto future = planPublishing(aws.service(), mailFrom);
    aws.answer(wire::encodeResponse<ListHostedZonesByName>({.isTruncated = false}).body); // mail.shop.example.com
    const HostedZone hidden{.id = u"/hostedzone/Z1"_s, .name = u"shop.example.com."_s, .config = {{{}, true}}};
    aws.answer(wire::encodeResponse<ListHostedZonesByName>({.hostedZones = {hidden},
                                                            .isTruncated = true,
                                                            .nextDnsName = u"shop.example.com."_s,
                                                            .nextHostedZoneId = u"Z2"_s})
                   .body);
    const HostedZone shown{.id = u"/hostedzone/Z2"_s, .name = u"shop.example.com."_s, .config = {{{}, false}}};
    aws.answer(wire::encodeResponse<ListHostedZonesByName>({.hostedZones = {shown}}).body);
    aws.answer(wire::encodeResponse<ListResourceRecordSets>({}).body);
    QCOMPARE(resultOf(future)->value().zoneId, u"Z2"_s);
    QCOMPARE(aws.asked,
             (QStringList{u"GET /2013-04-01/hostedzonesbyname?dnsname=mail.shop.example.com"_s,
                          u"GET /2013-04-01/hostedzonesbyname?dnsname=shop.example.com"_s,
                          u"GET /2013-04-01/hostedzonesbyname?dnsname=shop.example.com.&hostedzoneid=Z2"_s,
                          u"GET /2013-04-01/hostedzone/Z2/rrset?name=mail.shop.example.com&maxitems=100"_s}));
}

void TestPublishing::plansNothingWithoutRecords()
{
    m_case->zone(u"example.com"_s);
    QVERIFY(!plan({}));
    QCOMPARE(m_asked, 0);
}

void TestPublishing::tellsWhatIsPublished_data()
{
    QTest::addColumn<DnsRecord>("record");
    QTest::addColumn<QStringList>("present"); // values of its type at its name
    QTest::addColumn<bool>("isPublished");
    QTest::addColumn<QStringList>("replaced");
    QTest::addColumn<QStringList>("wanted");
    const DnsRecord cname = dkim.first(), mx = mailFrom.first(), spf = mailFrom.last();
    const QString other = u"\"google-site-verification=x\""_s;
    const QString oldSpf = u"\"v=spf1 -all\""_s;
    // clang-format off
    QTest::newRow("CNAME, nothing") << cname << QStringList() << false << QStringList() << QStringList{cname.value};
    QTest::newRow("CNAME, the same") << cname << QStringList{cname.value} << true << QStringList() << QStringList{cname.value};
    QTest::newRow("CNAME, capitals and a dot") << cname << QStringList{u"T1.DKIM.amazonses.com."_s} << true << QStringList() << QStringList{cname.value};
    QTest::newRow("CNAME, another") << cname << QStringList{u"old.example.net"_s} << false << QStringList{u"old.example.net"_s} << QStringList{cname.value};
    QTest::newRow("MX, the same") << mx << QStringList{u"10  feedback-smtp.us-east-1.amazonses.com."_s} << true << QStringList() << QStringList{mx.value};
    QTest::newRow("MX, another preference") << mx << QStringList{u"20 feedback-smtp.us-east-1.amazonses.com"_s} << false << QStringList{u"20 feedback-smtp.us-east-1.amazonses.com"_s} << QStringList{mx.value};
    QTest::newRow("MX, another one beside it") << mx << QStringList{mx.value, u"20 mx.example.net"_s} << false << QStringList{u"20 mx.example.net"_s} << QStringList{mx.value};
    QTest::newRow("SPF, the same") << spf << QStringList{spf.value} << true << QStringList() << QStringList{spf.value};
    QTest::newRow("SPF, in two strings") << spf << QStringList{u"\"v=spf1 include:\" \"amazonses.com ~all\""_s} << true << QStringList() << QStringList{spf.value};
    QTest::newRow("SPF, beside another text") << spf << QStringList{other, spf.value} << true << QStringList() << QStringList{other, spf.value};
    QTest::newRow("SPF, another text") << spf << QStringList{other} << false << QStringList() << QStringList{other, spf.value};
    QTest::newRow("SPF, another SPF") << spf << QStringList{oldSpf, other} << false << QStringList{oldSpf} << QStringList{other, spf.value};
    QTest::newRow("SPF, two of them") << spf << QStringList{oldSpf, spf.value} << false << QStringList{oldSpf} << QStringList{spf.value};
    QTest::newRow("SPF, in capitals") << spf << QStringList{u"\"V=SPF1 -all\""_s} << false << QStringList{u"\"V=SPF1 -all\""_s} << QStringList{spf.value};
    QTest::newRow("SPF, begins alike") << spf << QStringList{u"\"v=spf10 x\""_s} << false << QStringList() << QStringList{u"\"v=spf10 x\""_s, spf.value};
    // clang-format on
}

void TestPublishing::tellsWhatIsPublished()
{
    QFETCH(DnsRecord, record);
    QFETCH(QStringList, present);
    QFETCH(QStringList, wanted);
    const QString zone = m_case->zone(u"example.com"_s);
    const auto type = *wire::fromWireName<RecordType>(record.type);
    if (!present.isEmpty())
        QCOMPARE(m_case->change(zone, {{ChangeAction::Create, Route53Case::set(record.name, type, present)}}),
                 QString());
    const auto made = plan({record});
    QVERIFY(made);
    QTEST(made->isPublished(), "isPublished");
    QTEST(made->records.first().replaced, "replaced");
    QCOMPARE(made->conflicts().size(), made->records.first().replaced.isEmpty() ? 0 : 1);
    const auto set = made->batch.changes.first().resourceRecordSet;
    QCOMPARE(set, Route53Case::set(record.name, type, wanted, 1800));
    QVERIFY(resultOf(publish(service(), *made)));
    QCOMPARE(valuesAt(zone, record.name, type), wanted);
    QVERIFY(plan({record})->isPublished());
}

void TestPublishing::publishesWhatIsMissing()
{
    const QString zone = m_case->zone(u"example.com"_s);
    QCOMPARE(m_case->change(zone,
                            {{ChangeAction::Create,
                              Route53Case::set(dkim.at(1).name, RecordType::CNAME, {dkim.at(1).value}, 60)}}),
             QString());
    const auto made = plan(dkim);
    QVERIFY(!made->isPublished() && made->conflicts().isEmpty());
    QVERIFY(!made->records.at(0).isPublished && made->records.at(1).isPublished);
    const auto change = resultOf(publish(service(), *made));
    QVERIFY(change);
    QCOMPARE(change->status, ChangeStatus::Pending);
    for (const DnsRecord &record : dkim)
        QCOMPARE(valuesAt(zone, record.name, RecordType::CNAME), QStringList{record.value});
    QVERIFY(plan(dkim)->isPublished());
    QVERIFY(!plan(mailFrom)->isPublished()); // the other container is not touched
}

void TestPublishing::keepsOtherTextsBesideSpf()
{
    const QString zone = m_case->zone(u"example.com"_s);
    const QString name = mailFrom.last().name;
    QCOMPARE(m_case->change(zone,
                            {{ChangeAction::Create,
                              Route53Case::set(name, RecordType::TXT, {u"\"x\""_s, u"\"v=spf1 mx -all\""_s})}}),
             QString());
    const auto made = plan(mailFrom);
    QCOMPARE(made->conflicts(), (QList{PlannedRecord{mailFrom.last(), false, {u"\"v=spf1 mx -all\""_s}}}));
    QVERIFY(resultOf(publish(service(), *made)));
    QCOMPARE(valuesAt(zone, name, RecordType::TXT), (QStringList{u"\"x\""_s, mailFrom.last().value}));
    QCOMPARE(valuesAt(zone, name, RecordType::MX), QStringList{mailFrom.first().value});
}

void TestPublishing::replacesAnotherMx()
{
    const QString zone = m_case->zone(u"example.com"_s);
    const QString name = mailFrom.first().name;
    QCOMPARE(m_case->change(zone,
                            {{ChangeAction::Create,
                              Route53Case::set(name, RecordType::MX, {u"10 a.example.com"_s, u"20 b.example.com"_s})}}),
             QString());
    QCOMPARE(plan(mailFrom)->conflicts().first().replaced, (QStringList{u"10 a.example.com"_s, u"20 b.example.com"_s}));
    QVERIFY(resultOf(publish(service(), *plan(mailFrom))));
    QCOMPARE(valuesAt(zone, name, RecordType::MX), QStringList{mailFrom.first().value});
}

void TestPublishing::saysWhatRoute53Refuses()
{
    const QString zone = m_case->zone(u"example.com"_s);
    QCOMPARE(m_case->change(
                 zone, {{ChangeAction::Create, Route53Case::set(dkim.last().name, RecordType::TXT, {u"\"x\""_s})}}),
             QString());
    const auto before = m_case->records(zone);
    const auto made = plan(dkim);
    QVERIFY(made->conflicts().isEmpty());
    const auto change = resultOf(publish(service(), *made));
    QVERIFY(!change);
    QCOMPARE(change.error().code, u"InvalidChangeBatch"_s);
    QVERIFY(change.error().message.contains("as it conflicts with other records with the same DNS name"_L1));
    QCOMPARE(m_case->records(zone), before);
}

void TestPublishing::tellsErrorsOfEveryStep_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("looking for the zone") << 0;
    QTest::newRow("looking for the parent's") << 1;
    QTest::newRow("looking at the records") << 2;
}

void TestPublishing::tellsErrorsOfEveryStep()
{
    QFETCH(int, step);
    const wire::ServiceError refusal{u"AccessDenied"_s, u"User is not authorized."_s, 403};
    const HostedZone zone{.id = u"/hostedzone/Z1"_s, .name = u"shop.example.com."_s};
    ScriptedService aws;
    const auto future = planPublishing(aws.service(), mailFrom);
    const QByteArrayList answers{wire::encodeResponse<ListHostedZonesByName>({}).body,
                                 wire::encodeResponse<ListHostedZonesByName>({.hostedZones = {zone}}).body};
    for (const QByteArray &answer : answers.first(step))
        aws.answer(answer);
    aws.refuse(refusal);
    const auto answer = resultOf(future);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, refusal.code);
    QCOMPARE(answer.error().message, refusal.message);
    QCOMPARE(aws.waiting(), 0);
}

void TestPublishing::tellsOfAnAbandonedQuestion()
{
    ScriptedService aws;
    const auto future = planPublishing(aws.service(), dkim);
    aws.abandon();
    QVERIFY(future.isFinished() && future.resultCount() == 0); // whenDone() makes an error of it
}

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_publishing.moc"
