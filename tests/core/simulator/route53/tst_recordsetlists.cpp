#include "recordchanges.h"

using namespace Qt::StringLiterals;
using namespace recordchanges;
using namespace route53;

/// ListResourceRecordSets: the order, the starts and the pages of api.md 7.6.
class TestRecordSetLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsInRoute53sOrder();
    void listsFromAStart_data();
    void listsFromAStart();
    void pagesThroughAZone();
    void refusesAStartWithoutAName();

private:
    std::optional<Route53Case> m_case;
    QString m_zone;
};

void TestRecordSetLists::init()
{
    m_case.emplace();
    m_zone = m_case->zone(u"example.com"_s);
    QCOMPARE(m_case->change(m_zone,
                            {create(u"a.example.com"_s, RecordType::A, {u"192.0.2.1"_s, u"192.0.2.2"_s}),
                             create(u"c.example.com"_s, RecordType::CNAME, {u"a.example.com"_s}),
                             weighted(ChangeAction::Create, u"one"_s, u"192.0.2.1"_s)}),
             QString());
}

void TestRecordSetLists::listsInRoute53sOrder()
{
    QCOMPARE(m_case->change(m_zone,
                            {create(u"z.a.example.com"_s, RecordType::A, {u"192.0.2.1"_s}),
                             create(u"a-b.example.com"_s, RecordType::A, {u"192.0.2.1"_s}),
                             create(u"*.example.com"_s, RecordType::A, {u"192.0.2.1"_s}),
                             create(u"a.example.com"_s, RecordType::AAAA, {u"::1"_s}),
                             create(u"example.com"_s, RecordType::A, {u"192.0.2.1"_s})}),
             QString());
    QCOMPARE(titlesOf(m_case->records(m_zone)),
             (QStringList{u"example.com. A"_s, u"example.com. NS"_s, u"example.com. SOA"_s, u"\\052.example.com. A"_s,
                          u"a-b.example.com. A"_s, u"a.example.com. A"_s, u"a.example.com. AAAA"_s,
                          u"z.a.example.com. A"_s, u"c.example.com. CNAME"_s, u"w.example.com. A"_s}));
}

void TestRecordSetLists::listsFromAStart_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("no start") << QByteArray() << u"example.com. NS"_s;
    QTest::newRow("a name") << "?name=a.example.com"_ba << u"a.example.com. A"_s;
    QTest::newRow("in capitals") << "?name=A.Example.com."_ba << u"a.example.com. A"_s;
    QTest::newRow("a name that is not there") << "?name=b.example.com"_ba << u"c.example.com. CNAME"_s;
    QTest::newRow("a name and a type") << "?name=a.example.com&type=A"_ba << u"a.example.com. A"_s;
    QTest::newRow("a type behind the last one") << "?name=a.example.com&type=MX"_ba << u"c.example.com. CNAME"_s;
    QTest::newRow("a set identifier") << "?name=w.example.com&type=A&identifier=one"_ba << u"w.example.com. A"_s;
    QTest::newRow("behind all") << "?name=w.example.com&type=A&identifier=two"_ba << QString();
}

void TestRecordSetLists::listsFromAStart()
{
    QFETCH(QByteArray, query);
    const auto http = m_case->ask("GET", "/2013-04-01/hostedzone/" + m_zone.toLatin1() + "/rrset" + query);
    const auto answer = wire::decodeResponse<ListResourceRecordSets>(http);
    QVERIFY(answer);
    QTEST(titlesOf(answer->resourceRecordSets).value(0), "first");
    QVERIFY(!answer->isTruncated && !answer->nextRecordName);
    QCOMPARE(answer->maxItems, u"100"_s);
}

void TestRecordSetLists::pagesThroughAZone()
{
    const auto all = titlesOf(m_case->records(m_zone));
    QStringList paged;
    ListResourceRecordSets::Request request{.hostedZoneId = m_zone, .maxItems = u"2"_s};
    for (int page = 0; page < 3; ++page) {
        const auto answer = m_case->call<ListResourceRecordSets>(request);
        QVERIFY(answer);
        paged += titlesOf(answer->resourceRecordSets);
        QCOMPARE(answer->isTruncated, paged.size() < all.size());
        QCOMPARE(answer->maxItems, u"2"_s);
        request.startRecordName = answer->nextRecordName;
        request.startRecordType = answer->nextRecordType;
        request.startRecordIdentifier = answer->nextRecordIdentifier;
    }
    QCOMPARE(paged, all);
    const auto most = m_case->call<ListResourceRecordSets>({.hostedZoneId = m_zone, .maxItems = u"1000"_s});
    QCOMPARE(most->maxItems, u"300"_s);
}

void TestRecordSetLists::refusesAStartWithoutAName()
{
    const QByteArray target = "/2013-04-01/hostedzone/" + m_zone.toLatin1() + "/rrset";
    for (const char *query :
         {"?type=A", "?name=a.example.com&identifier=one", "?name=a..com", "?maxitems=0", "?maxitems=x"})
        QVERIFY2(m_case->refusal("GET", target + query).startsWith("400 InvalidInput: "_L1), query);
}

QTEST_GUILESS_MAIN(TestRecordSetLists)
#include "tst_recordsetlists.moc"
