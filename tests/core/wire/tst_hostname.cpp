#include "core/wire/hostname.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Names of DNS, in full or not.
class TestHostName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOffTheFinalDot_data();
    void takesOffTheFinalDot();
};

void TestHostName::takesOffTheFinalDot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("without");
    QTest::newRow("in full") << u"example.com."_s << u"example.com"_s;
    QTest::newRow("without one") << u"example.com"_s << u"example.com"_s;
    QTest::newRow("capitals stay") << u"Example.COM."_s << u"Example.COM"_s;
    QTest::newRow("one at most") << u"example.com.."_s << u"example.com."_s;
    QTest::newRow("the root") << u"."_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestHostName::takesOffTheFinalDot()
{
    QFETCH(QString, name);
    QTEST(wire::withoutFinalDot(name), "without");
}

QTEST_APPLESS_MAIN(TestHostName)
#include "tst_hostname.moc"
