#include "core/client/dnsrecords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using client::DnsRecord;
using Records = QList<DnsRecord>;

/// What the owner of a domain publishes (console.md 8.2).
class TestDnsRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsThreeNamesIntoEasyDkim();
    void followsTheZoneOfTheIdentity();
    void leavesAPlaceForTheOwnersKey();
    void isEmptyBeforeThereAreTokens();
    void namesTheFeedbackHostOfTheRegion();
    void isEmptyWithoutAMailFromDomain_data();
    void isEmptyWithoutAMailFromDomain();
};

void TestDnsRecords::pointsThreeNamesIntoEasyDkim()
{
    const ses::DkimAttributes dkim{.tokens = QStringList{u"aa"_s, u"bb"_s, u"cc"_s}};
    const Records expected{
        {u"CNAME"_s, u"aa._domainkey.example.com"_s, u"aa.dkim.amazonses.com"_s},
        {u"CNAME"_s, u"bb._domainkey.example.com"_s, u"bb.dkim.amazonses.com"_s},
        {u"CNAME"_s, u"cc._domainkey.example.com"_s, u"cc.dkim.amazonses.com"_s},
    };
    QCOMPARE(client::dkimRecords(u"example.com"_s, dkim, *aws::regionByCode(u"us-east-1")), expected);
}

void TestDnsRecords::followsTheZoneOfTheIdentity()
{
    const aws::Region &milan = *aws::regionByCode(u"eu-south-1");
    ses::DkimAttributes dkim{.tokens = QStringList{u"aa"_s}};
    QCOMPARE(client::dkimRecords(u"a.com"_s, dkim, milan).first().value, u"aa.dkim.eu-south-1.amazonses.com"_s);
    dkim.signingHostedZone = u"cell7.dkim.example"_s;
    QCOMPARE(client::dkimRecords(u"a.com"_s, dkim, milan).first().value, u"aa.cell7.dkim.example"_s);
}

void TestDnsRecords::leavesAPlaceForTheOwnersKey()
{
    const ses::DkimAttributes dkim{
        .tokens = QStringList{u"sel1"_s},
        .signingAttributesOrigin = ses::DkimSigningAttributesOrigin::External,
    };
    const Records expected{{u"TXT"_s, u"sel1._domainkey.a.com"_s, u"p=customerProvidedPublicKey"_s}};
    QCOMPARE(client::dkimRecords(u"a.com"_s, dkim, *aws::regionByCode(u"us-east-1")), expected);
}

void TestDnsRecords::isEmptyBeforeThereAreTokens()
{
    QCOMPARE(client::dkimRecords(u"a.com"_s, {}, *aws::regionByCode(u"us-east-1")), Records());
}

void TestDnsRecords::namesTheFeedbackHostOfTheRegion()
{
    const ses::MailFromAttributes mailFrom{.mailFromDomain = u"bounce.a.com"_s};
    const Records expected{
        {u"MX"_s, u"bounce.a.com"_s, u"10 feedback-smtp.eu-west-1.amazonses.com"_s},
        {u"TXT"_s, u"bounce.a.com"_s, u"\"v=spf1 include:amazonses.com ~all\""_s},
    };
    QCOMPARE(client::mailFromRecords(mailFrom, *aws::regionByCode(u"eu-west-1")), expected);
}

void TestDnsRecords::isEmptyWithoutAMailFromDomain_data()
{
    QTest::addColumn<std::optional<QString>>("domain");
    QTest::newRow("absent") << std::optional<QString>();
    QTest::newRow("empty") << std::optional(u""_s);
}

void TestDnsRecords::isEmptyWithoutAMailFromDomain()
{
    QFETCH(std::optional<QString>, domain);
    QCOMPARE(client::mailFromRecords({.mailFromDomain = domain}, *aws::regionByCode(u"us-east-1")), Records());
}

QTEST_APPLESS_MAIN(TestDnsRecords)
#include "tst_dnsrecords.moc"
