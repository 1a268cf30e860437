#include "core/client/dnsrecords.h"

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

QTEST_GUILESS_MAIN(TestDnsRecords)
#include "tst_dnsrecords.moc"
