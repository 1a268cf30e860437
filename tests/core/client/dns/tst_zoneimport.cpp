#include "core/client/dns/zoneimport.h"

#include "../scriptedservice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using client::ZoneImport;
using route53::ChangeAction;
using route53::RecordType;
using route53::ResourceRecordSet;

namespace {

ResourceRecordSet recordSet(const QString &name, RecordType type, const QStringList &values, qint64 ttl = 300)
{
    ResourceRecordSet result{.name = name, .type = type};
    result.ttl = ttl;
    QList<route53::ResourceRecord> records;
    for (const QString &each : values)
        records.append({each});
    result.resourceRecords = records;
    return result;
}

const ResourceRecordSet present = recordSet(u"www.pending.com."_s, RecordType::CNAME, {u"pending.com"_s});

client::DnsZone hosted()
{
    return {.resource = u"hostedzone/Z1"_s,
            .name = u"pending.com"_s,
            .recordSets = {
                recordSet(u"pending.com."_s, RecordType::NS, {u"ns-1.awsdns-1.com."_s}, 172800), present,
                recordSet(u"pending.com."_s, RecordType::MX, {u"10 mx1.pending.com"_s, u"20 mx2.pending.com"_s})}};
}

} // namespace

/// What importing a zone file would do, and lists of zones that come in pages.
class TestZoneImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsAddedReplacedAndLeftOut_data();
    void tellsWhatIsAddedReplacedAndLeftOut();
    void makesOneBatch();
    void makesAsManyBatchesAsRoute53Needs_data();
    void makesAsManyBatchesAsRoute53Needs();
    void importsBatchAfterBatch();
    void tellsHowFarItCame();
    void tellsThatNothingWasDone();
    void readsAllPagesOfZones();
    void readsAllPagesOfRecords();
    void tellsAnErrorOfALaterPage();
    void findsTheLongestPublicZone_data();
    void findsTheLongestPublicZone();
};

void TestZoneImport::tellsWhatIsAddedReplacedAndLeftOut_data()
{
    QTest::addColumn<ResourceRecordSet>("recordSet");
    QTest::addColumn<bool>("isHosted");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const ResourceRecordSet &set, const QString &outcome, bool isHosted = true) {
        QTest::newRow(name) << set << isHosted << outcome;
    };
    row("new", recordSet(u"a.pending.com."_s, RecordType::A, {u"192.0.2.1"_s}), u"added"_s);
    row("the zone itself", recordSet(u"pending.com."_s, RecordType::A, {u"192.0.2.1"_s}), u"added"_s);
    row("same", recordSet(u"WWW.pending.com."_s, RecordType::CNAME, {u"Pending.com."_s}), u"same"_s);
    row("same in another order",
        recordSet(u"pending.com."_s, RecordType::MX, {u"20 mx2.pending.com."_s, u"10 mx1.pending.com."_s}), u"same"_s);
    row("another TTL", recordSet(u"www.pending.com."_s, RecordType::CNAME, {u"pending.com"_s}, 60), u"replaced"_s);
    row("another value", recordSet(u"www.pending.com."_s, RecordType::CNAME, {u"x.pending.com"_s}), u"replaced"_s);
    row("another type", recordSet(u"www.pending.com."_s, RecordType::A, {u"192.0.2.1"_s}), u"added"_s);
    row("outside", recordSet(u"example.com."_s, RecordType::A, {u"192.0.2.1"_s}), u"outside"_s);
    row("only like inside", recordSet(u"notpending.com."_s, RecordType::A, {u"192.0.2.1"_s}), u"outside"_s);
    row("NS of the zone", recordSet(u"pending.com."_s, RecordType::NS, {u"ns.x.com."_s}), u"own"_s);
    row("NS below", recordSet(u"eu.pending.com."_s, RecordType::NS, {u"ns.x.com."_s}), u"added"_s);
    row("SOA", recordSet(u"pending.com."_s, RecordType::SOA, {u"a. b. 1 2 3 4 5"_s}), u"own"_s);
    row("NS elsewhere", recordSet(u"pending.com."_s, RecordType::NS, {u"ns.x.com."_s}), u"replaced"_s, false);
    row("case of a text", recordSet(u"t.pending.com."_s, RecordType::TXT, {u"\"A\""_s}), u"added"_s);
}

void TestZoneImport::tellsWhatIsAddedReplacedAndLeftOut()
{
    QFETCH(ResourceRecordSet, recordSet);
    QFETCH(bool, isHosted);
    QFETCH(QString, outcome);
    client::DnsZone zone = hosted();
    if (!isHosted)
        zone.resource = u"dnsdomain/1"_s;
    const ZoneImport plan = client::planImport(zone, {recordSet});
    const bool isLeftOut = outcome == u"same"_s || outcome == u"own"_s || outcome == u"outside"_s;
    QCOMPARE(plan.added.size(), outcome == u"added"_s ? 1 : 0);
    QCOMPARE(plan.replaced.size(), outcome == u"replaced"_s ? 1 : 0);
    QCOMPARE(plan.leftOut.size(), isLeftOut ? 1 : 0);
    if (isLeftOut)
        QCOMPARE(plan.leftOut.first().reason,
                 outcome == u"same"_s      ? ZoneImport::Reason::Same
                     : outcome == u"own"_s ? ZoneImport::Reason::ZonesOwn
                                           : ZoneImport::Reason::Outside);
}

void TestZoneImport::makesOneBatch()
{
    const auto added = recordSet(u"a.pending.com."_s, RecordType::A, {u"192.0.2.1"_s});
    const auto other = recordSet(u"www.pending.com."_s, RecordType::CNAME, {u"x.pending.com"_s});
    const ZoneImport plan = client::planImport(hosted(), {other, present, added});
    const auto changes = plan.changes();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0].action, ChangeAction::Create);
    QCOMPARE(changes[0].resourceRecordSet, added);
    QCOMPARE(changes[1].action, ChangeAction::Upsert);
    QCOMPARE(changes[1].resourceRecordSet, other);
    QCOMPARE(plan.batches().size(), 1);
}

namespace {

/// Adds or replaces so many record sets, each with these values.
ZoneImport planOf(int added, int replaced, const QStringList &values)
{
    ZoneImport plan;
    for (int i = 0; i < added; ++i)
        plan.added += recordSet(u"a%1.pending.com."_s.arg(i), RecordType::TXT, values);
    for (int i = 0; i < replaced; ++i)
        plan.replaced.append({present, recordSet(u"r%1.pending.com."_s.arg(i), RecordType::TXT, values)});
    return plan;
}

QStringList namesOf(const QList<route53::Change> &changes)
{
    QStringList names;
    for (const route53::Change &change : changes)
        names += change.resourceRecordSet.name;
    return names;
}

} // namespace

void TestZoneImport::makesAsManyBatchesAsRoute53Needs_data()
{
    QTest::addColumn<ZoneImport>("plan");
    QTest::addColumn<QList<int>>("sizes"); // of the batches, in changes
    QTest::newRow("nothing") << ZoneImport() << QList<int>{};
    QTest::newRow("1,000 records") << planOf(1000, 0, {u"1"_s}) << QList{1000};
    QTest::newRow("1,001 records") << planOf(1001, 0, {u"1"_s}) << QList{1000, 1};
    QTest::newRow("several records in a set") << planOf(501, 0, {u"1"_s, u"2"_s}) << QList{500, 1};
    QTest::newRow("replaced ones count twice") << planOf(0, 501, {u"1"_s}) << QList{500, 1};
    QTest::newRow("some of both") << planOf(900, 60, {u"1"_s}) << QList{950, 10};
    QTest::newRow("32,000 characters") << planOf(16, 0, {QString(2000, u'x')}) << QList{16};
    QTest::newRow("more characters") << planOf(17, 0, {QString(2000, u'x')}) << QList{16, 1};
    QTest::newRow("replaced characters") << planOf(0, 9, {QString(2000, u'x')}) << QList{8, 1};
    QTest::newRow("too large for any") << planOf(2, 0, QStringList(1001, u"1"_s)) << QList{1, 1};
}

void TestZoneImport::makesAsManyBatchesAsRoute53Needs()
{
    QFETCH(ZoneImport, plan);
    QFETCH(QList<int>, sizes);
    QList<int> found;
    QStringList together;
    for (const auto &batch : plan.batches()) {
        found += int(batch.size());
        together += namesOf(batch);
    }
    QCOMPARE(found, sizes);
    QCOMPARE(together, namesOf(plan.changes())); // in their order
}

void TestZoneImport::importsBatchAfterBatch()
{
    ScriptedService scripted;
    const auto future = client::importInto(scripted.service(), u"dnsdomain/D1"_s, planOf(1500, 300, {u"1"_s}));
    QCOMPARE(scripted.asked.size(), 1);
    scripted.answer();
    QCOMPARE(scripted.asked.size(), 2);
    QVERIFY(!future.isFinished());
    scripted.answer();
    scripted.answer();
    QVERIFY(future.isFinished());
    const auto outcome = future.result();
    QVERIFY(outcome && !outcome->refusal);
    QCOMPARE(outcome->changes, 1800);
    QCOMPARE(scripted.asked.size(), 3);
}

void TestZoneImport::tellsHowFarItCame()
{
    ScriptedService scripted;
    const auto future = client::importInto(scripted.service(), u"dnsdomain/D1"_s, planOf(3000, 0, {u"1"_s}));
    scripted.answer();
    scripted.refuse({u"InvalidChangeBatch"_s, u"No."_s, 400});
    QVERIFY(future.isFinished());
    QCOMPARE(scripted.waiting(), 0); // those behind it are not sent
    const auto outcome = future.result();
    QVERIFY(outcome);
    QCOMPARE(outcome->changes, 1000);
    QCOMPARE(outcome->refusal->message, u"No."_s);
}

void TestZoneImport::tellsThatNothingWasDone()
{
    ScriptedService scripted;
    const auto future = client::importInto(scripted.service(), u"dnsdomain/D1"_s, planOf(3000, 0, {u"1"_s}));
    scripted.refuse({u"InvalidChangeBatch"_s, u"No."_s, 400});
    const auto outcome = future.result();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message, u"No."_s);
}

namespace {

QByteArray zonesPage(const QByteArray &name, const QByteArray &next)
{
    return "<ListHostedZonesResponse xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><HostedZones><HostedZone>"
           "<Id>/hostedzone/Z"
        + name + "</Id><Name>" + name
        + ".com.</Name><CallerReference>r</CallerReference></HostedZone></HostedZones><IsTruncated>"
        + (next.isEmpty() ? "false" : "true") + "</IsTruncated>"
        + (next.isEmpty() ? QByteArray() : "<NextMarker>" + next + "</NextMarker>")
        + "<MaxItems>1</MaxItems></ListHostedZonesResponse>";
}

QByteArray recordsPage(const QByteArray &name, const QByteArray &next)
{
    return "<ListResourceRecordSetsResponse "
           "xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><ResourceRecordSets>"
           "<ResourceRecordSet><Name>"
        + name
        + "</Name><Type>A</Type><TTL>300</TTL><ResourceRecords><ResourceRecord><Value>192.0.2.1</Value></"
          "ResourceRecord>"
          "</ResourceRecords></ResourceRecordSet></ResourceRecordSets><IsTruncated>"
        + (next.isEmpty() ? "false" : "true") + "</IsTruncated>"
        + (next.isEmpty() ? QByteArray()
                          : "<NextRecordName>" + next + "</NextRecordName><NextRecordType>A</NextRecordType>")
        + "<MaxItems>1</MaxItems></ListResourceRecordSetsResponse>";
}

} // namespace

void TestZoneImport::readsAllPagesOfZones()
{
    ScriptedService scripted;
    auto zones = client::allHostedZones(scripted.service());
    scripted.answer(zonesPage("a", "ZB"));
    QVERIFY(!zones.isFinished());
    scripted.answer(zonesPage("b", {}));
    QVERIFY(zones.isFinished());
    QVERIFY(zones.result());
    QCOMPARE(zones.result()->size(), 2);
    QCOMPARE(client::idOf(zones.result()->at(1)), u"Zb"_s);
    QCOMPARE(client::readableName(zones.result()->at(1).name), u"b.com"_s);
    QCOMPARE(scripted.asked, (QStringList{u"GET /2013-04-01/hostedzone"_s, u"GET /2013-04-01/hostedzone?marker=ZB"_s}));
}

void TestZoneImport::readsAllPagesOfRecords()
{
    ScriptedService scripted;
    auto sets = client::allRecordSets(scripted.service(), u"Z1"_s);
    scripted.answer(recordsPage("a.com.", "b.com."));
    scripted.answer(recordsPage("b.com.", {}));
    QVERIFY(sets.result());
    QCOMPARE(sets.result()->size(), 2);
    QCOMPARE(scripted.asked.last(), u"GET /2013-04-01/hostedzone/Z1/rrset?name=b.com.&type=A"_s);
}

void TestZoneImport::tellsAnErrorOfALaterPage()
{
    ScriptedService scripted;
    auto zones = client::allHostedZones(scripted.service());
    scripted.answer(zonesPage("a", "ZB"));
    scripted.refuse({.code = u"Throttling"_s, .message = u"Rate exceeded"_s, .status = 0});
    QVERIFY(!zones.result());
    QCOMPARE(zones.result().error().message, u"Rate exceeded"_s);
}

void TestZoneImport::findsTheLongestPublicZone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("zone"); // empty: none
    QTest::newRow("itself") << u"example.com"_s << u"1"_s;
    QTest::newRow("below") << u"mail.example.com"_s << u"1"_s;
    QTest::newRow("capitals and a dot") << u"Mail.EXAMPLE.com."_s << u"1"_s;
    QTest::newRow("the longer one") << u"a.eu.example.com"_s << u"2"_s;
    QTest::newRow("only like it") << u"notexample.com"_s << QString();
    QTest::newRow("a private one does not count") << u"a.internal.example.com"_s << u"1"_s;
    QTest::newRow("only a private one") << u"secret.test"_s << QString();
}

void TestZoneImport::findsTheLongestPublicZone()
{
    QFETCH(QString, name);
    QFETCH(QString, zone);
    const auto make = [](const QString &id, const QString &zoneName, bool isPrivate) {
        return route53::HostedZone{.id = id,
                                   .name = zoneName,
                                   .callerReference = id,
                                   .config = route53::HostedZoneConfig{.comment = {}, .privateZone = isPrivate}};
    };
    const QList<route53::HostedZone> zones{
        make(u"/hostedzone/1"_s, u"example.com."_s, false), make(u"/hostedzone/2"_s, u"eu.example.com."_s, false),
        make(u"/hostedzone/3"_s, u"internal.example.com."_s, true), make(u"/hostedzone/4"_s, u"secret.test."_s, true)};
    const auto *found = client::publicZoneOf(zones, name);
    QCOMPARE(found ? client::idOf(*found) : QString(), zone);
}

QTEST_GUILESS_MAIN(TestZoneImport)
#include "tst_zoneimport.moc"
