#include "recordchanges.h"

using namespace Qt::StringLiterals;
using namespace recordchanges;
using namespace route53;

/// ChangeResourceRecordSets: each rule and each text of api.md 7.4.
class TestRecordSets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refuses_data();
    void refuses();
    void judgesValues_data();
    void judgesValues();
    void accepts_data();
    void accepts();
    void tellsAllThatIsWrong();
    void leavesTheZoneAsItWasWhenRefusing();
    void deletesValuesInAnyOrder();
    void limitsTheSizeOfABatch_data();
    void limitsTheSizeOfABatch();
    void keepsAllThatASetHolds();
    void toldWhichNamesChanged_data();
    void toldWhichNamesChanged();
    void notesTheZoneAsChanged();
    void knowsOnlyHostedZones();

private:
    std::optional<Route53Case> m_case;
    QString m_zone;
};

namespace {

const auto web = u"www.example.com"_s;

} // namespace

void TestRecordSets::init()
{
    m_case.emplace();
    m_zone = m_case->zone(u"example.com"_s);
    QCOMPARE(m_case->change(m_zone,
                            {create(u"a.example.com"_s, RecordType::A, {u"192.0.2.1"_s, u"192.0.2.2"_s}),
                             create(u"c.example.com"_s, RecordType::CNAME, {u"a.example.com"_s}),
                             weighted(ChangeAction::Create, u"one"_s, u"192.0.2.1"_s)}),
             QString());
}

void TestRecordSets::refuses_data()
{
    QTest::addColumn<QList<Change>>("changes");
    QTest::addColumn<QString>("refusal");
    using enum RecordType;
    const auto batch = [](const QString &problem) { return u"InvalidChangeBatch: [%1]"_s.arg(problem); };
    const auto request = [](const QString &what, const QString &place) {
        return u"InvalidInput: Invalid request: %1 in Change with [%2]"_s.arg(what, place);
    };
    const auto addresses = QStringList{u"192.0.2.1"_s, u"192.0.2.2"_s};
    // clang-format off
    QTest::newRow("exists") << QList{create(u"a.example.com"_s, A, {u"192.0.2.9"_s})}
        << batch(u"Tried to create resource record set [name='a.example.com.', type='A'] but it already exists"_s);
    QTest::newRow("exists, with a set identifier") << QList{weighted(ChangeAction::Create, u"one"_s, u"192.0.2.9"_s)}
        << batch(u"Tried to create resource record set [name='w.example.com.', type='A', set identifier='one'] but it already exists"_s);
    QTest::newRow("created twice in the batch") << QList{create(web, A, {u"192.0.2.9"_s}), create(web, A, {u"192.0.2.8"_s})}
        << batch(u"Tried to create resource record set [name='www.example.com.', type='A'] but it already exists"_s);
    QTest::newRow("not there") << QList{remove(u"b.example.com"_s, A, addresses)}
        << batch(u"Tried to delete resource record set [name='b.example.com.', type='A'] but it was not found"_s);
    QTest::newRow("not of that type") << QList{remove(u"a.example.com"_s, TXT, {u"\"a\""_s})}
        << batch(u"Tried to delete resource record set [name='a.example.com.', type='TXT'] but it was not found"_s);
    QTest::newRow("deleted twice in the batch") << QList{remove(u"a.example.com"_s, A, addresses), remove(u"a.example.com"_s, A, addresses)}
        << batch(u"Tried to delete resource record set [name='a.example.com.', type='A'] but it was not found"_s);
    QTest::newRow("other values") << QList{remove(u"a.example.com"_s, A, {u"192.0.2.1"_s})}
        << batch(u"Tried to delete resource record set [name='a.example.com.', type='A'] but the values provided do not match the current values"_s);
    QTest::newRow("another TTL") << QList{Change{ChangeAction::Delete, Route53Case::set(u"a.example.com"_s, A, addresses, 301)}}
        << batch(u"Tried to delete resource record set [name='a.example.com.', type='A'] but the values provided do not match the current values"_s);
    QTest::newRow("CNAME beside others") << QList{create(u"a.example.com"_s, CNAME, {u"b.example.com"_s})}
        << batch(u"RRSet of type CNAME with DNS name a.example.com. is not permitted as it conflicts with other records with the same DNS name in zone example.com."_s);
    QTest::newRow("others beside a CNAME") << QList{upsert(u"c.example.com"_s, A, {u"192.0.2.1"_s})}
        << batch(u"RRSet of type A with DNS name c.example.com. is not permitted because a conflicting RRSet of type CNAME with the same DNS name already exists in zone example.com."_s);
    QTest::newRow("CNAME before the other is deleted") << QList{upsert(u"a.example.com"_s, CNAME, {u"b.example.com"_s}), remove(u"a.example.com"_s, A, addresses)}
        << batch(u"RRSet of type CNAME with DNS name a.example.com. is not permitted as it conflicts with other records with the same DNS name in zone example.com."_s);
    QTest::newRow("CNAME at the apex") << QList{upsert(u"example.com"_s, CNAME, {u"b.example.com"_s})}
        << batch(u"RRSet of type CNAME with DNS name example.com. is not permitted at apex in zone example.com."_s);
    QTest::newRow("outside the zone") << QList{create(u"www.example.org"_s, A, {u"192.0.2.1"_s})}
        << batch(u"RRSet with DNS name www.example.org. is not permitted in zone example.com."_s);
    QTest::newRow("outside, ends alike") << QList{create(u"notexample.com"_s, A, {u"192.0.2.1"_s})}
        << batch(u"RRSet with DNS name notexample.com. is not permitted in zone example.com."_s);
    QTest::newRow("SOA below the apex") << QList{create(web, SOA, {u"ns.example.net. admin.example.net. 1 2 3 4 5"_s})}
        << batch(u"RRSet of type SOA with DNS name www.example.com. is not permitted in zone example.com."_s);
    QTest::newRow("TXT without quotes") << QList{create(web, TXT, {u"v=spf1 -all"_s})}
        << batch(u"Invalid Resource Record: 'FATAL problem: InvalidCharacterString (Value should be enclosed in quotation marks) encountered with 'v=spf1 -all''"_s);
    QTest::newRow("TXT too long") << QList{create(web, TXT, {u'"' + QString(256, u'x') + u'"'})}
        << batch(u"Invalid Resource Record: 'FATAL problem: CharacterStringTooLong (Value is too long) encountered with '\"%1\"''"_s.arg(QString(256, u'x')));
    QTest::newRow("empty label") << QList{create(u"a..example.com"_s, A, {u"192.0.2.1"_s})}
        << batch(u"FATAL problem: DomainLabelEmpty (Domain label is empty) encountered with 'a..example.com'"_s);
    QTest::newRow("twice the same value") << QList{create(web, A, {u"192.0.2.1"_s, u"192.0.2.1"_s})}
        << batch(u"Duplicate Resource Record: '192.0.2.1'"_s);
    QTest::newRow("two CNAMEs") << QList{create(web, CNAME, {u"a.example.com"_s, u"b.example.com"_s})}
        << batch(u"Cannot have more than 1 record in a RRSet of type CNAME."_s);
    QTest::newRow("an ordinary set beside weighted ones") << QList{create(u"w.example.com"_s, A, {u"192.0.2.1"_s})}
        << batch(u"RRSet with DNS name w.example.com., type A cannot be created as other RRSets exist with the same name and type."_s);
    QTest::newRow("alias without its target") << QList{alias(web, u"ZONE"_s, u"none.example.com"_s)}
        << batch(u"Tried to create an alias that targets none.example.com., type A in zone ZONE, but that target was not found"_s);
    QTest::newRow("neither values nor alias") << QList{Change{ChangeAction::Delete, {.name = u"N"_s, .type = A}}}
        << request(u"Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found none"_s, u"Action=DELETE, Name=N, Type=A, SetIdentifier=null"_s);
    QTest::newRow("values without TTL") << QList{Change{ChangeAction::Create, {.name = web, .type = A, .resourceRecords = QList{ResourceRecord{u"192.0.2.1"_s}}}}}
        << request(u"Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found none"_s, u"Action=CREATE, Name=www.example.com, Type=A, SetIdentifier=null"_s);
    auto both = alias(web, u"ZONE"_s, u"a.example.com"_s);
    both.resourceRecordSet.ttl = 1;
    both.resourceRecordSet.resourceRecords = QList{ResourceRecord{u"192.0.2.1"_s}};
    QTest::newRow("values and alias") << QList{both}
        << request(u"Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found more than one"_s, u"Action=CREATE, Name=www.example.com, Type=A, SetIdentifier=null"_s);
    auto nameless = weighted(ChangeAction::Upsert, u"x"_s, u"192.0.2.1"_s);
    nameless.resourceRecordSet.setIdentifier.reset();
    QTest::newRow("weight without set identifier") << QList{nameless}
        << request(u"Missing field 'SetIdentifier'"_s, u"Action=UPSERT, Name=w.example.com, Type=A, SetIdentifier=null"_s);
    auto weightless = weighted(ChangeAction::Upsert, u"x"_s, u"192.0.2.1"_s);
    weightless.resourceRecordSet.weight.reset();
    QTest::newRow("set identifier without weight") << QList{weightless}
        << request(u"Expected exactly one of [Weight, Region, Failover, GeoLocation, or MultiValueAnswer], but found none"_s, u"Action=UPSERT, Name=w.example.com, Type=A, SetIdentifier=x"_s);
    // clang-format on
}

void TestRecordSets::refuses()
{
    QFETCH(QList<Change>, changes);
    QFETCH(QString, refusal);
    for (Change &each : changes) {
        if (each.resourceRecordSet.aliasTarget)
            each.resourceRecordSet.aliasTarget->hostedZoneId = m_zone;
    }
    const auto before = m_case->records(m_zone);
    QCOMPARE(m_case->change(m_zone, changes), refusal.replace("ZONE"_L1, m_zone));
    QCOMPARE(m_case->records(m_zone), before);
}

void TestRecordSets::judgesValues_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem"); // empty: it is right
    using enum RecordType;
    const QString ipv4 = u"ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address)"_s;
    const QString ipv6 = u"AAAARRDATAIllegalIPv6Address (Value is not a valid IPv6 address)"_s;
    const QString string = u"InvalidCharacterString (Value should be enclosed in quotation marks)"_s;
    const QString sign = u"UnsupportedCharacter (Value contains unsupported characters)"_s;
    const QString empty = u"DomainLabelEmpty (Domain label is empty)"_s;
    const auto number = [](const char *type, int most) {
        return u"%1RRDATAIllegalNumber (Value is not a whole number from 0 to %2)"_s.arg(QLatin1StringView(type))
            .arg(most);
    };
    const QString priority = u"MXRRDATAIllegalPriority (MX priority is not a whole number from 0 to 65535)"_s;
    const auto row = [](RecordType type, const QString &value, const QString &problem = {}) {
        QTest::addRow("%s %s", wire::wireName(type).data(), qPrintable(value.left(60))) << type << value << problem;
    };
    // clang-format off
    row(A, u"192.0.2.1"_s);
    row(A, u"0.0.0.0"_s);
    row(A, u"255.255.255.255"_s);
    for (const auto &bad : {u"192.0.2"_s, u"192.0.2.1.1"_s, u"192.0.2.256"_s, u"192.0.2.01"_s, u"a"_s, u"::1"_s, u"192.0.2."_s, u"192.0.2.1 192.0.2.2"_s, u""_s, u"-1.0.0.0"_s})
        row(A, bad, ipv4);
    row(A, u" 192.0.2.1"_s, sign);
    row(A, u"192.0.2.1\n"_s, sign);
    for (const auto &good : {u"2001:db8::1"_s, u"::"_s, u"::1"_s, u"1::"_s, u"1:2:3:4:5:6:7:8"_s, u"1:2:3:4:5:6:7::"_s, u"::ffff:192.0.2.1"_s, u"2001:DB8:0:0:0:0:0:1"_s})
        row(AAAA, good);
    for (const auto &bad : {u"2001:db8::1::2"_s, u"1:2:3:4:5:6:7"_s, u"1:2:3:4:5:6:7:8:9"_s, u"1:2:3:4:5:6:7:8::"_s, u"12345::"_s, u"g::"_s, u"192.0.2.1"_s, u":1"_s, u"1:"_s, u"::192.0.2.1:1"_s, u":::"_s, u"fe80::1%eth0"_s})
        row(AAAA, bad, ipv6);
    row(CNAME, u"a.example.com"_s);
    row(CNAME, u"A.Example.Com."_s);
    row(CNAME, u"_a.b-c.example.com."_s);
    row(CNAME, u"a..example.com"_s, empty);
    row(CNAME, u"a b.example.com"_s, sign);
    row(CNAME, QString(64, u'a') + u".com"_s, u"DomainLabelTooLong (Domain label is too long)"_s);
    row(NS, u"ns.example.net"_s);
    row(NS, u"."_s, empty);
    row(PTR, u"host.example.net"_s);
    row(MX, u"10 mx.example.com"_s);
    row(MX, u"0 ."_s);
    row(MX, u"65535 mx"_s);
    row(MX, u"mx.example.com"_s, u"MXRRDATANotTwoFields (MX record doesn't have 2 fields)"_s);
    row(MX, u"10 mx.example.com more"_s, u"MXRRDATANotTwoFields (MX record doesn't have 2 fields)"_s);
    row(MX, u"65536 mx.example.com"_s, priority);
    row(MX, u"-1 mx.example.com"_s, priority);
    row(MX, u"ten mx.example.com"_s, priority);
    row(MX, u"10 mx..com"_s, empty);
    row(TXT, u"\"\""_s);
    row(TXT, u"\"a\" \"b\""_s);
    row(TXT, u"\"a \\\" b\""_s);
    row(TXT, u"\"\\303\\274\""_s);
    row(TXT, u'"' + QString(255, u'x') + u"\" \"y\""_s);
    row(TXT, u'"' + u"\\303"_s.repeated(255) + u'"');
    row(TXT, u'"' + u"\\303"_s.repeated(256) + u'"', u"CharacterStringTooLong (Value is too long)"_s);
    for (const auto &bad : {u""_s, u"a"_s, u"\"a"_s, u"a\""_s, u"\""_s, u"\"a\"b"_s, u"\"a\"\"b\""_s, u"\"a\" b"_s, u"\"a\\\""_s})
        row(TXT, bad, string);
    row(TXT, u"\"ü\""_s, sign);
    row(SPF, u"\"v=spf1 -all\""_s);
    row(SPF, u"v=spf1"_s, string);
    row(SRV, u"1 2 5060 sip.example.com"_s);
    row(SRV, u"0 0 0 ."_s);
    row(SRV, u"1 2 sip.example.com"_s, u"SRVRRDATANotFourFields (SRV record doesn't have 4 fields)"_s);
    row(SRV, u"1 2 70000 sip.example.com"_s, number("SRV", 65535));
    row(CAA, u"0 issue \"amazon.com\""_s);
    row(CAA, u"128 iodef \"mailto:a@example.com\""_s);
    row(CAA, u"256 issue \"amazon.com\""_s, number("CAA", 255));
    row(CAA, u"0 is-sue \"amazon.com\""_s, u"CAARRDATAIllegalTag (Tag should have letters and digits only)"_s);
    row(CAA, u"0 issue amazon.com"_s, string);
    row(CAA, u"0 issue"_s, u"CAARRDATANotThreeFields (CAA record doesn't have 3 fields)"_s);
    row(DS, u"12345 13 2 0123456789abcdefABCDEF"_s);
    row(DS, u"12345 13 2 xyz"_s, u"DSRRDATAIllegalHex (Value is not hexadecimal)"_s);
    row(TLSA, u"3 1 1 aabb"_s);
    row(SSHFP, u"1 1 aabb"_s);
    row(SSHFP, u"1 aabb"_s, u"SSHFPRRDATANotThreeFields (SSHFP record doesn't have 3 fields)"_s);
    row(NAPTR, u"100 50 \"s\" \"SIP+D2U\" \"\" _sip._udp.example.com"_s);
    row(HTTPS, u"1 . alpn=h2"_s);
    row(SVCB, u"0 svc.example.com"_s);
    row(SVCB, u"0"_s, u"SVCBRRDATANotTwoFields (SVCB record doesn't have 2 fields)"_s);
    // clang-format on
}

void TestRecordSets::judgesValues()
{
    QFETCH(RecordType, type);
    QFETCH(QString, value);
    QFETCH(QString, problem);
    const QString text = u"InvalidChangeBatch: [Invalid Resource Record: 'FATAL problem: %1 encountered with '%2'']"_s;
    QCOMPARE(m_case->change(m_zone, {create(web, type, {value})}),
             problem.isEmpty() ? QString() : text.arg(problem, value));
}

void TestRecordSets::accepts_data()
{
    QTest::addColumn<QList<Change>>("changes");
    using enum RecordType;
    const auto addresses = QStringList{u"192.0.2.1"_s, u"192.0.2.2"_s};
    // clang-format off
    QTest::newRow("new") << QList{create(web, A, addresses)};
    QTest::newRow("with a dot, in capitals") << QList{create(u"WWW.Example.COM."_s, A, addresses)};
    QTest::newRow("at the apex") << QList{create(u"example.com"_s, MX, {u"10 a"_s})};
    QTest::newRow("UPSERT of what is there") << QList{upsert(u"a.example.com"_s, A, {u"192.0.2.9"_s})};
    QTest::newRow("UPSERT of what is not") << QList{upsert(web, A, addresses)};
    QTest::newRow("UPSERT twice") << QList{upsert(web, A, addresses), upsert(web, A, {u"192.0.2.9"_s})};
    QTest::newRow("DELETE and CREATE") << QList{remove(u"a.example.com"_s, A, addresses), create(u"a.example.com"_s, CNAME, {u"b"_s})};
    QTest::newRow("CREATE and DELETE") << QList{create(web, A, addresses), remove(web, A, addresses)};
    QTest::newRow("another type") << QList{create(u"a.example.com"_s, TXT, {u"\"x\""_s})};
    QTest::newRow("a second weighted set") << QList{weighted(ChangeAction::Create, u"two"_s, u"192.0.2.2"_s)};
    QTest::newRow("alias") << QList{alias(web, u"ZONE"_s, u"a.example.com"_s)};
    QTest::newRow("alias to what comes with it") << QList{create(u"b.example.com"_s, A, addresses), alias(web, u"ZONE"_s, u"b.example.com"_s)};
    QTest::newRow("alias elsewhere") << QList{alias(web, u"Z2FDTNDATAQYW2"_s, u"d1.cloudfront.net"_s)};
    QTest::newRow("wildcard") << QList{create(u"*.example.com"_s, A, addresses)};
    // clang-format on
}

void TestRecordSets::accepts()
{
    QFETCH(QList<Change>, changes);
    for (Change &each : changes) {
        auto &target = each.resourceRecordSet.aliasTarget;
        if (target && target->hostedZoneId == "ZONE"_L1)
            target->hostedZoneId = m_zone;
    }
    QCOMPARE(m_case->change(m_zone, changes), QString());
    QHash<QString, Change> last;
    for (const Change &each : std::as_const(changes))
        last[each.resourceRecordSet.name.toLower() + wire::wireName(each.resourceRecordSet.type)] = each;
    QStringList values;
    for (const ResourceRecordSet &set : m_case->records(m_zone)) {
        for (const auto &record : set.resourceRecords.value_or(QList<ResourceRecord>()))
            values += record.value;
    }
    for (const Change &each : std::as_const(last)) {
        for (const auto &record : each.resourceRecordSet.resourceRecords.value_or(QList<ResourceRecord>())) {
            if (each.action != ChangeAction::Delete)
                QVERIFY2(values.contains(record.value), qPrintable(record.value));
        }
    }
}

void TestRecordSets::tellsAllThatIsWrong()
{
    const QString refusal = m_case->change(
        m_zone,
        {create(u"a.example.com"_s, RecordType::A, {u"192.0.2.1"_s}), create(web, RecordType::A, {u"x"_s, u"y"_s}),
         create(web, RecordType::A, {u"192.0.2.1"_s}), remove(u"b.example.com"_s, RecordType::A, {u"192.0.2.1"_s})});
    const QString value =
        u"Invalid Resource Record: 'FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid IPv4 "
        "address) encountered with '%1''"_s;
    const QStringList problems{
        u"Tried to create resource record set [name='a.example.com.', type='A'] but it already exists"_s,
        value.arg(u"x"_s), value.arg(u"y"_s),
        u"Tried to delete resource record set [name='b.example.com.', type='A'] but it was not found"_s};
    QCOMPARE(refusal, u"InvalidChangeBatch: [%1]"_s.arg(problems.join(u", "_s)));
}

void TestRecordSets::leavesTheZoneAsItWasWhenRefusing()
{
    const auto before = m_case->records(m_zone);
    QVERIFY(!m_case
                 ->change(m_zone,
                          {create(web, RecordType::A, {u"192.0.2.1"_s}),
                           upsert(u"a.example.com"_s, RecordType::A, {u"192.0.2.9"_s}),
                           create(u"c.example.com"_s, RecordType::A, {u"192.0.2.1"_s})})
                 .isEmpty());
    QCOMPARE(m_case->records(m_zone), before);
}

void TestRecordSets::deletesValuesInAnyOrder()
{
    QCOMPARE(m_case->change(m_zone, {remove(u"A.example.com."_s, RecordType::A, {u"192.0.2.2"_s, u"192.0.2.1"_s})}),
             QString());
    QVERIFY(!titlesOf(m_case->records(m_zone)).contains(u"a.example.com. A"_s));
    const auto apex = m_case->records(m_zone).first(2); // NS and SOA
    QCOMPARE(m_case->change(m_zone, {{ChangeAction::Delete, apex.first()}}),
             u"InvalidChangeBatch: [A HostedZone must contain at least one NS record for the zone itself.]"_s);
    QCOMPARE(m_case->change(m_zone, {{ChangeAction::Delete, apex.last()}}),
             u"InvalidChangeBatch: [A HostedZone must contain exactly one SOA record.]"_s);
    const QList<Change> both{{ChangeAction::Delete, apex.first()},
                             create(u"example.com"_s, RecordType::NS, {u"ns.example.net"_s})};
    QCOMPARE(m_case->change(m_zone, both), QString());
}

void TestRecordSets::limitsTheSizeOfABatch_data()
{
    QTest::addColumn<ChangeAction>("action");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("characters"); // of each
    QTest::addColumn<QString>("refusal");
    const QString records = u"InvalidChangeBatch: [Number of records limit of 1000 exceeded.]"_s;
    const QString characters = u"InvalidChangeBatch: [Number of characters limit of 32000 exceeded.]"_s;
    QTest::newRow("1,000 created") << ChangeAction::Create << 1000 << 5 << QString();
    QTest::newRow("1,001 created") << ChangeAction::Create << 1001 << 5 << records;
    QTest::newRow("500 put") << ChangeAction::Upsert << 500 << 5 << QString();
    QTest::newRow("501 put") << ChangeAction::Upsert << 501 << 5 << records;
    QTest::newRow("32,000 characters") << ChangeAction::Create << 128 << 250 << QString();
    QTest::newRow("more than 32,000 characters") << ChangeAction::Create << 128 << 251 << characters;
}

void TestRecordSets::limitsTheSizeOfABatch()
{
    QFETCH(ChangeAction, action);
    QFETCH(int, records);
    QFETCH(int, characters);
    QList<Change> changes;
    for (int i = 0; i < records; ++i)
        changes += changeOf(action, u"n%1.example.com"_s.arg(i), RecordType::TXT,
                            {u'"' + QString(characters - 2, u'x') + u'"'});
    QTEST(m_case->change(m_zone, changes), "refusal");
}

void TestRecordSets::keepsAllThatASetHolds()
{
    auto set = Route53Case::set(u"all.example.com."_s, RecordType::A, {u"192.0.2.1"_s}, 60);
    set.setIdentifier = u"eu"_s;
    set.geoLocation = GeoLocation{.continentCode = u"EU"_s};
    set.healthCheckId = u"h-1"_s;
    ResourceRecordSet alias{.name = u"alias.example.com."_s, .type = RecordType::AAAA};
    alias.aliasTarget = AliasTarget{u"Z2FDTNDATAQYW2"_s, u"d1.cloudfront.net."_s, true};
    QCOMPARE(m_case->change(m_zone, {{ChangeAction::Create, set}, {ChangeAction::Create, alias}}), QString());
    const auto records = m_case->records(m_zone);
    QVERIFY(records.contains(set) && records.contains(alias));
    auto other = set;
    other.healthCheckId = u"h-2"_s;
    QVERIFY(m_case->change(m_zone, {{ChangeAction::Delete, other}}).contains("do not match"_L1));
    QCOMPARE(m_case->change(m_zone, {{ChangeAction::Delete, set}, {ChangeAction::Delete, alias}}), QString());
}

void TestRecordSets::toldWhichNamesChanged_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("below the apex") << create(web, RecordType::A, {u"192.0.2.1"_s})
                                    << QStringList{u"*.www.example.com"_s};
    QTest::newRow("deep below") << create(u"t._domainkey.shop.example.com"_s, RecordType::A, {u"192.0.2.1"_s})
                                << QStringList{u"*.shop.example.com"_s};
    QTest::newRow("the apex") << create(u"example.com"_s, RecordType::TXT, {u"\"x\""_s})
                              << QStringList{u"example.com"_s};
    QTest::newRow("a wildcard") << create(u"*.example.com"_s, RecordType::A, {u"192.0.2.1"_s})
                                << QStringList{u"*.example.com"_s};
    QTest::newRow("a deep wildcard") << create(u"*.shop.example.com"_s, RecordType::A, {u"192.0.2.1"_s})
                                     << QStringList{u"*.shop.example.com"_s};
    QTest::newRow("the same again") << upsert(u"a.example.com"_s, RecordType::A, {u"192.0.2.1"_s, u"192.0.2.2"_s})
                                    << QStringList();
}

void TestRecordSets::toldWhichNamesChanged()
{
    QFETCH(Change, change);
    m_case->context.changedNames.clear();
    QCOMPARE(m_case->change(m_zone, {change}), QString());
    QTEST(m_case->context.changedNames, "names");
}

void TestRecordSets::notesTheZoneAsChanged()
{
    const qint64 last = store::lastChange(*m_case->database);
    QCOMPARE(m_case->change(m_zone, {create(web, RecordType::A, {u"192.0.2.1"_s})}), QString());
    QCOMPARE(m_case->changedAfter(last), QStringList{u"hostedzone/"_s + m_zone});
    QCOMPARE(store::changesAfter(*m_case->database, last).first().region, QString());
}

void TestRecordSets::knowsOnlyHostedZones()
{
    QCOMPARE(m_case->change(u"ZNONE"_s, {create(web, RecordType::A, {u"192.0.2.1"_s})}),
             u"NoSuchHostedZone: No hosted zone found with ID: ZNONE"_s);
    QCOMPARE(m_case->refusal("GET", "/2013-04-01/hostedzone/ZNONE/rrset"),
             u"404 NoSuchHostedZone: No hosted zone found with ID: ZNONE"_s);
}

QTEST_GUILESS_MAIN(TestRecordSets)
#include "tst_recordsets.moc"
