#include "core/ses/jsontext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// JSON as text, as one reads it and as SES keeps it.
class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadable_data();
    void isReadable();
    void isCompact_data();
    void isCompact();
    void comesBackFromReadableAsItWas_data();
    void comesBackFromReadableAsItWas();
    void isQuoted_data();
    void isQuoted();
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
    QTEST(ses::readableJson(json), "text");
}

void TestJsonText::isCompact_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("text");
    // clang-format off
    QTest::newRow("between the parts") << u"\r\n{ \"b\" :\t1 , \"a\" : [ true ,\n null ] }\n"_s << uR"({"b":1,"a":[true,null]})"_s;
    QTest::newRow("nothing to remove") << uR"({"a":1})"_s << uR"({"a":1})"_s;
    QTest::newRow("in a string") << uR"({"a b": " c  d "})"_s << uR"({"a b":" c  d "})"_s;
    QTest::newRow("behind an escaped quotation mark") << uR"({"a": "\" b" })"_s << uR"({"a":"\" b"})"_s;
    QTest::newRow("behind an escaped backslash") << uR"({"a": "b\\" , "c": 1})"_s << uR"({"a":"b\\","c":1})"_s;
    QTest::newRow("spelling of values") << uR"({"a": 1.50e+03, "b": "\u00e9\/"})"_s << uR"({"a":1.50e+03,"b":"\u00e9\/"})"_s;
    QTest::newRow("members that stand twice") << uR"({"b": 1, "a": 2, "b": 3})"_s << uR"({"b":1,"a":2,"b":3})"_s;
    QTest::newRow("other scripts") << uR"({"ü": "日本 😀"})"_s << uR"({"ü":"日本 😀"})"_s;
    QTest::newRow("no-break space") << u"{\u00a0}"_s << u"{\u00a0}"_s;
    QTest::newRow("open string") << u"{ \"a  b"_s << u"{\"a  b"_s;
    QTest::newRow("ends with a backslash") << u"\"a \\"_s << u"\"a \\"_s;
    QTest::newRow("white space alone") << u" \n\t\r"_s << u""_s;
    QTest::newRow("nothing") << QString() << u""_s;
    // clang-format on
}

void TestJsonText::isCompact()
{
    QFETCH(QString, json);
    QTEST(ses::compactJson(json), "text");
}

void TestJsonText::comesBackFromReadableAsItWas_data()
{
    QTest::addColumn<QString>("json");
    // clang-format off
    QTest::newRow("order and nesting") << uR"({"z":{"y":[{"x":[]},{}],"a":"b"},"b":[1,[2,[3]]]})"_s;
    QTest::newRow("signs in strings") << uR"({"{\"a\":[ ]}":"\\\" , : [ ] { }"})"_s;
    QTest::newRow("policy") << uR"({"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"Allow","Action":["ses:SendEmail"]}]})"_s;
    // clang-format on
}

void TestJsonText::comesBackFromReadableAsItWas()
{
    QFETCH(QString, json);
    QVERIFY(ses::readableJson(json) != json);
    QCOMPARE(ses::compactJson(ses::readableJson(json)), json);
}

void TestJsonText::isQuoted_data()
{
    QTest::addColumn<QString>("text");
    // clang-format off
    QTest::newRow("plain") << u"*@example.com"_s;
    QTest::newRow("quotation mark and backslash") << uR"(a"b\c\")"_s;
    QTest::newRow("control characters") << u"a\nb\tc\u0001"_s;
    QTest::newRow("other scripts") << u"ü 日本 😀"_s;
    QTest::newRow("nothing") << u""_s;
    // clang-format on
}

void TestJsonText::isQuoted()
{
    QFETCH(QString, text);
    const QString json = u"{%1:%1}"_s.arg(ses::quotedJson(text));
    const auto object = QJsonDocument::fromJson(json.toUtf8()).object();
    QCOMPARE(object.keys(), QStringList{text});
    QCOMPARE(object.value(text).toString(), text);
    QVERIFY(std::ranges::all_of(json, [](QChar c) { return c >= u' '; }));
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
