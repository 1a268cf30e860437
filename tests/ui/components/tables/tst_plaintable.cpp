#include "ui/components/content/text.h"
#include "ui/components/tables/plaintable.h"
#include "ui/theme/style.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

/// The small table whose cells are widgets.
class TestPlainTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void cellsStandInTheMiddleOfTheirRow();
    void cellsStartAtTheTopIfWanted();
    void aLineClosesItIfWanted();
    void hasTheHeightOfItsWidthInALayout();

private:
    static QList<QWidget *> addRow(PlainTable &table, const QString &first, const QString &second)
    {
        const QList<QWidget *> cells{new Text(first), (new Text(second))->setWrap(Wrap::Words)};
        table.addRow(cells);
        return cells;
    }
};

namespace {

const QString twoLines = u"one\ntwo"_s;

} // namespace

void TestPlainTable::cellsStandInTheMiddleOfTheirRow()
{
    PlainTable table({u"Name"_s, u"Value"_s});
    const auto cells = addRow(table, u"a"_s, twoLines);
    table.resize(400, table.heightForWidth(400));
    QCOMPARE(cells[1]->y(), 47);
    QCOMPARE(cells[1]->height(), 40);
    QCOMPARE(cells[0]->y(), 57);
}

void TestPlainTable::cellsStartAtTheTopIfWanted()
{
    PlainTable table({u"Name"_s, u"Value"_s});
    table.setCellsAtTop();
    const auto cells = addRow(table, u"a"_s, twoLines);
    table.resize(400, table.heightForWidth(400));
    QCOMPARE(cells[0]->y(), 47);
    QCOMPARE(cells[1]->y(), 47);
}

/// As the table of picture `detail-why`: the line is the last of its pixels, darker than those between rows.
void TestPlainTable::aLineClosesItIfWanted()
{
    PlainTable table({u"Name"_s, u"Value"_s});
    table.setSides(20);
    addRow(table, u"a"_s, u"b"_s);
    addRow(table, u"c"_s, u"d"_s);
    const int open = table.heightForWidth(400);
    table.setClosed();
    const int closed = table.heightForWidth(400);
    QCOMPARE(closed, open - 1);
    table.resize(400, closed);
    const QImage image = table.grab().toImage();
    QCOMPARE(image.pixelColor(21, closed - 1), themeOf(&table).color(Color::BorderDividerDefault));
    QCOMPARE(image.pixelColor(21, 76), themeOf(&table).color(Color::BorderDividerSecondary));
    QVERIFY(image.pixelColor(10, closed - 1) != themeOf(&table).color(Color::BorderDividerDefault));
}

void TestPlainTable::hasTheHeightOfItsWidthInALayout()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *table = new PlainTable({u"Name"_s, u"Value"_s});
    table->setFixedWidth(0, 80);
    addRow(*table, u"a"_s, QStringList(20, u"word"_s).join(u' '));
    column->addWidget(table);
    page.resize(900, 600);
    page.show();
    page.resize(260, 600);
    QTRY_COMPARE(table->height(), table->heightForWidth(table->width()));
    QVERIFY(table->height() > 100);
}

QTEST_MAIN(TestPlainTable)
#include "tst_plaintable.moc"
