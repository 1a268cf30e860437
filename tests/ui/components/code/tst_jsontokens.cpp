#include "ui/components/code/jsontokens.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

// "K0,6 S8,3": kind, start and length of each token.
QString written(const QList<JsonToken> &tokens)
{
    const QString kinds = u"KSCOX"_s;
    QStringList all;
    for (const JsonToken &token : tokens)
        all += u"%1%2,%3"_s.arg(kinds[int(token.kind)]).arg(token.start).arg(token.length);
    return all.join(u' ');
}

QString written(const QList<Fold> &folds)
{
    QStringList all;
    for (const Fold &fold : folds)
        all += u"%1-%2"_s.arg(fold.first).arg(fold.last);
    return all.join(u' ');
}

} // namespace

class TestJsonTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHasItsTokens_data();
    void aLineHasItsTokens();
    void bracketsThatBelongTogetherArePairs_data();
    void bracketsThatBelongTogetherArePairs();
    void linesBetweenBracketsFold_data();
    void linesBetweenBracketsFold();
};

void TestJsonTokens::aLineHasItsTokens_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("tokens");
    // clang-format off
    QTest::newRow("nothing")        << u""_s                       << u""_s;
    QTest::newRow("member")         << u"  \"Effect\": \"Allow\","_s << u"K2,8 S12,7"_s;
    QTest::newRow("space to colon") << u"\"a\" \t : 1"_s           << u"K0,3 C8,1"_s;
    QTest::newRow("constants")      << u"[true, false, null]"_s    << u"O0,1 C1,4 C7,5 C14,4 X18,1"_s;
    QTest::newRow("numbers")        << u"-1.5e+3 0 7"_s            << u"C0,7 C8,1 C10,1"_s;
    QTest::newRow("no constants")   << u"True nan Infinity 1x"_s   << u""_s;
    QTest::newRow("brackets")       << u"{[]}"_s                   << u"O0,1 O1,1 X2,1 X3,1"_s;
    QTest::newRow("in a text")      << u"\"{[\""_s                 << u"S0,4"_s;
    QTest::newRow("escaped")        << u"\"a\\\"b\\\\\" }"_s       << u"S0,8 X9,1"_s;
    QTest::newRow("left open")      << u"\"abc"_s                  << u"S0,4"_s;
    QTest::newRow("ends in escape") << u"\"ab\\"_s                 << u"S0,4"_s;
    QTest::newRow("umlauts")        << u"\"größe\": \"ü\""_s       << u"K0,7 S9,3"_s;
    QTest::newRow("no JSON")        << u"hello, world"_s           << u""_s;
    // clang-format on
}

void TestJsonTokens::aLineHasItsTokens()
{
    QFETCH(QString, line);
    QFETCH(QString, tokens);
    QCOMPARE(written(jsonTokens(line)), tokens);
}

void TestJsonTokens::bracketsThatBelongTogetherArePairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<BracketPair>>("pairs");
    // clang-format off
    QTest::newRow("none")          << u"x"_s             << QList<BracketPair>{};
    QTest::newRow("one")           << u"{}"_s            << QList<BracketPair>{{0, 1, 0, 0}};
    QTest::newRow("nested")        << u"{\n [ ]\n}"_s    << QList<BracketPair>{{3, 5, 1, 1}, {0, 7, 0, 2}};
    QTest::newRow("in a text")     << u"{\"}\"}"_s       << QList<BracketPair>{{0, 4, 0, 0}};
    QTest::newRow("left open")     << u"{[}"_s           << QList<BracketPair>{};
    QTest::newRow("too many")      << u"}{}"_s           << QList<BracketPair>{{1, 2, 0, 0}};
    QTest::newRow("an empty end")  << u"{\n}\n"_s        << QList<BracketPair>{{0, 2, 0, 1}};
    // clang-format on
}

void TestJsonTokens::bracketsThatBelongTogetherArePairs()
{
    QFETCH(QString, text);
    QFETCH(QList<BracketPair>, pairs);
    QCOMPARE(bracketPairs(text), pairs);
}

void TestJsonTokens::linesBetweenBracketsFold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folds");
    QTest::newRow("nothing between") << u"{\n}"_s << u""_s;
    QTest::newRow("one line") << u"{\nx\n}"_s << u"0-2"_s;
    QTest::newRow("nested") << u"{\n\"a\": [\n1\n]\n}"_s << u"0-4 1-3"_s;
    QTest::newRow("two in one line") << u"[{\n1\n},\n2\n]"_s << u"0-4"_s; // the outermost
    QTest::newRow("left open") << u"{\n[\n1\n2\n"_s << u""_s;
}

void TestJsonTokens::linesBetweenBracketsFold()
{
    QFETCH(QString, text);
    QFETCH(QString, folds);
    QCOMPARE(written(foldsOf(bracketPairs(text))), folds);
}

QTEST_APPLESS_MAIN(TestJsonTokens)
#include "tst_jsontokens.moc"
