#include "core/aws/regions.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The table of Regions against console.md 2.
class TestRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knows_data();
    void knows();
    void listsTheConsolesRegionsInItsOrder();
    void keepsGroupsTogether();
    void knowsNoOtherCode();
};

void TestRegions::knows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shortName");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("dkimZone");
    QTest::addColumn<QString>("feedbackHost");
    // clang-format off
    QTest::newRow("us-east-1") << u"US East (N. Virginia)"_s << u"N. Virginia"_s << u"US"_s
        << u"dkim.amazonses.com"_s << u"feedback-smtp.us-east-1.amazonses.com"_s;
    QTest::newRow("ap-northeast-3") << u"Asia Pacific (Osaka)"_s << u"Osaka"_s << u"Asia Pacific"_s
        << u"dkim.ap-northeast-3.amazonses.com"_s << u"feedback-smtp.ap-northeast-3.amazonses.com"_s;
    QTest::newRow("ca-west-1") << u"Canada West (Calgary)"_s << u"Calgary"_s << u"Canada"_s
        << u"dkim.ca-west-1.amazonses.com"_s << u"feedback-smtp.ca-west-1.amazonses.com"_s;
    QTest::newRow("sa-east-1") << u"South America (São Paulo)"_s << u"São Paulo"_s << u"South America"_s
        << u"dkim.amazonses.com"_s << u"feedback-smtp.sa-east-1.amazonses.com"_s;
    QTest::newRow("us-gov-east-1") << u"AWS GovCloud (US-East)"_s << u"US-East"_s << u"AWS GovCloud"_s
        << u"dkim.us-gov-east-1.amazonses.com"_s << u"feedback-smtp.us-gov-east-1.amazonses.com"_s;
    // clang-format on
}

void TestRegions::knows()
{
    const aws::Region *region = aws::regionByCode(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(region);
    QTEST(region->name, "name");
    QTEST(region->shortName(), "shortName");
    QTEST(region->group, "group");
    QTEST(region->dkimZone(), "dkimZone");
    QTEST(region->feedbackHost(), "feedbackHost");
    QCOMPARE(region->smtpHost(), u"email-smtp.%1.amazonaws.com"_s.arg(region->code));
}

void TestRegions::listsTheConsolesRegionsInItsOrder()
{
    QStringList codes, ownZones;
    for (const auto &region : aws::regions()) {
        codes += region.code;
        if (region.hasOwnDkimZone)
            ownZones += region.code;
    }
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QCOMPARE(codes,
             words("us-east-2 us-east-1 us-west-1 us-west-2 af-south-1 ap-south-2 ap-southeast-3 ap-southeast-5 "
                   "ap-south-1 ap-northeast-3 ap-northeast-2 ap-southeast-1 ap-southeast-2 ap-northeast-1 "
                   "ca-central-1 ca-west-1 eu-central-1 eu-west-1 eu-west-2 eu-south-1 eu-west-3 eu-north-1 "
                   "eu-central-2 il-central-1 me-south-1 me-central-1 sa-east-1 us-gov-west-1 us-gov-east-1"));
    QCOMPARE(ownZones,
             words("af-south-1 ap-south-2 ap-southeast-3 ap-southeast-5 ap-northeast-3 ca-west-1 eu-south-1 "
                   "eu-central-2 il-central-1 me-central-1 us-gov-east-1"));
}

void TestRegions::keepsGroupsTogether()
{
    QStringList groups;
    for (const auto &region : aws::regions()) {
        if (groups.isEmpty() || groups.last() != region.group)
            groups += region.group;
    }
    QCOMPARE(groups,
             QStringList({u"US"_s, u"Africa"_s, u"Asia Pacific"_s, u"Canada"_s, u"Europe"_s, u"Israel"_s,
                          u"Middle East"_s, u"South America"_s, u"AWS GovCloud"_s}));
}

void TestRegions::knowsNoOtherCode()
{
    QVERIFY(!aws::regionByCode(u"mars-north-1"));
    QVERIFY(!aws::regionByCode(u""));
    QVERIFY(!aws::regionByCode(u"US-EAST-1"));
}

QTEST_APPLESS_MAIN(TestRegions)
#include "tst_regions.moc"
