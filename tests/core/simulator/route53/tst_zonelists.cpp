#include "route53case.h"

using namespace Qt::StringLiterals;
using namespace route53;

/// Lists of hosted zones, in pages and by name, as they are on the wire (api.md 7.2).
class TestZoneLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_case.emplace(); }
    void listsZonesInPages();
    void listsPrivateZones();
    void listsByNameFromAStart_data();
    void listsByNameFromAStart();
    void pagesThroughZonesOfOneName();
    void answersAnEmptyListAsTheReferenceHasIt();
    void refusesBadLists_data();
    void refusesBadLists();

private:
    std::optional<Route53Case> m_case;
};

namespace {

const QByteArray ns = R"( xmlns="https://route53.amazonaws.com/doc/2013-04-01/")";

QStringList namesOf(const QList<HostedZone> &zones)
{
    QStringList names;
    for (const HostedZone &zone : zones)
        names += zone.name;
    return names;
}

} // namespace

void TestZoneLists::listsZonesInPages()
{
    QStringList ids;
    for (const auto &name : {u"a.example"_s, u"b.example"_s, u"c.example"_s})
        ids += m_case->zone(name);
    ids.sort();
    QStringList listed;
    ListHostedZones::Request request{.maxItems = u"2"_s};
    for (int page = 0; page < 2; ++page) {
        const auto answer = m_case->call<ListHostedZones>(request);
        QVERIFY(answer);
        for (const HostedZone &zone : answer->hostedZones)
            listed += zone.id.section(u'/', -1);
        QCOMPARE(answer->isTruncated, page == 0);
        QCOMPARE(answer->nextMarker.has_value(), page == 0);
        QCOMPARE(answer->marker, request.marker);
        QCOMPARE(answer->maxItems, u"2"_s);
        request.marker = answer->nextMarker;
    }
    QCOMPARE(listed, ids);
    QCOMPARE(m_case->call<ListHostedZones>({.maxItems = u"500"_s})->maxItems, u"100"_s);
}

void TestZoneLists::listsPrivateZones()
{
    m_case->zone(u"a.example"_s);
    m_case->privateZone(u"b.example"_s);
    const auto answer = m_case->call<ListHostedZones>({.hostedZoneType = u"PrivateHostedZone"_s});
    QCOMPARE(namesOf(answer->hostedZones), QStringList{u"b.example."_s});
}

void TestZoneLists::listsByNameFromAStart_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("names");
    const QStringList all{u"example.com."_s, u"a.example.com."_s, u"z.a.example.com."_s, u"example.org."_s};
    QTest::newRow("all") << QByteArray() << all;
    QTest::newRow("the first") << "?dnsname=example.com"_ba << all;
    QTest::newRow("a name, dot, capitals") << "?dnsname=A.example.COM."_ba << all.mid(1);
    QTest::newRow("between") << "?dnsname=b.example.com"_ba << all.mid(3);
    QTest::newRow("before all") << "?dnsname=com"_ba << all;
    QTest::newRow("behind all") << "?dnsname=zz"_ba << QStringList();
    QTest::newRow("a page") << "?dnsname=a.example.com&maxitems=1"_ba << all.mid(1, 1);
}

void TestZoneLists::listsByNameFromAStart()
{
    for (const auto &name : {u"z.a.example.com"_s, u"example.org"_s, u"example.com"_s, u"a.example.com"_s})
        m_case->zone(name);
    QFETCH(QByteArray, query);
    const auto answer =
        wire::decodeResponse<ListHostedZonesByName>(m_case->ask("GET", "/2013-04-01/hostedzonesbyname" + query));
    QVERIFY(answer);
    QTEST(namesOf(answer->hostedZones), "names");
    QCOMPARE(answer->isTruncated, query.contains("maxitems"));
    QCOMPARE(answer->nextDnsName.value_or(QString()), answer->isTruncated ? u"z.a.example.com."_s : QString());
    QCOMPARE(answer->dnsName.has_value(), !query.isEmpty());
}

void TestZoneLists::pagesThroughZonesOfOneName()
{
    QStringList ids{m_case->zone(u"example.com"_s), m_case->privateZone(u"example.com"_s),
                    m_case->zone(u"example.com"_s)};
    ids.sort();
    QStringList listed;
    ListHostedZonesByName::Request request{.dnsName = u"example.com"_s, .maxItems = u"1"_s};
    for (int page = 0; page < 3; ++page) {
        const auto answer = m_case->call<ListHostedZonesByName>(request);
        listed += answer->hostedZones.first().id.section(u'/', -1);
        QCOMPARE(answer->hostedZoneId, request.hostedZoneId);
        request.dnsName = answer->nextDnsName;
        request.hostedZoneId = answer->nextHostedZoneId;
    }
    QCOMPARE(listed, ids);
}

void TestZoneLists::answersAnEmptyListAsTheReferenceHasIt()
{
    QCOMPARE(m_case->ask("GET", "/2013-04-01/hostedzone").body,
             "<?xml version=\"1.0\"?>\n<ListHostedZonesResponse" + ns
                 + "><HostedZones/><IsTruncated>false</IsTruncated><MaxItems>100</MaxItems>"
                   "</ListHostedZonesResponse>");
}

void TestZoneLists::refusesBadLists_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("refusal");
    const QString size = u"400 InvalidInput: 1 validation error detected: Value '%1' at 'maxItems' failed to satisfy "
                         "constraint: Member must have value greater than or equal to 1"_s;
    QTest::newRow("nothing on a page") << "hostedzone?maxitems=0"_ba << size.arg(u"0"_s);
    QTest::newRow("no number") << "hostedzonesbyname?maxitems=many"_ba << size.arg(u"many"_s);
    QTest::newRow("an id without a name")
        << "hostedzonesbyname?hostedzoneid=Z1"_ba
        << u"400 InvalidInput: Invalid request: HostedZoneId can only be specified with "
           "DNSName."_s;
    QTest::newRow("a bad name") << "hostedzonesbyname?dnsname=a..b"_ba
                                << u"400 InvalidDomainName: FATAL problem: DomainLabelEmpty (Domain label is empty) "
                                   "encountered with 'a..b'"_s;
    QTest::newRow("delegation set") << "hostedzone?delegationsetid=N1"_ba
                                    << u"400 NoSuchDelegationSet: No reusable delegation set found with ID: N1"_s;
}

void TestZoneLists::refusesBadLists()
{
    QFETCH(QByteArray, target);
    QTEST(m_case->refusal("GET", "/2013-04-01/" + target), "refusal");
}

QTEST_GUILESS_MAIN(TestZoneLists)
#include "tst_zonelists.moc"
