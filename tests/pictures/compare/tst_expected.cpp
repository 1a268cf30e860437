#include "tests/pictures/compare/expected.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const pictures::Expected *findText(const QList<pictures::Expected> &parts, const QString &text, double x)
{
    for (const auto &part : parts) {
        if (part.kind == pictures::Kind::Text && part.text == text && part.box.left() == x)
            return &part;
    }
    return nullptr;
}

class tst_expected : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsColoursPaddingAndBordersAsCssWritesThem()
    {
        const QJsonObject element{{"background"_L1, "#232b37b3"_L1},
                                  {"padding"_L1, "4 20 16"_L1},
                                  {"border"_L1, "0 | 0 | 1 solid #c6c6cd | 0"_L1}};
        const auto read = pictures::readLayout({{"elements"_L1, QJsonArray{element}}}).elements.first();
        QCOMPARE(read.background, QColor(0x23, 0x2b, 0x37, 0xb3));
        QCOMPARE(read.padding, QMarginsF(20, 4, 20, 16));
        QCOMPARE(read.border[0].width, 0);
        QCOMPARE(read.border[2].width, 1);
        QCOMPARE(read.border[2].color, QColor("#c6c6cd"_L1));
    }

    void knowsTheBaselineOfLinesAndOfBlocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("baseline");
        // Read from png/list-default.png: the lowest row of pixels of letters without descenders, plus one.
        QTest::newRow("line, 24 px") << u"Verified identities"_s << 305.0 << 130.0;
        QTest::newRow("line, 20 px") << u"Loaded identities"_s << 326.0 << 216.0;
        QTest::newRow("block in a cell") << u"Email address"_s << 806.0 << 338.0;
        QTest::newRow("line in a cell") << u"ann@gmail.com"_s << 386.0 << 338.0;
        QTest::newRow("block, 18 high") << u"Identity type"_s << 806.0 << 299.0;
    }

    void knowsTheBaselineOfLinesAndOfBlocks()
    {
        QFETCH(QString, text);
        const auto parts = pictures::expectedOf(*pictures::layoutOf(u"list-default"_s));
        QFETCH(double, x);
        const auto *part = findText(parts, text, x);
        QVERIFY(part);
        QTEST(part->baseline, "baseline");
    }

    void skipsTheHiddenCopyOfAStickyHeader()
    {
        const auto parts = pictures::expectedOf(*pictures::layoutOf(u"list-sticky"_s));
        int headers = 0;
        for (const auto &part : parts) {
            if (part.kind == pictures::Kind::Text && part.text == "Identity type"_L1) {
                ++headers;
                QCOMPARE(part.box.left(), 806);
                QCOMPARE(part.baseline, 175);
            }
        }
        QCOMPARE(headers, 1);
    }

    void joinsPunctuationToItsWord_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("meant");
        QTest::newRow("end") << u"sent from them ."_s << u"sent from them."_s;
        QTest::newRow("middle") << u"h1 : Verified"_s << u"h1: Verified"_s;
        QTest::newRow("beginning") << u". pending.com"_s << u".pending.com"_s;
        QTest::newRow("a word of its own") << u"Download .csv"_s << u"Download .csv"_s;
    }

    void joinsPunctuationToItsWord()
    {
        QFETCH(QString, read);
        const QJsonArray elements{QJsonObject{{"text"_L1, read}}};
        QTEST(pictures::readLayout({{"elements"_L1, elements}}).elements.first().text, "meant");
    }

    void readsEveryFile()
    {
        const auto layout = pictures::layoutOf(u"detail-verified"_s);
        QVERIFY(layout);
        QCOMPARE(layout->window, QSize(1440, 900));
        QCOMPARE(layout->elements.size(), 139);
        QVERIFY(!pictures::layoutOf(u"no-such-picture"_s));
    }
};

} // namespace

QTEST_GUILESS_MAIN(tst_expected)
#include "tst_expected.moc"
