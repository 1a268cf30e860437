#include "ui/pages/policyforms/conditionrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a condition of a policy may compare with.
class TestConditionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsRight_data();
    void takesWhatIsRight();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
};

void TestConditionRules::takesWhatIsRight_data()
{
    QTest::addColumn<QString>("comparison");
    QTest::addColumn<QString>("value");
    // clang-format off
    QTest::newRow("any text") << u"StringLike"_s << u"*@example.com"_s;
    QTest::newRow("a date as a text") << u"StringEquals"_s << u"tomorrow"_s;
    QTest::newRow("moment") << u"DateLessThan"_s << u"2026-01-31T12:00:00Z"_s;
    QTest::newRow("day") << u"DateGreaterThan"_s << u"2026-01-31"_s;
    QTest::newRow("offset") << u"DateLessThan"_s << u"2026-01-31T12:00:00+02:00"_s;
    QTest::newRow("seconds") << u"DateLessThan"_s << u"1769860800"_s;
    QTest::newRow("address") << u"IpAddress"_s << u"203.0.113.7"_s;
    QTest::newRow("range") << u"IpAddress"_s << u"203.0.113.0/24"_s;
    QTest::newRow("everything") << u"IpAddress"_s << u"0.0.0.0/0"_s;
    QTest::newRow("the largest") << u"IpAddress"_s << u"255.255.255.255/32"_s;
    QTest::newRow("version 6") << u"IpAddress"_s << u"2001:DB8:1234:5678::/64"_s;
    QTest::newRow("version 6, this host") << u"IpAddress"_s << u"::1"_s;
    // clang-format on
}

void TestConditionRules::takesWhatIsRight()
{
    QFETCH(QString, comparison);
    QFETCH(QString, value);
    QCOMPARE(ui::checkConditionValue(comparison, value), QString());
}

void TestConditionRules::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("comparison");
    QTest::addColumn<QString>("value");
    // clang-format off
    QTest::newRow("nothing") << u"StringLike"_s << u""_s;
    QTest::newRow("a word for a date") << u"DateLessThan"_s << u"tomorrow"_s;
    QTest::newRow("no such day") << u"DateLessThan"_s << u"2026-02-30"_s;
    QTest::newRow("German date") << u"DateLessThan"_s << u"31.01.2026"_s;
    QTest::newRow("a name for an address") << u"IpAddress"_s << u"example.com"_s;
    QTest::newRow("256") << u"IpAddress"_s << u"203.0.113.256"_s;
    QTest::newRow("three numbers") << u"IpAddress"_s << u"203.0.113"_s;
    QTest::newRow("five numbers") << u"IpAddress"_s << u"203.0.113.1.1"_s;
    QTest::newRow("dot at the end") << u"IpAddress"_s << u"203.0.113.1."_s;
    QTest::newRow("empty number") << u"IpAddress"_s << u"203..113.1"_s;
    QTest::newRow("mask of 33") << u"IpAddress"_s << u"203.0.113.0/33"_s;
    QTest::newRow("empty mask") << u"IpAddress"_s << u"203.0.113.0/"_s;
    QTest::newRow("version 6, mask of 129") << u"IpAddress"_s << u"2001:db8::/129"_s;
    QTest::newRow("version 6, a letter") << u"IpAddress"_s << u"2001:dg8::"_s;
    QTest::newRow("a time") << u"IpAddress"_s << u"12:30"_s;
    // clang-format on
}

void TestConditionRules::refusesWhatIsWrong()
{
    QFETCH(QString, comparison);
    QFETCH(QString, value);
    QVERIFY(!ui::checkConditionValue(comparison, value).isEmpty());
}

QTEST_MAIN(TestConditionRules)
#include "tst_conditionrules.moc"
