#include "ui/pages/identitytabs/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadable_data();
    void isReadable();
};

void TestJsonText::isReadable_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("text");
    // clang-format off
    QTest::newRow("order") << uR"({"b":1,"a":[true,null]})"_s << u"{\n  \"b\": 1,\n  \"a\": [\n    true,\n    null\n  ]\n}"_s;
    QTest::newRow("indented otherwise") << u"{ \"a\" :\n\t-1.5e3 }"_s << u"{\n  \"a\": -1.5e3\n}"_s;
    QTest::newRow("empty ones") << uR"({"a":{ },"b":[]})"_s << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("signs in a string") << uR"({"a":"{,:}\"[ ]"})"_s << u"{\n  \"a\": \"{,:}\\\"[ ]\"\n}"_s;
    QTest::newRow("no JSON") << u"\"open"_s << u"\"open"_s;
    QTest::newRow("ends with a backslash") << u"\"a\\"_s << u"\"a\\"_s;
    QTest::newRow("too many ends") << u"}}"_s << u"\n}\n}"_s;
    QTest::newRow("nothing") << QString() << QString();
    // clang-format on
}

void TestJsonText::isReadable()
{
    QFETCH(QString, json);
    QTEST(ui::readableJson(json), "text");
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
