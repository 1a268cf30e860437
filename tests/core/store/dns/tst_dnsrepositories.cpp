#include "core/store/changes.h"
#include "core/store/dns/dnschanges.h"
#include "core/store/dns/dnsfaults.h"
#include "core/store/dns/dnslookup.h"
#include "core/store/dns/recordsets.h"
#include "core/store/migrations.h"
#include "core/store/tags.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace store;

/// What is stored of DNS: zones and what goes with them, record sets in their order, changes, faults and old answers.
class TestDnsRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsZones();
    void removesAZoneWithAllOfIt();
    void keepsAccountsApart();
    void keepsRecordSetsInOrder();
    void readsFromTheFirstSetThatIsNotBefore();
    void writesTogetherWhatBelongsTogether();
    void findsTheZoneOfAName_data();
    void findsTheZoneOfAName();
    void looksUpManyNamesAtOnce();
    void seesWhatStandsAtOrBelowAName();
    void findsChanges();
    void putsOldAnswersBehindEachOther();

private:
    DnsZoneRepository zones() { return {*m_database, account}; }
    RecordSetRow row(const QString &sortKey, route53::RecordType type, const QString &identifier = {});
    QStringList changedAfter(qint64 sequence);

    static inline const QString account = u"123456789012"_s;
    const DnsZoneRow m_zone{.account = account,
                            .id = u"Z1"_s,
                            .name = u"example.com"_s,
                            .sortKey = u"com.example."_s,
                            .callerReference = u"r"_s,
                            .comment = u""_s,
                            .nameServers = {u"ns-1.awsdns-1.com"_s, u"ns-2.awsdns-2.net"_s},
                            .vpcs = {}};
    std::unique_ptr<Database> m_database;
};

void TestDnsRepositories::init()
{
    m_database = Database::openSqlite(u":memory:"_s);
    migrate(*m_database);
}

RecordSetRow TestDnsRepositories::row(const QString &sortKey, route53::RecordType type, const QString &identifier)
{
    return {.account = account,
            .zone = u"Z1"_s,
            .sortKey = sortKey,
            .type = type,
            .setIdentifier = identifier,
            .name = sortKey,
            .ttl = 300,
            .values = u"one\ntwo"_s};
}

QStringList TestDnsRepositories::changedAfter(qint64 sequence)
{
    QStringList resources;
    for (const auto &change : changesAfter(*m_database, sequence))
        resources += change.resource;
    return resources;
}

void TestDnsRepositories::keepsZones()
{
    const DnsZoneRow other{.account = account,
                           .id = u"D1"_s,
                           .kind = ZoneKind::Other,
                           .name = u"example.com"_s,
                           .sortKey = u"com.example."_s};
    zones().put(m_zone);
    zones().put(other);
    QCOMPARE(zones().find(u"Z1"_s), std::optional(m_zone));
    QCOMPARE(zones().find(u"D1"_s), std::optional(other));
    QCOMPARE(zones().hosted(), QList{m_zone});
    QCOMPARE(zones().other(), QList{other});
    QCOMPARE(zones().findOther(u"example.com"_s), std::optional(other));
    QCOMPARE(zones().countHosted(), 1);
    QCOMPARE(changedAfter(0), (QStringList{u"hostedzone/Z1"_s, u"dnsdomain/D1"_s}));
    QVERIFY(!zones().isUsed(u"r"_s));
    zones().noteUsed(u"r"_s);
    QVERIFY(zones().isUsed(u"r"_s));
}

void TestDnsRepositories::removesAZoneWithAllOfIt()
{
    zones().put(m_zone);
    RecordSetRepository(*m_database, m_zone).write({}, {row(u"com.example."_s, route53::RecordType::A)});
    TagRepository(*m_database, account, {}).put(m_zone.resource(), {u"k"_s, u"v"_s});
    zones().remove(m_zone);
    QVERIFY(!zones().find(u"Z1"_s));
    for (const auto &table : {u"dns_zones"_s, u"dns_record_sets"_s, u"tags"_s})
        QCOMPARE(numberOf(m_database->run(u"SELECT COUNT(*) FROM "_s + table)), 0);
}

void TestDnsRepositories::keepsAccountsApart()
{
    zones().put(m_zone);
    zones().noteUsed(u"r"_s);
    const DnsZoneRepository others(*m_database, u"999988887777"_s);
    QVERIFY(!others.find(u"Z1"_s) && others.hosted().isEmpty() && !others.isUsed(u"r"_s));
    QVERIFY(!DnsLookup(*m_database, u"999988887777"_s).authority(u"com.example."_s));
}

void TestDnsRepositories::keepsRecordSetsInOrder()
{
    using enum route53::RecordType;
    const QList<RecordSetRow> ordered{row(u"com.example."_s, MX),
                                      row(u"com.example."_s, NS),
                                      row(u"com.example.a-b."_s, A),
                                      row(u"com.example.a."_s, A, u"one"_s),
                                      row(u"com.example.a."_s, A, u"two"_s),
                                      row(u"com.example.a.z."_s, A)};
    RecordSetRepository sets(*m_database, m_zone);
    sets.write({}, {ordered.at(3), ordered.at(1), ordered.at(5), ordered.at(0), ordered.at(4), ordered.at(2)});
    QCOMPARE(sets.all(), ordered);
    QCOMPARE(sets.count(), 6);
    QCOMPARE(sets.at(u"com.example.a."_s), ordered.mid(3, 2));
}

void TestDnsRepositories::readsFromTheFirstSetThatIsNotBefore()
{
    using enum route53::RecordType;
    const QList<RecordSetRow> ordered{row(u"a."_s, A, u"one"_s), row(u"a."_s, A, u"two"_s), row(u"a."_s, MX),
                                      row(u"b."_s, A)};
    RecordSetRepository sets(*m_database, m_zone);
    sets.write({}, ordered);
    QCOMPARE(sets.from({}, {}, {}, 10), ordered);
    QCOMPARE(sets.from(u"a."_s, u"A"_s, u"two"_s, 10), ordered.mid(1));
    QCOMPARE(sets.from(u"a."_s, u"AAAA"_s, {}, 1), ordered.mid(2, 1));
    QCOMPARE(sets.from(u"a.a."_s, {}, {}, 10), ordered.mid(3));
    QVERIFY(sets.from(u"b."_s, u"TXT"_s, {}, 10).isEmpty());
}

void TestDnsRepositories::writesTogetherWhatBelongsTogether()
{
    using enum route53::RecordType;
    RecordSetRepository sets(*m_database, m_zone);
    sets.write({}, {row(u"a."_s, A), row(u"b."_s, A)});
    auto changed = row(u"b."_s, A);
    changed.values = u"three"_s;
    const qint64 last = lastChange(*m_database);
    sets.write({row(u"a."_s, A)}, {changed, row(u"c."_s, A)});
    QCOMPARE(sets.all(), (QList{changed, row(u"c."_s, A)}));
    QCOMPARE(changedAfter(last), QStringList{u"hostedzone/Z1"_s});
}

void TestDnsRepositories::findsTheZoneOfAName_data()
{
    QTest::addColumn<QString>("sortKey");
    QTest::addColumn<QString>("zone");
    QTest::newRow("itself") << u"com.example."_s << u"Z1"_s;
    QTest::newRow("below, before all inside") << u"com.example.-."_s << u"Z1"_s;
    QTest::newRow("below, behind all inside") << u"com.example.zz.a."_s << u"Z1"_s;
    QTest::newRow("inside") << u"com.example.m.a."_s << u"Z2"_s;
    QTest::newRow("behind what is inside") << u"com.example.n.a."_s << u"Z1"_s;
    QTest::newRow("begins like what is inside") << u"com.example.mm.a."_s << u"Z1"_s;
    QTest::newRow("deep inside") << u"com.example.m.deep.er.a."_s << u"Z3"_s;
    QTest::newRow("begins alike") << u"com.examples."_s << QString();
    QTest::newRow("begins alike, a sign before the dot") << u"com.example-a.b."_s << QString();
    QTest::newRow("above") << u"com."_s << QString();
    QTest::newRow("before all") << u"a.b."_s << QString();
    QTest::newRow("behind all") << u"org.example."_s << QString();
}

void TestDnsRepositories::findsTheZoneOfAName()
{
    const auto put = [this](const QString &id, const QString &sortKey, ZoneKind kind) {
        zones().put({.id = id, .kind = kind, .name = sortKey, .sortKey = sortKey});
    };
    put(u"Z1"_s, u"com.example."_s, ZoneKind::Public);
    put(u"Z2"_s, u"com.example.m."_s, ZoneKind::Other);
    put(u"Z3"_s, u"com.example.m.deep.er."_s, ZoneKind::Other);
    put(u"P1"_s, u"com.example.m.a."_s, ZoneKind::Private);
    put(u"D1"_s, u"com.example."_s, ZoneKind::Other);
    put(u"Z9"_s, u"com.example."_s, ZoneKind::Public);
    put(u"X1"_s, u"com.example.m.deep.b."_s, ZoneKind::Other);
    put(u"X2"_s, u"net.other."_s, ZoneKind::Public);
    QFETCH(QString, sortKey);
    const auto zone = DnsLookup(*m_database, account).authority(sortKey);
    QTEST(zone ? zone->id : QString(), "zone");
    const auto hidden = DnsLookup(*m_database, account).privateZone(sortKey);
    QCOMPARE(hidden.has_value(), sortKey.startsWith("com.example.m.a."_L1));
}

void TestDnsRepositories::looksUpManyNamesAtOnce()
{
    RecordSetRepository(*m_database, m_zone)
        .write({}, {row(u"a."_s, route53::RecordType::A), row(u"a.b."_s, route53::RecordType::MX)});
    const DnsLookup lookup(*m_database, account);
    for (const int others : {0, 1, 2, 3, 6, 7, 15, 125}) {
        QStringList keys(others, u"x"_s);
        keys += {u"a."_s, u"a.b."_s};
        const auto found = lookup.at(u"Z1"_s, keys);
        QVERIFY2(found.size() == 2 && found.first().sortKey == "a.b."_L1, QByteArray::number(others));
    }
    QVERIFY(lookup.at(u"Z1"_s, {}).isEmpty());
}

void TestDnsRepositories::seesWhatStandsAtOrBelowAName()
{
    using enum route53::RecordType;
    RecordSetRepository(*m_database, m_zone)
        .write({},
               {row(u"com.example.a."_s, A), row(u"com.example.a."_s, MX), row(u"com.example.a.b."_s, A),
                row(u"com.example.ab."_s, A)});
    const auto found = [this](const QString &key) {
        QStringList rows;
        for (const auto &each : DnsLookup(*m_database, account).atOrBelow(u"Z1"_s, key))
            rows += each.sortKey + each.type;
        return rows;
    };
    QCOMPARE(found(u"com.example.a."_s), (QStringList{u"com.example.a.A"_s, u"com.example.a.MX"_s}));
    QCOMPARE(found(u"com.example."_s), QStringList{u"com.example.a.A"_s});
    QCOMPARE(found(u"com.example.a.b."_s), QStringList{u"com.example.a.b.A"_s});
    QCOMPARE(found(u"com.example.a.a."_s), QStringList());
    QCOMPARE(found(u"com.example.z."_s), QStringList());
}

void TestDnsRepositories::findsChanges()
{
    DnsChangeRepository changes(*m_database, account);
    const auto change = [](const QString &id, qint64 end) {
        return DnsChangeRow{.account = account,
                            .id = id,
                            .zoneName = u"example.com"_s,
                            .submittedAt = QDateTime::fromMSecsSinceEpoch(end - 30, Qt::UTC),
                            .inSyncAt = QDateTime::fromMSecsSinceEpoch(end, Qt::UTC)};
    };
    for (const auto &each : {change(u"C3"_s, 300), change(u"C1"_s, 100), change(u"C2"_s, 200)})
        changes.put(each);
    QCOMPARE(changes.find(u"C1"_s), std::optional(change(u"C1"_s, 100)));
    QCOMPARE(changes.find(u"C4"_s), std::nullopt);
}

void TestDnsRepositories::putsOldAnswersBehindEachOther()
{
    DnsFaultRepository faults(*m_database, account);
    const auto moment = [](qint64 time) { return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC); };
    const auto keep = [&](const QString &name, qint64 until, const QString &value) {
        faults.keep(
            {.name = name, .type = u"A"_s, .visibleUntil = moment(until), .finding = u"VALUES"_s, .values = value});
    };
    const auto seen = [&](qint64 time) {
        const auto old = faults.oldAnswer(u"a"_s, u"A"_s, moment(time));
        return old ? old->values : QString();
    };
    keep(u"a"_s, 100, u"first"_s);
    keep(u"a"_s, 150, u"second"_s);
    keep(u"b"_s, 120, u"other"_s);
    QCOMPARE(seen(99), u"first"_s);
    QCOMPARE(seen(100), u"second"_s);
    QCOMPARE(seen(150), QString());
    QCOMPARE(faults.oldAnswersAt(moment(110)).size(), 2);
    keep(u"a"_s, 80, u"third"_s); // what is newer may be seen from 80 on, so that nothing older is
    QCOMPARE(seen(79), u"first"_s);
    QCOMPARE(seen(80), QString());
    faults.forgetOldAnswers(u"a"_s, {});
    QCOMPARE(faults.oldAnswersAt(moment(0)).size(), 1);
}

QTEST_GUILESS_MAIN(TestDnsRepositories)
#include "tst_dnsrepositories.moc"
