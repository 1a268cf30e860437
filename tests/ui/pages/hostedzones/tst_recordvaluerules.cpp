#include "ui/pages/hostedzones/recordvaluerules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using route53::RecordType;
using namespace ui;

/// What the form of a record says about wrong values before the service is asked.
class TestRecordValueRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesValues_data();
    void judgesValues();
    void namesTheLine();
    void judgesNames_data();
    void judgesNames();
    void judgesTtls_data();
    void judgesTtls();
    void takesLinesApart();
    void everyExampleIsRight();
};

void TestRecordValueRules::judgesValues_data()
{
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("said"); // empty: nothing
    const auto row = [](const char *name, RecordType type, const QString &values, const QString &said = {}) {
        QTest::newRow(name) << type << values << said;
    };
    row("A", RecordType::A, u"192.0.2.1"_s);
    row("two A", RecordType::A, u"192.0.2.1\n192.0.2.2"_s);
    row("A too large", RecordType::A, u"192.0.2.256"_s, u"IPv4"_s);
    row("A too short", RecordType::A, u"192.0.2"_s, u"IPv4"_s);
    row("A with a name", RecordType::A, u"mx.example.com"_s, u"IPv4"_s);
    row("A with IPv6", RecordType::A, u"2001:db8::1"_s, u"IPv4"_s);
    row("AAAA", RecordType::AAAA, u"2001:db8::1"_s);
    row("AAAA with IPv4", RecordType::AAAA, u"192.0.2.1"_s, u"IPv6"_s);
    row("AAAA with a zone", RecordType::AAAA, u"fe80::1%eth0"_s, u"IPv6"_s);
    row("CNAME", RecordType::CNAME, u"t1.dkim.amazonses.com."_s);
    row("CNAME with underscore", RecordType::CNAME, u"_x.example.com"_s);
    row("two CNAME", RecordType::CNAME, u"a.example.com\nb.example.com"_s, u"one value only"_s);
    row("CNAME with spaces", RecordType::CNAME, u"a b"_s, u"no spaces"_s);
    row("CNAME as address of the web", RecordType::CNAME, u"https://a.example.com/"_s, u"no host name"_s);
    row("MX", RecordType::MX, u"10 mx.example.com"_s);
    row("MX without preference", RecordType::MX, u"feedback-smtp.us-east-1.amazonses.com"_s,
        u"a preference from 0 to 65535 must stand before the host name"_s);
    row("MX with a large preference", RecordType::MX, u"65536 mx.example.com"_s, u"a preference from 0"_s);
    row("MX without host", RecordType::MX, u"10"_s, u"a host name must stand behind"_s);
    row("MX with more", RecordType::MX, u"10 mx.example.com x"_s, u"nothing may stand behind"_s);
    row("NS", RecordType::NS, u"ns1.example.com\nns2.example.com"_s);
    row("TXT", RecordType::TXT, u"\"v=spf1 -all\""_s);
    row("TXT of two strings", RecordType::TXT, u"\"p=abc\" \"def\""_s);
    row("TXT with an escaped quotation mark", RecordType::TXT, u"\"a\\\"b\""_s);
    row("TXT without quotation marks", RecordType::TXT, u"v=spf1 -all"_s, u"quotation marks"_s);
    row("TXT with one", RecordType::TXT, u"\"v=spf1 -all"_s, u"quotation marks"_s);
    row("TXT of 255", RecordType::TXT, u'"' + QString(255, u'x') + u'"');
    row("TXT of 256", RecordType::TXT, u'"' + QString(256, u'x') + u'"', u"at most 255"_s);
    row("SRV", RecordType::SRV, u"10 5 587 smtp.example.com"_s);
    row("SRV without port", RecordType::SRV, u"10 5 smtp.example.com"_s, u"priority, weight and port"_s);
    row("SRV without service", RecordType::SRV, u"0 0 0 ."_s);
    row("CAA", RecordType::CAA, u"0 issue \"amazon.com\""_s);
    row("CAA without value", RecordType::CAA, u"0 issue"_s, u"flags from 0 to 255"_s);
    row("CAA with large flags", RecordType::CAA, u"256 issue \"amazon.com\""_s, u"flags from 0 to 255"_s);
    row("nothing", RecordType::A, u" \n "_s, u"Enter a value"_s);
    row("the same twice", RecordType::A, u"192.0.2.1\n192.0.2.1"_s, u"another line"_s);
}

void TestRecordValueRules::judgesValues()
{
    QFETCH(RecordType, type);
    QFETCH(QString, values);
    QFETCH(QString, said);
    const Remark remark = valuesRemark(type, values);
    QCOMPARE(remark.isError(), !said.isEmpty());
    QVERIFY2(remark.text.contains(said), qPrintable(remark.text));
}

void TestRecordValueRules::namesTheLine()
{
    QCOMPARE(valuesRemark(RecordType::MX, u"10 mx1.example.com\n\nmx2.example.com"_s).text,
             u"Line 3: a preference from 0 to 65535 must stand before the host name"_s);
}

void TestRecordValueRules::judgesNames_data()
{
    QTest::addColumn<QString>("labels");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("the zone itself") << QString() << true;
    QTest::newRow("one label") << u"mail"_s << true;
    QTest::newRow("DKIM") << u"t1._domainkey"_s << true;
    QTest::newRow("a star") << u"*"_s << true;
    QTest::newRow("a star in front") << u"*.eu"_s << true;
    QTest::newRow("a star behind") << u"eu.*"_s << false;
    QTest::newRow("a star in a label") << u"a*b"_s << false;
    QTest::newRow("two dots") << u"a..b"_s << false;
    QTest::newRow("a dot at the end") << u"a."_s << false;
    QTest::newRow("a space") << u"a b"_s << false;
    QTest::newRow("63") << QString(63, u'x') << true;
    QTest::newRow("64") << QString(64, u'x') << false;
    QTest::newRow("253 in all") << (QString(60, u'x') + u'.').repeated(3) + QString(58, u'x') << true;
    QTest::newRow("254 in all") << (QString(60, u'x') + u'.').repeated(3) + QString(59, u'x') << false;
}

void TestRecordValueRules::judgesNames()
{
    QFETCH(QString, labels);
    QFETCH(bool, isRight);
    QCOMPARE(recordNameRemark(labels, u"pending.com"_s).isError(), !isRight);
}

void TestRecordValueRules::judgesTtls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("0") << u"0"_s << true;
    QTest::newRow("the highest") << u"2147483647"_s << true;
    QTest::newRow("higher") << u"2147483648"_s << false;
    QTest::newRow("negative") << u"-1"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a word") << u"1h"_s << false;
    QTest::newRow("spaces around") << u" 300 "_s << true;
}

void TestRecordValueRules::judgesTtls()
{
    QFETCH(QString, text);
    QFETCH(bool, isRight);
    QCOMPARE(ttlRemark(text).isError(), !isRight);
}

void TestRecordValueRules::takesLinesApart()
{
    QCOMPARE(valuesIn(u" 10 mx1.example.com \n\n20 mx2.example.com\n"_s),
             (QStringList{u"10 mx1.example.com"_s, u"20 mx2.example.com"_s}));
}

void TestRecordValueRules::everyExampleIsRight()
{
    QCOMPARE(recordKinds().size(), 8);
    for (const RecordKind &kind : recordKinds())
        QVERIFY2(!valuesRemark(kind.type, kind.example).isError(), qPrintable(kind.example));
}

QTEST_GUILESS_MAIN(TestRecordValueRules)
#include "tst_recordvaluerules.moc"
