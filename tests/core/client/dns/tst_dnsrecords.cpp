#include "core/client/dns/dnsrecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using client::DnsRecord;

/// The records that an owner publishes (console.md 8.2).
class TestDnsRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThreeCnamesForEasyDkim();
    void pointIntoTheZoneOfTheIdentity();
    void pointIntoTheZoneOfTheRegion();
    void areOnePlaceholderForAnOwnKey();
    void areMxAndTxtForMailFrom();
    void areNoneWithoutTokensOrDomain();
    void areWrittenAsCsv_data();
    void areWrittenAsCsv();
    void areWrittenAsAZoneFile();
    void areWrittenRelativeToAZone();
    void haveTargetsAsAZoneFileSpellsThem_data();
    void haveTargetsAsAZoneFileSpellsThem();
    void haveNamesAsAZoneFileSpellsThem_data();
    void haveNamesAsAZoneFileSpellsThem();
    void haveNamesRelativeToAZone_data();
    void haveNamesRelativeToAZone();

private:
    const aws::Region &virginia() const { return *aws::regionByCode(u"us-east-1"_s); }
};

void TestDnsRecords::areThreeCnamesForEasyDkim()
{
    const ses::DkimAttributes dkim{.tokens = QList<QString>{u"a"_s, u"b"_s, u"c"_s}};
    const QList<DnsRecord> expected{
        {u"CNAME"_s, u"a._domainkey.example.com"_s, u"a.dkim.amazonses.com"_s},
        {u"CNAME"_s, u"b._domainkey.example.com"_s, u"b.dkim.amazonses.com"_s},
        {u"CNAME"_s, u"c._domainkey.example.com"_s, u"c.dkim.amazonses.com"_s},
    };
    QCOMPARE(client::dkimRecords(u"example.com"_s, dkim, virginia()), expected);
}

void TestDnsRecords::pointIntoTheZoneOfTheIdentity()
{
    const ses::DkimAttributes dkim{.tokens = QList<QString>{u"a"_s}, .signingHostedZone = u"z1.dkim.example"_s};
    QCOMPARE(client::dkimRecords(u"example.com"_s, dkim, virginia()).first().value, u"a.z1.dkim.example"_s);
}

void TestDnsRecords::pointIntoTheZoneOfTheRegion()
{
    const ses::DkimAttributes dkim{.tokens = QList<QString>{u"a"_s}};
    const aws::Region &milan = *aws::regionByCode(u"eu-south-1"_s);
    QCOMPARE(client::dkimRecords(u"example.com"_s, dkim, milan).first().value, u"a.dkim.eu-south-1.amazonses.com"_s);
}

void TestDnsRecords::areOnePlaceholderForAnOwnKey()
{
    const ses::DkimAttributes dkim{.tokens = QList<QString>{u"sel"_s},
                                   .signingAttributesOrigin = ses::DkimSigningAttributesOrigin::External};
    const QList<DnsRecord> expected{{u"TXT"_s, u"sel._domainkey.example.com"_s, u"p=customerProvidedPublicKey"_s}};
    QCOMPARE(client::dkimRecords(u"example.com"_s, dkim, virginia()), expected);
}

void TestDnsRecords::areMxAndTxtForMailFrom()
{
    const QList<DnsRecord> expected{
        {u"MX"_s, u"mail.example.com"_s, u"10 feedback-smtp.us-east-1.amazonses.com"_s},
        {u"TXT"_s, u"mail.example.com"_s, u"\"v=spf1 include:amazonses.com ~all\""_s},
    };
    QCOMPARE(client::mailFromRecords({.mailFromDomain = u"mail.example.com"_s}, virginia()), expected);
}

void TestDnsRecords::areNoneWithoutTokensOrDomain()
{
    QVERIFY(client::dkimRecords(u"example.com"_s, {}, virginia()).isEmpty());
    QVERIFY(client::mailFromRecords({}, virginia()).isEmpty());
}

void TestDnsRecords::areWrittenAsCsv_data()
{
    QTest::addColumn<QList<DnsRecord>>("records");
    QTest::addColumn<QString>("lines");
    const QString tokens = u"CNAME,a._domainkey.example.com,a.dkim.amazonses.com\r\n"
                           "CNAME,b._domainkey.example.com,b.dkim.amazonses.com\r\n"_s;
    const ses::DkimAttributes dkim{.tokens = QList<QString>{u"a"_s, u"b"_s}};
    // clang-format off
    QTest::newRow("none") << QList<DnsRecord>{} << u""_s;
    QTest::newRow("DKIM") << client::dkimRecords(u"example.com"_s, dkim, virginia()) << tokens;
    QTest::newRow("MAIL FROM") << client::mailFromRecords({.mailFromDomain = u"mail.example.com"_s}, virginia())
                               << u"MX,mail.example.com,10 feedback-smtp.us-east-1.amazonses.com\r\n"
                                  "TXT,mail.example.com,\"\"\"v=spf1 include:amazonses.com ~all\"\"\"\r\n"_s;
    QTest::newRow("comma") << QList<DnsRecord>{{u"TXT"_s, u"a"_s, u"b,c"_s}} << u"TXT,a,\"b,c\"\r\n"_s;
    QTest::newRow("line feed") << QList<DnsRecord>{{u"TXT"_s, u"a"_s, u"b\nc"_s}} << u"TXT,a,\"b\nc\"\r\n"_s;
    QTest::newRow("carriage return") << QList<DnsRecord>{{u"TXT"_s, u"a"_s, u"b\rc"_s}} << u"TXT,a,\"b\rc\"\r\n"_s;
    QTest::newRow("quotation mark inside") << QList<DnsRecord>{{u"TXT"_s, u"a"_s, u"b\"c"_s}} << u"TXT,a,\"b\"\"c\"\r\n"_s;
    QTest::newRow("plain others") << QList<DnsRecord>{{u"TXT"_s, u"a"_s, u"v=1; p=ä 'x'"_s}} << u"TXT,a,v=1; p=ä 'x'\r\n"_s;
    // clang-format on
}

void TestDnsRecords::areWrittenAsCsv()
{
    QFETCH(QList<DnsRecord>, records);
    QFETCH(QString, lines);
    QCOMPARE(client::csvText(records), u"Type,Name,Value\r\n"_s + lines);
}

void TestDnsRecords::areWrittenAsAZoneFile()
{
    const ses::DkimAttributes dkim{.tokens = QList<QString>{u"a"_s, u"b"_s}};
    const auto records = client::dkimRecords(u"example.com"_s, dkim, virginia())
        + client::mailFromRecords({.mailFromDomain = u"mail.example.com"_s}, virginia());
    QCOMPARE(client::zoneFileText(records, 300),
             u"a._domainkey.example.com.\t300\tIN\tCNAME\ta.dkim.amazonses.com.\n"
             "b._domainkey.example.com.\t300\tIN\tCNAME\tb.dkim.amazonses.com.\n"
             "mail.example.com.\t300\tIN\tMX\t10 feedback-smtp.us-east-1.amazonses.com.\n"
             "mail.example.com.\t300\tIN\tTXT\t\"v=spf1 include:amazonses.com ~all\"\n"_s);
    QCOMPARE(client::zoneFileText({}), QString());
    QCOMPARE(client::zoneFileText(records).section(u'\t', 1, 1), u"1800"_s);
}

void TestDnsRecords::areWrittenRelativeToAZone()
{
    const QList<DnsRecord> records{{u"CNAME"_s, u"a._domainkey.example.com"_s, u"a.example.com"_s},
                                   {u"MX"_s, u"example.com"_s, u"10 b.example.com"_s},
                                   {u"TXT"_s, u"mail.example.org"_s, u"c"_s}};
    QCOMPARE(client::zoneFileText(records, 60, u"Example.COM."_s),
             u"$ORIGIN example.com.\n"
             "a._domainkey\t60\tIN\tCNAME\ta.example.com.\n"
             "@\t60\tIN\tMX\t10 b.example.com.\n"
             "mail.example.org.\t60\tIN\tTXT\t\"c\"\n"_s);
}

void TestDnsRecords::haveTargetsAsAZoneFileSpellsThem_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("spelled");
    const QString x255(255, u'x'), umlauts(128, u'ü'); // two bytes each
    const auto quoted = [](const QString &text) { return u'"' + text + u'"'; };
    // clang-format off
    QTest::newRow("CNAME") << u"CNAME"_s << u"a.dkim.amazonses.com"_s << u"a.dkim.amazonses.com."_s;
    QTest::newRow("MX") << u"MX"_s << u"10 a.example.com"_s << u"10 a.example.com."_s;
    QTest::newRow("sign with a meaning") << u"CNAME"_s << u"a;b.example.com"_s << u"a\\;b.example.com."_s;
    QTest::newRow("TXT without quotation marks") << u"TXT"_s << u"p=customerProvidedPublicKey"_s << u"\"p=customerProvidedPublicKey\""_s;
    QTest::newRow("TXT with quotation marks") << u"TXT"_s << u"\"v=DMARC1; p=none;\""_s << u"\"v=DMARC1; p=none;\""_s;
    QTest::newRow("empty TXT") << u"TXT"_s << u""_s << u"\"\""_s;
    QTest::newRow("empty string") << u"TXT"_s << u"\"\""_s << u"\"\""_s;
    QTest::newRow("several strings") << u"TXT"_s << u"\"a b\" \"c\""_s << u"\"a b\" \"c\""_s;
    QTest::newRow("255 bytes") << u"TXT"_s << x255 << quoted(x255);
    QTest::newRow("256 bytes") << u"TXT"_s << x255 + u'y' << quoted(x255) + u" \"y\""_s;
    QTest::newRow("510 bytes") << u"TXT"_s << x255 + x255 << quoted(x255) + u' ' + quoted(x255);
    QTest::newRow("256 bytes in quotation marks") << u"TXT"_s << quoted(x255 + u'y') + u" \"z\""_s << quoted(x255) + u" \"y\" \"z\""_s;
    QTest::newRow("256 bytes in 128 letters") << u"TXT"_s << umlauts << quoted(u"\\195\\188"_s.repeated(127) + u"\\195"_s) + u' ' + quoted(u"\\188"_s);
    QTest::newRow("quotation mark") << u"TXT"_s << u"a\"b"_s << u"\"a\\\"b\""_s;
    QTest::newRow("backslash") << u"TXT"_s << u"a\\b"_s << u"\"a\\\\b\""_s;
    QTest::newRow("escaped already") << u"TXT"_s << u"\"a\\\"b\\\\c\\195\\188\\.\""_s << u"\"a\\\"b\\\\c\\195\\188.\""_s;
    QTest::newRow("255 escapes") << u"TXT"_s << quoted(u"\\\""_s.repeated(255)) << quoted(u"\\\""_s.repeated(255));
    QTest::newRow("no byte") << u"TXT"_s << u"\"\\999\""_s << u"\"999\""_s;
    QTest::newRow("open string") << u"TXT"_s << u"\"a"_s << u"\"a\""_s;
    QTest::newRow("line break") << u"TXT"_s << u"a\nb"_s << u"\"a\\010b\""_s;
    // clang-format on
}

void TestDnsRecords::haveTargetsAsAZoneFileSpellsThem()
{
    QFETCH(QString, type);
    QFETCH(QString, value);
    QFETCH(QString, spelled);
    QCOMPARE(client::zoneFileText({{type, u"a"_s, value}}), u"a.\t1800\tIN\t%1\t%2\n"_s.arg(type, spelled));
}

void TestDnsRecords::haveNamesAsAZoneFileSpellsThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("spelled");
    // clang-format off
    QTest::newRow("usual") << u"a-1._domainkey.example.com"_s << u"a-1._domainkey.example.com."_s;
    QTest::newRow("space") << u"a b.org"_s << u"a\\032b.org."_s;
    QTest::newRow("line break") << u"a\nb.org"_s << u"a\\010b.org."_s;
    QTest::newRow("signs with a meaning") << u"@$();\"\\.org"_s << u"\\@\\$\\(\\)\\;\\\"\\\\.org."_s;
    QTest::newRow("umlaut") << u"ü.org"_s << u"\\195\\188.org."_s;
    // clang-format on
}

void TestDnsRecords::haveNamesAsAZoneFileSpellsThem()
{
    QFETCH(QString, name);
    QFETCH(QString, spelled);
    QCOMPARE(client::zoneFileText({{u"CNAME"_s, name, u"a"_s}}), spelled + u"\t1800\tIN\tCNAME\ta.\n"_s);
}

void TestDnsRecords::haveNamesRelativeToAZone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("relative");
    const QString name = u"a._domainkey.mail.example.com"_s;
    // clang-format off
    QTest::newRow("no zone") << name << u""_s << name;
    QTest::newRow("white space") << name << u" \n"_s << name;
    QTest::newRow("the root") << name << u"."_s << name;
    QTest::newRow("domain") << name << u"example.com"_s << u"a._domainkey.mail"_s;
    QTest::newRow("subdomain") << name << u"mail.example.com"_s << u"a._domainkey"_s;
    QTest::newRow("top level") << name << u"com"_s << u"a._domainkey.mail.example"_s;
    QTest::newRow("final dot") << name << u"example.com."_s << u"a._domainkey.mail"_s;
    QTest::newRow("capitals") << name << u"EXAMPLE.Com"_s << u"a._domainkey.mail"_s;
    QTest::newRow("capitals in the name") << u"A.Example.COM"_s << u"example.com"_s << u"A"_s;
    QTest::newRow("spaces around") << name << u" example.com\n"_s << u"a._domainkey.mail"_s;
    QTest::newRow("the zone itself") << u"mail.example.com"_s << u"Mail.example.com."_s << u"@"_s;
    QTest::newRow("another zone") << name << u"example.org"_s << name + u'.';
    QTest::newRow("zone within the name's last label") << name << u"ample.com"_s << name + u'.';
    QTest::newRow("zone below the name") << u"example.com"_s << u"mail.example.com"_s << u"example.com."_s;
    QTest::newRow("longer label with the same end") << u"notexample.com"_s << u"example.com"_s << u"notexample.com."_s;
    QTest::newRow("umlauts") << u"mail.xn--bcher-kva.example"_s << u"Bücher.example"_s << u"mail"_s;
    // clang-format on
}

void TestDnsRecords::haveNamesRelativeToAZone()
{
    QFETCH(QString, name);
    QFETCH(QString, zone);
    QTEST(client::relativeName(name, zone), "relative");
}

QTEST_GUILESS_MAIN(TestDnsRecords)
#include "tst_dnsrecords.moc"
