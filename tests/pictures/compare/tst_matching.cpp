#include "tests/pictures/compare/flatcolors.h"
#include "tests/pictures/compare/later.h"
#include "tests/pictures/compare/matching.h"
#include "tests/pictures/compare/report.h"
#include "tests/pictures/compare/sidebyside.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pictures;

namespace {

Expected text(const QString &text, double x, double baseline, const QString &area = u"page"_s)
{
    return {.kind = Kind::Text,
            .area = area,
            .name = u"box"_s,
            .text = text,
            .box = QRectF(x, baseline - 15, 50, 19),
            .baseline = baseline,
            .color = QColor("#0f141a"_L1)};
}

Painted paintedText(const QString &text, double x, double baseline, const QString &area = u"page"_s)
{
    return {.kind = Painted::Kind::Text,
            .area = area,
            .text = text,
            .box = QRectF(x, baseline - 14.5, 50, 19),
            .baseline = baseline,
            .color = QColor("#0f141a"_L1)};
}

Expected button(const QString &text, double x, double width)
{
    return {.kind = Kind::Box,
            .area = u"page"_s,
            .name = u"button.button"_s,
            .text = text,
            .box = QRectF(x, 193, width, 32),
            .fill = Qt::white,
            .border = QColor("#006ce0"_L1),
            .hasExactHeight = true};
}

class tst_matching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreMatchedByAreaTextAndOrdinal()
    {
        const auto matches =
            matched({text(u"Edit"_s, 10, 100), text(u"Edit"_s, 10, 300), text(u"Edit"_s, 5, 50, u"dialog"_s)},
                    {paintedText(u"Edit"_s, 5, 51, u"dialog"_s), paintedText(u"Edit"_s, 10, 200),
                     paintedText(u"Edit"_s, 11, 90)});
        QCOMPARE(matches.size(), 3);
        QCOMPARE(matches.at(0).dx, 1);
        QCOMPARE(matches.at(0).dy, -10);
        QCOMPARE(matches.at(1).dy, -100);
        QCOMPARE(matches.at(2).dy, 1);
        QVERIFY(!matches.at(0).isWithin());
        QVERIFY(matches.at(2).isWithin());
    }

    void aLongTextIsFoundByItsFirstLine()
    {
        const auto matches = matched({text(u"A verified identity is a domain, subdomain or email address"_s, 10, 100)},
                                     {paintedText(u"subdomain or email address"_s, 10, 120),
                                      paintedText(u"A verified identity is a domain,"_s, 10, 100)});
        QVERIFY(matches.at(0).painted);
        QCOMPARE(matches.at(0).dy, 0);
    }

    void aTextThatIsNotPaintedIsMissing()
    {
        const auto matches = matched({text(u"Delete"_s, 10, 100)}, {paintedText(u"Deleted"_s, 10, 100)});
        QVERIFY(!matches.at(0).painted);
        QCOMPARE(summaryOf(u"scene"_s, matches).matched, 0);
    }

    void aButtonMustHaveExactlyTheHeight()
    {
        Painted shape{.kind = Painted::Kind::Shape,
                      .area = u"page"_s,
                      .box = QRectF(100, 193, 90, 31),
                      .color = QColor("#006ce0"_L1)};
        const auto low = matched({button(u"Delete"_s, 100, 90)}, {shape});
        QCOMPARE(low.at(0).dHeight, -1);
        QVERIFY(!low.at(0).isWithin());
        shape.box.setHeight(32);
        shape.box.setWidth(93); // widths of texts do not count
        QVERIFY(matched({button(u"Delete"_s, 100, 90)}, {shape}).at(0).isWithin());
    }

    void whatComesLaterMovesItsNeighbours()
    {
        QList<Expected> parts{button(u"Refresh"_s, 100, 32), button(u"Delete"_s, 140, 90),
                              button(u"Create"_s, 238, 150), text(u"Loaded identities"_s, 10, 210)};
        applyLater(parts,
                   {{"page"_L1, ""_L1, "Create"_L1, "form comes later"_L1, LaterRule::Moves::LeftNeighbours, 8, 8}},
                   u"list-default"_s);
        QCOMPARE(parts.at(0).box.left(), 258);
        QCOMPARE(parts.at(1).box.left(), 298);
        QCOMPARE(parts.at(1).shift, QPointF(158, 0));
        QCOMPARE(parts.at(2).later, u"form comes later"_s);
        QCOMPARE(parts.at(3).box.left(), 10);
        const auto matches = matched(parts, {});
        QVERIFY(matches.at(2).isLater());
        QCOMPARE(summaryOf(u"scene"_s, matches).later, 1);
    }

    void whatIsBelowMovesUp()
    {
        QList<Expected> parts{button(u"Mailbox"_s, 28, 100), text(u"Mailbox"_s, 30, 214),
                              text(u"Verified identities"_s, 28, 300)};
        applyLater(parts, {{"page"_L1, ""_L1, "Mailbox"_L1, "later"_L1, LaterRule::Moves::Below, 28, 24}},
                   u"list-default-compact"_s);
        QVERIFY(!parts.at(1).later.isEmpty());
        QCOMPARE(parts.at(2).baseline, 276); // once, not again for the text in the button
    }

    void flatColoursAreComparedWhereTheReferenceIsFlat()
    {
        QImage reference(300, 300, QImage::Format_RGB32);
        reference.fill(Qt::white);
        QImage ours = reference;
        Match match{.expected = button(u"Delete"_s, 100, 90), .painted = Painted{}};
        QVERIFY(flatColorDifferences(match, reference, ours).isEmpty());
        ours.fill(QColor("#fefefe"_L1));
        QCOMPARE(flatColorDifferences(match, reference, ours).last(), u"fill #ffffff is #fefefe"_s);
    }

    void theSideBySidePictureHoldsAllThree()
    {
        QImage reference(100, 50, QImage::Format_RGB32);
        reference.fill(Qt::white);
        QImage ours = reference;
        ours.setPixel(3, 4, qRgb(0, 0, 0));
        QCOMPARE(sideBySide(reference, ours).size(), QSize(332, 50));
        QCOMPARE(differingPixels(reference, ours, 32), 1);
        QCOMPARE(differingPixels(reference, reference, 0), 0);
    }
};

} // namespace

QTEST_GUILESS_MAIN(tst_matching)
#include "tst_matching.moc"
