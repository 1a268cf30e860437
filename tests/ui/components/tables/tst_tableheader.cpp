#include "tablefixture.h"

#include "ui/components/tables/tableheader.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

class TestTableHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void isAsHighAsMeasured();
    void titlesSort();
    void sortingIsShown();
    void keyboardSorts();
    void boxTicksAll();
    void draggingAnEdgeChangesTheWidth();
    void columnsKeepTheirLeastWidth();
    void scrollsWithItsTable();

private:
    QColor iconColour(int column) const;

    CountingModel m_model{5};
    std::unique_ptr<QWidget> m_window;
    Table *m_table = nullptr;
    TableHeader *m_header = nullptr;
};

void TestTableHeader::init()
{
    applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off));
    m_window = std::make_unique<QWidget>();
    m_table = new Table;
    m_table->columns().setColumns(identityColumns());
    m_table->setModel(&m_model);
    m_table->tickAll(false);
    m_header = new TableHeader(m_table);
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table);
    m_window->resize(1073, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTableHeader::isAsHighAsMeasured()
{
    QCOMPARE(m_header->sizeHint().height(), 37);
    m_table->setCompact(true);
    QCOMPARE(m_header->sizeHint().height(), 29);
    QCOMPARE(m_header->cellRect(0).left(), 60);
    QCOMPARE(m_header->cellRect(2).right() + 1, 1053);
}

void TestTableHeader::titlesSort()
{
    QSignalSpy sorted(m_header, &TableHeader::sortRequested);
    const QPoint status = m_header->cellRect(2).center();
    QTest::mouseClick(m_header, Qt::LeftButton, {}, status);
    QTest::mouseClick(m_header, Qt::LeftButton, {}, status);
    QTest::mouseClick(m_header, Qt::LeftButton, {}, m_header->cellRect(0).center());
    QCOMPARE(sorted.count(), 3);
    QCOMPARE(sorted[0][0].toInt(), 2);
    QCOMPARE(sorted[0][1].value<Qt::SortOrder>(), Qt::AscendingOrder);
    QCOMPARE(sorted[1][1].value<Qt::SortOrder>(), Qt::DescendingOrder);
    QCOMPARE(sorted[2][0].toInt(), 0);
    QCOMPARE(sorted[2][1].value<Qt::SortOrder>(), Qt::AscendingOrder);
}

// The middle of the triangle: filled where it is sorted, hollow elsewhere.
QColor TestTableHeader::iconColour(int column) const
{
    QPixmap picture(m_header->size());
    picture.fill(Qt::white);
    m_header->render(&picture);
    return picture.toImage().pixelColor(m_header->cellRect(column).right() + 1 - 28 + 8, 10 + 7);
}

void TestTableHeader::sortingIsShown()
{
    m_header->setSort(1, Qt::DescendingOrder);
    QVERIFY(iconColour(0).lightness() > 200);
    QCOMPARE(iconColour(1), QColor(u"#0f141a"_s));
    QVERIFY(iconColour(2).lightness() > 200);
}

void TestTableHeader::keyboardSorts()
{
    QSignalSpy sorted(m_header, &TableHeader::sortRequested);
    m_header->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_header, Qt::Key_Right);
    QTest::keyClick(m_header, Qt::Key_Return);
    QCOMPARE(sorted.last().first().toInt(), 1);
    QTest::keyClick(m_header, Qt::Key_Left);
    QTest::keyClick(m_header, Qt::Key_Left);
    QTest::keyClick(m_header, Qt::Key_Space); // the check box
    QCOMPARE(sorted.count(), 1);
    QCOMPARE(m_model.ticked().size(), 5);
    QTest::keyClick(m_header, Qt::Key_Right);
    QTest::keyClick(m_header, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_table->columns().width(0), 430);
}

void TestTableHeader::boxTicksAll()
{
    const auto click = [this] { QTest::mouseClick(m_header, Qt::LeftButton, {}, QPoint(40, 18)); };
    click();
    QCOMPARE(m_model.ticked().size(), 5);
    click();
    QCOMPARE(m_model.ticked().size(), 0);
    m_model.setData(m_model.index(1, 0), Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(m_table->tickState(), Qt::PartiallyChecked);
    click();
    QCOMPARE(m_model.ticked().size(), 5);
    m_header->setTicksEnabled(false);
    click();
    QCOMPARE(m_model.ticked().size(), 5);
}

void TestTableHeader::draggingAnEdgeChangesTheWidth()
{
    QSignalSpy sorted(m_header, &TableHeader::sortRequested);
    QSignalSpy set(&m_table->columns(), &TableColumns::widthSet);
    const QPoint edge(m_header->cellRect(0).right() - 5, 18);
    QTest::mousePress(m_header, Qt::LeftButton, {}, edge);
    QTest::mouseMove(m_header, edge + QPoint(50, 0));
    QTest::mouseRelease(m_header, Qt::LeftButton, {}, edge + QPoint(50, 0));
    QCOMPARE(m_table->columns().widths().first(), edge.x() + 50 - 60);
    QCOMPARE(set.count(), 1);
    QCOMPARE(sorted.count(), 0);
}

void TestTableHeader::columnsKeepTheirLeastWidth()
{
    const QPoint edge(m_header->cellRect(0).right(), 18);
    QTest::mousePress(m_header, Qt::LeftButton, {}, edge);
    QTest::mouseMove(m_header, QPoint(70, 18));
    QTest::mouseRelease(m_header, Qt::LeftButton, {}, QPoint(70, 18));
    QCOMPARE(m_table->columns().width(0), 200);
}

void TestTableHeader::scrollsWithItsTable()
{
    m_table->columns().setWidth(1, 900);
    m_table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_table, Qt::Key_Right);
    QCOMPARE(m_header->cellRect(0).left(), m_table->visualRect(m_model.index(0, 0)).left());
    QVERIFY(m_header->cellRect(0).left() < 60);
}

QTEST_MAIN(TestTableHeader)
#include "tst_tableheader.moc"
