#include "core/client/dns/zonefile.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace client;
using route53::RecordType;
using route53::ResourceRecordSet;

/// Zone files: what BIND takes is read, what it would not is named with its line, and what is written is read again.
class TestZoneFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesEveryProblemWithItsLine();
    void putsRecordsOfOneNameAndTypeTogether();
    void readsWhatItWrites();
    void writesNamesRelativeToTheZone();
    void leavesAsCommentsWhatAZoneFileCannotSay();
    void readsALargeFile();
};

namespace {

/// "name ttl type value | value", a line for each set.
QString textOf(const QList<ResourceRecordSet> &sets)
{
    QStringList lines;
    for (const ResourceRecordSet &set : sets) {
        QStringList values;
        for (const auto &record : set.resourceRecords.value_or(QList<route53::ResourceRecord>()))
            values += record.value;
        lines += QStringList{set.name, QString::number(set.ttl.value_or(-1)), QString(wire::wireName(set.type)),
                             values.join(u" | "_s)}
                     .join(u' ');
    }
    return lines.join(u'\n');
}

ResourceRecordSet setOf(const QString &name, RecordType type, const QStringList &values, qint64 ttl = 300)
{
    ResourceRecordSet set{.name = name, .type = type, .ttl = ttl, .resourceRecords = QList<route53::ResourceRecord>()};
    for (const QString &value : values)
        set.resourceRecords->append({value});
    return set;
}

} // namespace

void TestZoneFile::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sets");
    // clang-format off
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("a comment") << u"; nothing\n  ; at all"_s << QString();
    QTest::newRow("all of it") << u"www.example.com. 60 IN A 192.0.2.1"_s << u"www.example.com. 60 A 192.0.2.1"_s;
    QTest::newRow("class first") << u"www.example.com. IN 60 A 192.0.2.1"_s << u"www.example.com. 60 A 192.0.2.1"_s;
    QTest::newRow("neither") << u"www.example.com. A 192.0.2.1"_s << u"www.example.com. 300 A 192.0.2.1"_s;
    QTest::newRow("lower case") << u"WWW.Example.Com. in a 192.0.2.1"_s << u"www.example.com. 300 A 192.0.2.1"_s;
    QTest::newRow("tabs, CR LF") << u"www\t60\tIN\tA\t192.0.2.1\r\nb\tA\t192.0.2.2\r\n"_s << u"www.example.com. 60 A 192.0.2.1\nb.example.com. 60 A 192.0.2.2"_s;
    QTest::newRow("relative") << u"www A 192.0.2.1"_s << u"www.example.com. 300 A 192.0.2.1"_s;
    QTest::newRow("the zone") << u"@ A 192.0.2.1"_s << u"example.com. 300 A 192.0.2.1"_s;
    QTest::newRow("$ORIGIN") << u"$ORIGIN sub\nwww A 192.0.2.1\n$ORIGIN b.example.com.\n@ A 192.0.2.2"_s << u"www.sub.example.com. 300 A 192.0.2.1\nb.example.com. 300 A 192.0.2.2"_s;
    QTest::newRow("$TTL") << u"$TTL 1h30m\na A 192.0.2.1\nb 60 A 192.0.2.2\nc A 192.0.2.3"_s << u"a.example.com. 5400 A 192.0.2.1\nb.example.com. 60 A 192.0.2.2\nc.example.com. 5400 A 192.0.2.3"_s;
    QTest::newRow("TTL of the record before") << u"a 60 A 192.0.2.1\nb A 192.0.2.2"_s << u"a.example.com. 60 A 192.0.2.1\nb.example.com. 60 A 192.0.2.2"_s;
    QTest::newRow("units") << u"a 1w2d3h4m5s A 192.0.2.1\nb 0 A 192.0.2.2"_s << u"a.example.com. 788645 A 192.0.2.1\nb.example.com. 0 A 192.0.2.2"_s;
    QTest::newRow("owner left out") << u"a A 192.0.2.1\n  TXT \"x\"\n\n\tMX 10 m"_s << u"a.example.com. 300 A 192.0.2.1\na.example.com. 300 TXT \"x\"\na.example.com. 300 MX 10 m.example.com."_s;
    QTest::newRow("an owner that looks like a type") << u"a A 192.0.2.1\nmx A 192.0.2.2"_s << u"a.example.com. 300 A 192.0.2.1\nmx.example.com. 300 A 192.0.2.2"_s;
    QTest::newRow("hosts in values") << u"a CNAME b\nc CNAME b.example.net.\nd CNAME @\n@ MX 10 mx\n_s._tcp SRV 1 2 3 sip\n@ NS ns.example.net."_s
        << u"a.example.com. 300 CNAME b.example.com.\nc.example.com. 300 CNAME b.example.net.\nd.example.com. 300 CNAME example.com.\nexample.com. 300 MX 10 mx.example.com.\n_s._tcp.example.com. 300 SRV 1 2 3 sip.example.com.\nexample.com. 300 NS ns.example.net."_s;
    QTest::newRow("null MX") << u"@ MX 0 ."_s << u"example.com. 300 MX 0 ."_s;
    QTest::newRow("parentheses") << u"@ IN SOA ns admin ( ; made by hand\n  1 ; serial\n  7200 900\n  1209600 86400 )\na A 192.0.2.1"_s
        << u"example.com. 300 SOA ns.example.com. admin.example.com. 1 7200 900 1209600 86400\na.example.com. 300 A 192.0.2.1"_s;
    QTest::newRow("strings") << u"@ TXT \"a;b (c)\" \"d \\\" \\\\ e\""_s << u"example.com. 300 TXT \"a;b (c)\" \"d \\\" \\\\ e\""_s;
    QTest::newRow("a word for a string") << u"@ TXT v=spf1 \"-all\""_s << u"example.com. 300 TXT \"v=spf1\" \"-all\""_s;
    QTest::newRow("a string over lines") << u"@ TXT ( \"one\"\n \"two\" )"_s << u"example.com. 300 TXT \"one\" \"two\""_s;
    QTest::newRow("bytes by number") << u"@ TXT \"\\195\\188\\065\"\na\\042b A 192.0.2.1"_s << u"example.com. 300 TXT \"\\303\\274A\"\na\\052b.example.com. 300 A 192.0.2.1"_s;
    QTest::newRow("letters outside ASCII") << u"@ TXT \"ü\""_s << u"example.com. 300 TXT \"\\303\\274\""_s;
    QTest::newRow("an escaped dot") << u"a\\.b A 192.0.2.1"_s << u"a\\056b.example.com. 300 A 192.0.2.1"_s;
    QTest::newRow("wildcard") << u"* A 192.0.2.1"_s << u"*.example.com. 300 A 192.0.2.1"_s;
    QTest::newRow("CAA") << u"@ CAA 0 issue \"amazon.com\"\n@ CAA 0 issuewild ;"_s.chopped(1) + u"\"\\;\""_s << u"example.com. 300 CAA 0 issue \"amazon.com\" | 0 issuewild \";\""_s;
    QTest::newRow("CAA, a word") << u"@ CAA 0 issue amazon.com"_s << u"example.com. 300 CAA 0 issue \"amazon.com\""_s;
    QTest::newRow("HTTPS") << u"@ HTTPS 1 . alpn=\"h2,h3\""_s << u"example.com. 300 HTTPS 1 . alpn=\"h2,h3\""_s;
    // clang-format on
}

void TestZoneFile::reads()
{
    QFETCH(QString, text);
    const ZoneFile file = readZoneFile(text, u"example.com"_s);
    QStringList problems;
    for (const ZoneFileProblem &each : file.problems)
        problems += each.problem;
    QCOMPARE(problems, QStringList());
    QTEST(textOf(file.recordSets), "sets");
    QCOMPARE(readZoneFile(text, u"Example.COM."_s).recordSets, file.recordSets);
}

void TestZoneFile::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("problem");
    const QString good = u"a A 192.0.2.1\n"_s;
    QTest::newRow("a class") << good + u"b CH A 192.0.2.1"_s << 2 << u"The class CH is not supported; only IN is."_s;
    QTest::newRow("a type") << good + u"b WKS 192.0.2.1"_s << 2 << u"\"WKS\" is no record type that Route 53 has."_s;
    QTest::newRow("no type") << good + u"b 60 IN"_s << 2 << u"The type is missing."_s;
    QTest::newRow("no value") << good + u"b A"_s << 2 << u"The value of the A record is incomplete."_s;
    QTest::newRow("half a value") << good + u"b MX 10"_s << 2 << u"The value of the MX record is incomplete."_s;
    QTest::newRow("no owner") << u"; zone\n  A 192.0.2.1"_s << 2 << u"The first record has no name."_s;
    QTest::newRow("outside") << good + u"www.example.org. A 192.0.2.1"_s << 2
                             << u"The name www.example.org is outside the zone example.com."_s;
    QTest::newRow("outside by $ORIGIN") << u"$ORIGIN example.org.\nwww A 192.0.2.1"_s << 2
                                        << u"The name www.example.org is outside the zone example.com."_s;
    QTest::newRow("$INCLUDE") << good + u"$INCLUDE other.zone"_s << 2 << u"$INCLUDE is not supported."_s;
    QTest::newRow("$GENERATE") << good + u"$GENERATE 1-9 a$ A 192.0.2.$"_s << 2 << u"$GENERATE is not supported."_s;
    QTest::newRow("$TTL") << u"$TTL soon"_s << 1 << u"\"soon\" is no TTL."_s;
    QTest::newRow("$TTL, too long") << u"$TTL 9999999999"_s << 1 << u"\"9999999999\" is no TTL."_s;
    QTest::newRow("$ORIGIN") << u"$ORIGIN"_s << 1 << u"$ORIGIN needs one value."_s;
    QTest::newRow("quotation mark") << good + u"b TXT \"x\nc A 192.0.2.1"_s << 2 << u"A quotation mark is missing."_s;
    QTest::newRow("parenthesis") << good + u"b TXT ( \"x\"\nc A 192.0.2.1"_s << 2
                                 << u"A parenthesis is opened here and never closed."_s;
    QTest::newRow("closed first") << good + u"b TXT \"x\" )"_s << 2
                                  << u"A parenthesis is closed that was not opened."_s;
    QTest::newRow("nested") << good + u"b TXT ( ( \"x\" ) )"_s << 2 << u"A parenthesis is opened inside another one."_s;
}

void TestZoneFile::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(QString, problem);
    const ZoneFile file = readZoneFile(text, u"example.com"_s);
    QVERIFY(!file.problems.isEmpty());
    QCOMPARE(file.problems.first(), (ZoneFileProblem{line, text.split(u'\n').at(line - 1), problem}));
}

void TestZoneFile::namesEveryProblemWithItsLine()
{
    const ZoneFile file = readZoneFile(u"a A\nb A 192.0.2.1\nc CH A 192.0.2.1\n\nd MX (\n 10 )"_s, u"example.com"_s);
    QList<int> lines;
    for (const ZoneFileProblem &each : file.problems)
        lines += each.line;
    QCOMPARE(lines, (QList{1, 3, 5}));
    QCOMPARE(file.problems.at(1).content, u"c CH A 192.0.2.1"_s);
    QCOMPARE(textOf(file.recordSets), u"b.example.com. 300 A 192.0.2.1"_s);
}

void TestZoneFile::putsRecordsOfOneNameAndTypeTogether()
{
    const ZoneFile file =
        readZoneFile(u"a 60 A 192.0.2.1\nb A 192.0.2.3\nA 30 A 192.0.2.2\na.example.com. 90 A 192.0.2.1\na AAAA ::1"_s,
                     u"example.com"_s);
    QCOMPARE(textOf(file.recordSets),
             u"a.example.com. 30 A 192.0.2.1 | 192.0.2.2\nb.example.com. 60 A 192.0.2.3\na.example.com. 90 AAAA ::1"_s);
}

void TestZoneFile::readsWhatItWrites()
{
    const QList<ResourceRecordSet> sets{
        setOf(u"example.com."_s, RecordType::NS, {u"ns-1.awsdns-1.com."_s, u"ns-2.awsdns-2.net."_s}, 172'800),
        setOf(u"example.com."_s, RecordType::SOA,
              {u"ns-1.awsdns-1.com. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400"_s}, 900),
        setOf(u"example.com."_s, RecordType::CAA, {u"0 issue \"amazon.com\""_s, u"0 issuewild \";\""_s}),
        setOf(u"*.example.com."_s, RecordType::A, {u"192.0.2.1"_s, u"192.0.2.2"_s}, 0),
        setOf(u"a\\056b\\100.example.com."_s, RecordType::AAAA, {u"2001:db8::1"_s}),
        setOf(u"mail.example.com."_s, RecordType::MX, {u"10 mx.example.com."_s, u"20 mx.example.net."_s}),
        setOf(u"mail.example.com."_s, RecordType::TXT,
              {u"\"v=spf1 include:amazonses.com ~all\""_s, u"\"a\" \"b; (c)\""_s, u"\"\\303\\274 \\\" \\\\ $ @\""_s}),
        setOf(u"_s._tcp.example.com."_s, RecordType::SRV, {u"1 2 5060 sip.example.com."_s}),
        setOf(u"n.example.com."_s, RecordType::NAPTR, {u"100 50 \"s\" \"SIP+D2U\" \"\" _sip.example.com."_s}),
        setOf(u"h.example.com."_s, RecordType::HTTPS, {u"1 . alpn=\"h2,h3\""_s}),
    };
    const QString text = zoneFileOf(sets, u"example.com"_s);
    const ZoneFile file = readZoneFile(text, u"example.com"_s);
    QVERIFY2(file.problems.isEmpty(), qPrintable(text));
    QCOMPARE(textOf(file.recordSets), textOf(sets));
    QCOMPARE(file.recordSets, sets);
    // Without dots Route 53's names are in full all the same.
    const auto dotless = QList{setOf(u"www.example.com"_s, RecordType::CNAME, {u"a.example.net"_s})};
    QCOMPARE(textOf(readZoneFile(zoneFileOf(dotless, u"example.com."_s), u"example.com"_s).recordSets),
             u"www.example.com. 300 CNAME a.example.net."_s);
}

void TestZoneFile::writesNamesRelativeToTheZone()
{
    const QString text = zoneFileOf({setOf(u"example.com."_s, RecordType::A, {u"192.0.2.1"_s}),
                                     setOf(u"\\052.example.com."_s, RecordType::CNAME, {u"a.example.com"_s}, 60)},
                                    u"example.com"_s);
    QCOMPARE(text, u"$ORIGIN example.com.\n@\t300\tIN\tA\t192.0.2.1\n*\t60\tIN\tCNAME\ta.example.com.\n"_s);
}

void TestZoneFile::leavesAsCommentsWhatAZoneFileCannotSay()
{
    auto weighted = setOf(u"w.example.com."_s, RecordType::A, {u"192.0.2.1"_s});
    weighted.setIdentifier = u"one"_s;
    ResourceRecordSet alias{.name = u"alias.example.com."_s, .type = RecordType::A};
    alias.aliasTarget = route53::AliasTarget{u"Z2"_s, u"d1.cloudfront.net."_s, false};
    const QString text = zoneFileOf({weighted, alias}, u"example.com"_s);
    QVERIFY(text.contains("; w\t300\tIN\tA\t192.0.2.1\n"_L1));
    QVERIFY(text.contains("; alias\tA\talias of d1.cloudfront.net.\n"_L1));
    const ZoneFile file = readZoneFile(text, u"example.com"_s);
    QVERIFY(file.recordSets.isEmpty() && file.problems.isEmpty());
}

void TestZoneFile::readsALargeFile()
{
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += u"n%1 A 192.0.2.%2\n"_s.arg(i).arg(i % 256);
    const ZoneFile file = readZoneFile(text, u"example.com"_s);
    QCOMPARE(file.recordSets.size(), 10'000);
    QCOMPARE(file.recordSets.last().name, u"n9999.example.com."_s);
}

QTEST_APPLESS_MAIN(TestZoneFile)
#include "tst_zonefile.moc"
