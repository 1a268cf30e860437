#include "core/simulator/dns/expectedrecords.h"
#include "core/simulator/dns/resolver.h"
#include "core/simulator/scenarios/scenario.h"
#include "core/store/clockrow.h"
#include "core/store/dns/recordsets.h"
#include "core/store/error.h"
#include "core/store/migrations.h"
#include "core/store/tags.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The DNS of scenarios: what they say is stored, what Route 53 would refuse is refused, and what is verified in the
/// shipped ones stays so.
class TestScenarioZones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepVerifiedWhatIsVerified_data();
    void keepVerifiedWhatIsVerified();
    void picturesHoldTheirZones();
    void storesWhatIsSaid();
    void drawsWhatIsNotSaid();
    void replacesWhatWasThere();
    void refuses_data();
    void refuses();

private:
    void load(const QByteArray &dns);
    bool isFound(const QList<simulator::dns::ExpectedRecord> &records);
    store::DnsZoneRepository zones() { return {*m_database, account}; }

    static inline const QString account = u"123456789012"_s;
    const QDateTime m_wall{{2026, 1, 1}, {12, 0}, Qt::UTC};
    std::unique_ptr<store::Database> m_database;
};

void TestScenarioZones::init()
{
    m_database = store::Database::openSqlite(u":memory:"_s);
    store::migrate(*m_database);
}

/// A scenario with one verified domain and this DNS.
void TestScenarioZones::load(const QByteArray &dns)
{
    const QByteArray json =
        R"({"account":{"name":"a"},"clock":{},"regions":{"us-east-1":{"identities":[)"
        R"({"name":"example.com","status":"SUCCESS","mailFrom":{"domain":"m.example.com","status":"SUCCESS"}}]},)"
        R"("eu-west-1":{"identities":[{"name":"example.com","status":"SUCCESS"}]}})";
    simulator::loadScenario(u"test"_s, json + ',' + dns + '}', {*m_database, account, m_wall});
}

bool TestScenarioZones::isFound(const QList<simulator::dns::ExpectedRecord> &records)
{
    const simulator::dns::Resolver resolver(*m_database, account, store::findClock(*m_database)->virtualAnchor);
    return std::ranges::all_of(records, [&](const auto &record) {
        return resolver.ask(record.name, record.type).values == QStringList{record.value};
    });
}

void TestScenarioZones::keepVerifiedWhatIsVerified_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : simulator::knownScenarios())
        QTest::newRow(qPrintable(name)) << name;
}

void TestScenarioZones::keepVerifiedWhatIsVerified()
{
    QFETCH(QString, name);
    simulator::loadScenario(name, simulator::shippedScenario(name), {*m_database, account, m_wall});
    const auto rows = store::readAll<store::IdentityRow>(
        m_database->run(u"SELECT %1 FROM identities"_s.arg(store::columnList<store::IdentityRow>())));
    using ses::VerificationStatus;
    for (const store::IdentityRow &row : rows) {
        const auto dkim = simulator::dns::easyDkimRecords(row);
        if (!dkim.isEmpty())
            QVERIFY2(isFound(dkim) == (row.dkimStatus == VerificationStatus::Success), qPrintable(row.name));
        const auto mailFrom = simulator::dns::mailFromRecords(row);
        if (!mailFrom.isEmpty())
            QVERIFY2(isFound(mailFrom) == (row.mailFromStatus == VerificationStatus::Success), qPrintable(row.name));
    }
}

void TestScenarioZones::picturesHoldTheirZones()
{
    simulator::loadScenario(u"pictures"_s, simulator::shippedScenario(u"pictures"_s), {*m_database, account, m_wall});
    QStringList hosted, other;
    for (const auto &zone : zones().hosted())
        hosted += u"%1 %2 %3"_s.arg(zone.id, zone.name).arg(store::RecordSetRepository(*m_database, zone).count());
    for (const auto &zone : zones().other())
        other += u"%1 %2"_s.arg(zone.name).arg(store::RecordSetRepository(*m_database, zone).count());
    QCOMPARE(hosted,
             (QStringList{u"Z03310452INTERNAL01 internal.example.com 2"_s, u"Z0523486Q3PENDING01 pending.com 9"_s,
                          u"Z07188322MARKETTEST marketing.test 3"_s, u"Z0990017EXAMPLEORG1 example.org 7"_s}));
    QCOMPARE(other,
             (QStringList{u"example.com 15"_s, u"example.jp 3"_s, u"flaky.com 2"_s, u"idle.com 0"_s, u"old.com 1"_s}));
    QCOMPARE(zones().find(u"Z03310452INTERNAL01"_s)->kind, store::ZoneKind::Private);
    const auto faults = store::DnsFaultRepository(*m_database, account).all();
    QCOMPARE(faults.size(), 4);
    QCOMPARE(faults.at(0).answers, 460);
    QCOMPARE(faults.at(1).delaySeconds, std::optional<qint64>(900));
    QVERIFY(faults.at(2).type.isEmpty() && !faults.at(2).isOn);
}

void TestScenarioZones::storesWhatIsSaid()
{
    load(
        R"("hostedZones":[{"id":"Z1","name":"Example.com.","comment":"Shop","nameServers":["ns-1.example","ns-2.example"],)"
        R"("records":[{"name":"www.example.com","type":"A","values":["192.0.2.1","192.0.2.2"]},)"
        R"({"name":"example.com","type":"NS","ttl":60,"values":["other.example"]}],)"
        R"("dkimFor":["EXAMPLE.com"],"mailFromFor":["example.com"],"tags":[{"key":"k","value":"v"}]}],)"
        R"("otherDns":[{"name":"other.example","comment":"Elsewhere"}],)"
        R"("faults":[{"name":"A.example","type":"MX","kind":"WRONG_VALUE","value":"10 x","on":false,"answersLeft":3,"answers":2}])");
    const auto zone = zones().find(u"Z1"_s);
    QCOMPARE(zone->name, u"example.com"_s);
    QCOMPARE(zone->comment, std::optional(u"Shop"_s));
    QCOMPARE(zone->nameServers, (QStringList{u"ns-1.example"_s, u"ns-2.example"_s}));
    QVERIFY(zones().isUsed(zone->callerReference));
    QStringList sets;
    int cnames = 0;
    for (const auto &row : store::RecordSetRepository(*m_database, *zone).all()) {
        cnames += row.type == route53::RecordType::CNAME;
        if (row.type != route53::RecordType::CNAME)
            sets += u"%1 %2 %3 %4"_s.arg(row.name, wire::wireName(row.type)).arg(*row.ttl).arg(row.values);
    }
    QCOMPARE(cnames, 6); // three in each Region
    QCOMPARE(sets,
             (QStringList{u"example.com NS 60 other.example"_s,
                          u"example.com SOA 900 ns-1.example. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"_s,
                          u"m.example.com MX 1800 10 feedback-smtp.us-east-1.amazonses.com"_s,
                          u"m.example.com TXT 1800 \"v=spf1 include:amazonses.com ~all\""_s,
                          u"www.example.com A 300 192.0.2.1\n192.0.2.2"_s}));
    QCOMPARE(store::TagRepository(*m_database, account, {}).of(u"hostedzone/Z1"_s),
             (QList<ses::Tag>{{u"k"_s, u"v"_s}}));
    QCOMPARE(zones().other().first().comment, std::optional(u"Elsewhere"_s));
    const auto fault = store::DnsFaultRepository(*m_database, account).find(u"a.example"_s, u"MX"_s);
    QCOMPARE(*fault,
             (store::DnsFaultRow{account, u"a.example"_s, u"MX"_s, u"WRONG_VALUE"_s, u"10 x"_s, {}, false, 3, 2}));
}

void TestScenarioZones::drawsWhatIsNotSaid()
{
    const QByteArray dns =
        R"("hostedZones":[{"name":"a.example"},{"name":"b.example","private":true,"vpcs":["us-east-1/vpc-1"]}])";
    load(dns);
    const auto drawn = zones().hosted();
    QCOMPARE(drawn.size(), 2);
    for (const auto &zone : drawn) {
        QCOMPARE(zone.nameServers.size(), 4);
        QCOMPARE(zone.id.size(), 21);
        QCOMPARE(store::RecordSetRepository(*m_database, zone).count(), 2);
    }
    load(dns);
    QCOMPARE(zones().hosted(), drawn);
}

void TestScenarioZones::replacesWhatWasThere()
{
    load(
        R"("hostedZones":[{"name":"a.example"}],"otherDns":[{"name":"b.example"}],"faults":[{"name":"c.example","kind":"SERVFAIL"}])");
    m_database->run(
        u"INSERT INTO dns_changes (account, id, zone_name, submitted_at, in_sync_at) VALUES ('a', 'C', 'a', 1, 2)"_s);
    m_database->run(
        u"INSERT INTO dns_old_answers (account, name, type, sequence, fault_type, visible_until, finding, lines) "
        "VALUES ('a', 'n', 'A', 1, '', 2, 'VALUES', '')"_s);
    load(R"("hostedZones":[])");
    for (const auto &table : {u"dns_zones"_s, u"caller_references"_s, u"dns_record_sets"_s, u"dns_changes"_s,
                              u"dns_faults"_s, u"dns_old_answers"_s})
        QVERIFY2(store::numberOf(m_database->run(u"SELECT COUNT(*) FROM "_s + table)) == 0, qPrintable(table));
}

void TestScenarioZones::refuses_data()
{
    QTest::addColumn<QByteArray>("dns");
    QTest::addColumn<QString>("message");
    // clang-format off
    QTest::newRow("a member") << R"("hostedZones":[{"name":"a.example","records":[],"colour":1}])"_ba
        << u"test.hostedZones[0]: the member \"colour\" is not known"_s;
    QTest::newRow("a name") << R"("hostedZones":[{"name":"a..example"}])"_ba
        << u"test.hostedZones[0].name: DomainLabelEmpty (Domain label is empty)."_s;
    QTest::newRow("an id twice") << R"("hostedZones":[{"id":"Z1","name":"a.example"},{"id":"Z1","name":"b.example"}])"_ba
        << u"test.hostedZones[1].id: \"Z1\" is there twice."_s;
    QTest::newRow("a record") << R"("hostedZones":[{"name":"a.example","records":[{"name":"a.example","type":"A","values":["x"]}]}])"_ba
        << u"test.hostedZones[0].records[0]: [Invalid Resource Record: 'FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address) encountered with 'x'']."_s;
    QTest::newRow("a record elsewhere") << R"("otherDns":[{"name":"a.example","records":[{"name":"b.example","type":"A","values":["192.0.2.1"]}]}])"_ba
        << u"test.otherDns[0].records[0]: [RRSet with DNS name b.example. is not permitted in zone a.example.]."_s;
    QTest::newRow("a type") << R"("otherDns":[{"name":"a.example","records":[{"name":"a.example","type":"B","values":[]}]}])"_ba
        << u"test.otherDns[0].records[0].type: \"B\" is none of SOA, A, TXT"_s;
    QTest::newRow("a domain twice") << R"("otherDns":[{"name":"a.example"},{"name":"A.example"}])"_ba
        << u"test.otherDns[1].name: \"a.example\" is there twice."_s;
    QTest::newRow("an identity") << R"("otherDns":[{"name":"a.example","dkimFor":["a.example"]}])"_ba
        << u"test.otherDns[0].dkimFor[0]: there is no such identity."_s;
    QTest::newRow("a fault twice") << R"("faults":[{"name":"a.example","kind":"SERVFAIL"},{"name":"A.example","kind":"NOT_FOUND"}])"_ba
        << u"test.faults[1].name: \"a.example\" is there twice."_s;
    QTest::newRow("a kind") << R"("faults":[{"name":"a.example","kind":"LATE"}])"_ba
        << u"test.faults[0].kind: \"LATE\" is none of NOT_FOUND, SERVFAIL, WRONG_VALUE, PROPAGATION_DELAY."_s;
    // clang-format on
}

void TestScenarioZones::refuses()
{
    QFETCH(QByteArray, dns);
    QFETCH(QString, message);
    try {
        load(dns);
        QFAIL("was taken");
    } catch (const store::Error &error) {
        QVERIFY2(error.message.startsWith(message), qPrintable(error.message));
    }
}

QTEST_GUILESS_MAIN(TestScenarioZones)
#include "tst_scenariozones.moc"
