#include "core/ses/placedjson.h"
#include "core/wire/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using ses::PlacedJson;

/// JSON read with places.
class TestPlacedJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhereMembersStand();
    void keepsMembersOfTheSameName();
    void readsTexts_data();
    void readsTexts();
    void readsNumbersAndWords_data();
    void readsNumbersAndWords();
    void pointsAtTheFirstFault_data();
    void pointsAtTheFirstFault();
    void nestsSoDeepAndNoDeeper();
    void readsWhatQtReads();
};

namespace {

PlacedJson read(const QString &json)
{
    const auto outcome = ses::readPlacedJson(json);
    if (const auto *fault = std::get_if<ses::PlacedFault>(&outcome))
        qFatal("%s: %s", qPrintable(json), qPrintable(fault->text));
    return std::get<PlacedJson>(outcome);
}

/// The same as Qt's own reader would make it, so that both can be compared.
QJsonValue toQt(const PlacedJson &value)
{
    if (value.kind == PlacedJson::Kind::Object) {
        QJsonObject object;
        for (const auto &member : value.members)
            object.insert(member.name, toQt(member.value));
        return object;
    }
    if (value.kind == PlacedJson::Kind::List) {
        QJsonArray list;
        for (const auto &item : value.items)
            list.append(toQt(item));
        return list;
    }
    if (value.kind == PlacedJson::Kind::Text)
        return value.text;
    return QJsonDocument::fromJson('[' + value.text.toUtf8() + ']').array().at(0);
}

} // namespace

void TestPlacedJson::knowsWhereMembersStand()
{
    const QString json = u"{\n  \"b\": [1, {\"ü\": null}],\n  \"a\" : \"x\"\n}"_s;
    const PlacedJson object = read(json);
    QCOMPARE(object.place, 0);
    QCOMPARE(object.members.size(), size_t(2));
    QCOMPARE(object.members[0].name, u"b"_s);
    QCOMPARE(object.members[0].place, json.indexOf(u"\"b\""));
    QCOMPARE(object.members[0].value.place, json.indexOf(u'['));
    QCOMPARE(object.members[0].value.items[0].place, json.indexOf(u'1'));
    QCOMPARE(object.members[0].value.items[1].members[0].place, json.indexOf(u"\"ü\""));
    QCOMPARE(object.members[0].value.items[1].members[0].value.place, json.indexOf(u"null"));
    QCOMPARE(object.member(u"a")->place, json.indexOf(u"\"a\""));
    QCOMPARE(object.member(u"a")->value.place, json.indexOf(u"\"x\""));
    QCOMPARE(object.member(u"c"), nullptr);
}

void TestPlacedJson::keepsMembersOfTheSameName()
{
    const PlacedJson object = read(uR"({"a": 1, "b": 2, "a": 3})"_s);
    QCOMPARE(object.members.size(), size_t(3));
    QCOMPARE(object.member(u"a")->value.text, u"1"_s);
    QCOMPARE(object.members[2].value.text, u"3"_s);
}

void TestPlacedJson::readsTexts_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("text");
    // clang-format off
    QTest::newRow("plain") << uR"("a b")"_s << u"a b"_s;
    QTest::newRow("empty") << uR"("")"_s << u""_s;
    QTest::newRow("escapes") << uR"("\"\\\/\b\f\n\r\t")"_s << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("by number") << uR"("\u00e9\u20AC\uD83D\ude00")"_s << u"é€😀"_s;
    QTest::newRow("half a pair") << uR"("\ud83d")"_s << QString(QChar(0xd83d));
    QTest::newRow("not ASCII") << u"\"ü 日本 😀\""_s << u"ü 日本 😀"_s;
    QTest::newRow("line separator") << u"\"a\u2028b\""_s << u"a\u2028b"_s;
    QTest::newRow("delete") << u"\"a\u007fb\""_s << u"a\u007fb"_s;
    QTest::newRow("signs of JSON") << uR"("{,:}[]")"_s << u"{,:}[]"_s;
    // clang-format on
}

void TestPlacedJson::readsTexts()
{
    QFETCH(QString, json);
    const PlacedJson value = read(json);
    QCOMPARE(value.kind, PlacedJson::Kind::Text);
    QTEST(value.text, "text");
}

void TestPlacedJson::readsNumbersAndWords_data()
{
    QTest::addColumn<PlacedJson::Kind>("kind");
    for (const char *number : {"0", "-0", "12", "-1.50", "1e5", "1E+5", "0.1e-22", "123456789012345678901234567890"})
        QTest::newRow(number) << PlacedJson::Kind::Number;
    for (const char *word : {"true", "false", "null"})
        QTest::newRow(word) << PlacedJson::Kind::Word;
}

void TestPlacedJson::readsNumbersAndWords()
{
    const QString written = QString::fromLatin1(QTest::currentDataTag());
    const PlacedJson value = read(u" \t\r\n"_s + written + u' ');
    QTEST(value.kind, "kind");
    QCOMPARE(value.text, written);
    QCOMPARE(value.place, 4);
}

void TestPlacedJson::pointsAtTheFirstFault_data()
{
    QTest::addColumn<QString>("json"); // ¦ stands in front of the fault
    QTest::addColumn<QString>("text");
    const QString noValue = u"Expected a value instead of %1."_s;
    const QString noName = u"Expected the name of a member in quotation marks instead of %1."_s;
    const QString noColon = u"Expected \":\" behind the name of a member instead of %1."_s;
    const QString noEnd = u"The text that begins here has no end: a quotation mark is missing."_s;
    const QString noEscape =
        u"A backslash within a text must be followed by one of \" \\ / b f n r t, or by u and four "
        "hexadecimal digits."_s;
    const QString end = u"the end of the text"_s;
    // clang-format off
    QTest::newRow("nothing") << u"¦"_s << noValue.arg(end);
    QTest::newRow("white space alone") << u" \n ¦"_s << noValue.arg(end);
    QTest::newRow("no value") << u"{\"a\": ¦}"_s << noValue.arg(u"\"}\""_s);
    QTest::newRow("no name") << u"{¦a: 1}"_s << noName.arg(u"\"a\""_s);
    QTest::newRow("single quotation marks") << u"{¦'a': 1}"_s << noName.arg(u"\"'\""_s);
    QTest::newRow("typographic quotation marks") << u"{¦“a”: 1}"_s << noName.arg(u"\"“\""_s);
    QTest::newRow("comma before the end") << u"{\"a\": 1,\n¦}"_s << noName.arg(u"\"}\""_s);
    QTest::newRow("comma before the end of a list") << u"[1, ¦]"_s << noValue.arg(u"\"]\""_s);
    QTest::newRow("no colon") << u"{\"a\" ¦1}"_s << noColon.arg(u"\"1\""_s);
    QTest::newRow("open behind a name") << u"{\"a\"¦"_s << noColon.arg(end);
    QTest::newRow("no comma") << u"{\"a\": 1\n ¦\"b\": 2}"_s << u"Expected \",\" or \"}\" instead of \"\"\"."_s;
    QTest::newRow("no comma in a list") << u"[1 ¦2]"_s << u"Expected \",\" or \"]\" instead of \"2\"."_s;
    QTest::newRow("open object") << u"{\"a\": {}¦"_s << u"Expected \",\" or \"}\" instead of the end of the text."_s;
    QTest::newRow("open list") << u"[[]¦"_s << u"Expected \",\" or \"]\" instead of the end of the text."_s;
    QTest::newRow("wrong end") << u"[1¦}"_s << u"Expected \",\" or \"]\" instead of \"}\"."_s;
    QTest::newRow("something behind it") << u"{} ¦{}"_s << u"The JSON ends before \"{\": nothing may follow it."_s;
    QTest::newRow("open text") << u"{\"a\": ¦\"b}"_s << noEnd;
    QTest::newRow("open behind a backslash") << u"\"a¦\\"_s << noEscape;
    QTest::newRow("line break in a text") << u"{\"a\": \"b¦\n\"}"_s << u"The line ends within a text: a quotation mark is missing."_s;
    QTest::newRow("Windows line break in a text") << u"{\"a¦\r\n\": 1}"_s << u"The line ends within a text: a quotation mark is missing."_s;
    QTest::newRow("tab in a text") << u"\"a¦\tb\""_s << u"U+0009 is not allowed within a text; write it as an escape."_s;
    QTest::newRow("unknown escape") << u"\"a¦\\x41\""_s << noEscape;
    QTest::newRow("too few digits") << u"\"a¦\\u12\""_s << noEscape;
    QTest::newRow("no digit") << u"\"a¦\\u12g4\""_s << noEscape;
    QTest::newRow("leading zero") << u"[¦01]"_s << u"\"01\" is no value of JSON."_s;
    QTest::newRow("plus sign") << u"[¦+1]"_s << u"\"+1\" is no value of JSON."_s;
    QTest::newRow("no digit behind the point") << u"[¦1.]"_s << u"\"1.\" is no value of JSON."_s;
    QTest::newRow("no digit behind the exponent") << u"[¦1e]"_s << u"\"1e\" is no value of JSON."_s;
    QTest::newRow("hexadecimal") << u"[¦0x10]"_s << u"\"0x10\" is no value of JSON."_s;
    QTest::newRow("not a number") << u"[¦NaN]"_s << u"\"NaN\" is no value of JSON."_s;
    QTest::newRow("capital") << u"[¦True]"_s << u"\"True\" is no value of JSON."_s;
    QTest::newRow("word too long") << u"[¦nulls]"_s << u"\"nulls\" is no value of JSON."_s;
    QTest::newRow("no text") << u"{\"Effect\": ¦Allow}"_s << u"\"Allow\" is no value of JSON."_s;
    QTest::newRow("comment") << u"{¦// a\n}"_s << noName.arg(u"\"/\""_s);
    QTest::newRow("no-break space") << u"{¦\u00a0\"a\": 1}"_s << noName.arg(u"U+00A0"_s);
    QTest::newRow("byte order mark") << u"¦\ufeff{}"_s << noValue.arg(u"U+FEFF"_s);
    QTest::newRow("pair") << u"{\"😀\": ¦😀}"_s << noValue.arg(u"\"😀\""_s);
    QTest::newRow("NUL") << u"[¦"_s + QChar(u'\0') + u']' << noValue.arg(u"U+0000"_s);
    QTest::newRow("long word") << u"[¦"_s + QString(50, u'x') + u']' << u"\"%1\" is no value of JSON."_s.arg(QString(40, u'x'));
    // clang-format on
}

void TestPlacedJson::pointsAtTheFirstFault()
{
    QFETCH(QString, json);
    const auto place = json.indexOf(u'¦');
    const auto outcome = ses::readPlacedJson(json.remove(place, 1));
    const auto *fault = std::get_if<ses::PlacedFault>(&outcome);
    QVERIFY(fault);
    QTEST(fault->text, "text");
    QCOMPARE(fault->place, place);
}

void TestPlacedJson::nestsSoDeepAndNoDeeper()
{
    const auto nested = [](int depth) { return QString(depth, u'[') + QString(depth, u']'); };
    read(nested(wire::deepestJson));
    read(u'[' + QStringList(100, u"[]"_s).join(u',') + u']'); // beside each other is not within
    const auto outcome = ses::readPlacedJson(nested(100'000));
    const auto *fault = std::get_if<ses::PlacedFault>(&outcome);
    QVERIFY(fault);
    QCOMPARE(fault->place, wire::deepestJson);
}

/// Texts that are nearly JSON: whatever is taken here, Qt takes and understands the same.
void TestPlacedJson::readsWhatQtReads()
{
    const QString seed = uR"({"a":[1,-2.5e3,"x\"\u00e9",true,null,{}],"b":{"c":"ü😀","d":[[],""]}})"_s;
    const QString pieces = uR"({}[]",:\ 01e.-+tu😀)"_s;
    QRandomGenerator random(7);
    int taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString json = seed;
        for (int change = int(random.bounded(3)); change >= 0; --change) {
            const auto at = random.bounded(int(json.size()));
            if (random.bounded(2))
                json.remove(at, 1 + random.bounded(3));
            else
                json.insert(at, pieces[random.bounded(int(pieces.size()))]);
        }
        const auto outcome = ses::readPlacedJson(json);
        const auto *value = std::get_if<PlacedJson>(&outcome);
        const bool isWhole = QString::fromUtf8(json.toUtf8()) == json; // no half of a pair
        if (!value || value->members.empty() || !isWhole)
            continue;
        ++taken;
        QJsonParseError error;
        const auto byQt = QJsonDocument::fromJson(json.toUtf8(), &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(json));
        QVERIFY2(QJsonValue(byQt.object()) == toQt(*value), qPrintable(json));
    }
    QVERIFY(taken > 1000);
}

QTEST_GUILESS_MAIN(TestPlacedJson)
#include "tst_placedjson.moc"
