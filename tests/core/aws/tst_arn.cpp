#include "core/aws/arn.h"

#include <QTest>

using namespace Qt::StringLiterals;
using aws::Arn;

/// ARNs in both directions (api.md 4.1).
class TestArn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBuiltFor_data();
    void isBuiltFor();
    void isReadAsItWasWritten_data();
    void isReadAsItWasWritten();
    void tellsKindAndName();
    void refuses_data();
    void refuses();
};

void TestArn::isBuiltFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Arn>("arn");
    const QString account = u"123456789012"_s;
    // clang-format off
    QTest::newRow("domain") << u"arn:aws:ses:us-east-1:123456789012:identity/example.com"_s
        << aws::identityArn(u"us-east-1"_s, account, u"example.com"_s);
    QTest::newRow("address, nothing encoded") << u"arn:aws:ses:eu-west-1:123456789012:identity/user+tag@example.com"_s
        << aws::identityArn(u"eu-west-1"_s, account, u"user+tag@example.com"_s);
    QTest::newRow("configuration set") << u"arn:aws:ses:us-east-1:123456789012:configuration-set/marketing"_s
        << aws::configurationSetArn(u"us-east-1"_s, account, u"marketing"_s);
    QTest::newRow("topic") << u"arn:aws:sns:us-east-1:123456789012:ses-bounces"_s
        << aws::snsTopicArn(u"us-east-1"_s, account, u"ses-bounces"_s);
    QTest::newRow("GovCloud") << u"arn:aws-us-gov:ses:us-gov-west-1:123456789012:identity/example.com"_s
        << aws::identityArn(u"us-gov-west-1"_s, account, u"example.com"_s);
    // clang-format on
}

void TestArn::isBuiltFor()
{
    QFETCH(Arn, arn);
    QTEST(arn.toString(), "text");
}

void TestArn::isReadAsItWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("identity") << u"arn:aws:ses:us-east-1:123456789012:identity/example.com"_s;
    QTest::newRow("GovCloud") << u"arn:aws-us-gov:ses:us-gov-east-1:123456789012:identity/a@b.org"_s;
    QTest::newRow("no Region, no account") << u"arn:aws:route53:::hostedzone/Z1"_s;
    QTest::newRow("colons and slashes inside") << u"arn:aws:ses:us-east-1:123456789012:identity/a:b/c"_s;
}

void TestArn::isReadAsItWasWritten()
{
    QFETCH(QString, text);
    const auto arn = Arn::parse(text);
    QVERIFY(arn);
    QCOMPARE(arn->toString(), text);
}

void TestArn::tellsKindAndName()
{
    const auto arn = Arn::parse(u"arn:aws-us-gov:ses:us-gov-west-1:111122223333:identity/a:b/c"_s);
    QVERIFY(arn);
    QCOMPARE(*arn, (Arn{u"aws-us-gov"_s, u"ses"_s, u"us-gov-west-1"_s, u"111122223333"_s, u"identity/a:b/c"_s}));
    QCOMPARE(arn->kind(), u"identity"_s);
    QCOMPARE(arn->name(), u"a:b/c"_s);
    QCOMPARE((Arn{.resource = u"identity"_s}.name()), QString());
}

void TestArn::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a name") << u"example.com"_s;
    QTest::newRow("too short") << u"arn:aws:ses:us-east-1:123456789012"_s;
    QTest::newRow("nothing named") << u"arn:aws:ses:us-east-1:123456789012:"_s;
    QTest::newRow("no partition") << u"arn::ses:us-east-1:123456789012:identity/a.org"_s;
    QTest::newRow("no service") << u"arn:aws::us-east-1:123456789012:identity/a.org"_s;
    QTest::newRow("another scheme") << u"urn:aws:ses:us-east-1:123456789012:identity/a.org"_s;
}

void TestArn::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Arn::parse(text));
}

QTEST_APPLESS_MAIN(TestArn)
#include "tst_arn.moc"
