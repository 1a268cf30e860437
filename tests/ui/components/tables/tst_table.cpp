#include "tablefixture.h"

#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

// The table of the pictures, in a page that scrolls.
class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsStandAsMeasured_data();
    void rowsStandAsMeasured();
    void linesPartRowsButDoNotEndThem();
    void tickedRowsAreFramedInBlocks();
    void boxesTickAndNeverOpen();
    void onlyTheTextOfALinkOpens();
    void shiftTicksARange();
    void lockedRowsAreNotTicked();
    void keyboardMovesTicksAndOpens();
    void ctrlAAndEscTickAndUntickAll();
    void currentRowIsScrolledIntoSight();
    void currentRowAndTicksFollowTheirRows();
    void columnsThatDoNotFitScrollSideways();
    void lastColumnTakesTheRest();
    void linesWrapWhenAsked();
    void whatIsCutIsToldAsPlainText();
    void onlyRowsInSightAreAskedFor();
    void tellsWhichRowsAreInSight();
    void oneOfSeveralIsChosenByRadioButtons();
    void switchesTellAndStayAsTheyAre();
    void iconsCopyTheText();
    void headingsMakeRowsHigher();
    void iconsTakeRoomFromTexts();
    void wrapsAnewForAnotherWidth();

private:
    void fill(int rows);
    QPoint boxOf(int row) const { return QPoint(40, m_table->visualRect(m_model->index(row, 0)).center().y()); }
    QPoint linkOf(int row) const { return m_table->linkRect(m_model->index(row, 0)).center(); }
    void click(const QPoint &at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, at);
    }

    std::unique_ptr<QScrollArea> m_page;
    std::unique_ptr<CountingModel> m_model;
    Table *m_table = nullptr;
};

void TestTable::init()
{
    applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off));
    fill(10);
}

void TestTable::cleanup()
{
    m_page.reset();
    m_model.reset();
}

void TestTable::fill(int rows)
{
    cleanup();
    m_model = std::make_unique<CountingModel>(rows);
    m_page = std::make_unique<QScrollArea>();
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new Table;
    m_table->columns().setColumns(identityColumns());
    m_table->setModel(m_model.get());
    column->addWidget(m_table);
    column->addStretch();
    m_page->setWidget(content);
    m_page->resize(1073, 843);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(m_table->height(), m_table->sizeHint().height());
}

// Upper edges and heights as in list-default and list-default-compact; the line of text begins `text` px below.
void TestTable::rowsStandAsMeasured_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("total");
    QTest::addColumn<QPoint>("text");
    QTest::newRow("comfortable") << Density::Comfortable << 40 << 39 << 392 << QPoint(80, 10);
    QTest::newRow("compact") << Density::Compact << 32 << 31 << 312 << QPoint(76, 6);
}

void TestTable::rowsStandAsMeasured()
{
    QFETCH(Density, density);
    applyTheme(Theme(Scheme::Light, density, Motion::Off));
    QTEST(m_table->visualRect(m_model->index(1, 0)).top(), "second");
    QTEST(m_table->visualRect(m_model->index(1, 0)).height(), "height");
    QTEST(m_table->sizeHint().height(), "total");
    QTEST(m_table->linkRect(m_model->index(0, 0)).topLeft(), "text");
}

void TestTable::linesPartRowsButDoNotEndThem()
{
    const QImage image = m_page->grab().toImage();
    const QColor line(u"#ebebf0"_s);
    QCOMPARE(image.pixelColor(700, 39), line); // the last pixel of the first row
    QCOMPARE(image.pixelColor(700, 78), line);
    QCOMPARE(image.pixelColor(20, 39), line);
    QCOMPARE(image.pixelColor(1052, 39), line);
    QVERIFY(image.pixelColor(19, 39) != line);
    QVERIFY(image.pixelColor(1053, 39) != line);
    QVERIFY(image.pixelColor(700, 390) != line); // below the last row
}

// gallery-content: rows 1, 3 and 4 are ticked.
void TestTable::tickedRowsAreFramedInBlocks()
{
    for (const int row : {0, 2, 3})
        click(boxOf(row));
    const QImage image = m_page->grab().toImage();
    const QColor frame(u"#006ce0"_s);
    const QColor ground(u"#f0fbff"_s);
    const auto at = [&](int y) { return image.pixelColor(700, y); };
    QCOMPARE(at(0), frame);
    QCOMPARE(at(1), frame);
    QCOMPARE(at(2), ground);
    QCOMPARE(at(37), ground);
    QCOMPARE(at(38), frame);
    QCOMPARE(at(39), frame);
    QVERIFY(at(40) != frame);
    QVERIFY(at(77) != frame);
    QCOMPARE(at(78), frame); // covers the line above
    QCOMPARE(at(79), frame);
    QCOMPARE(at(80), ground);
    QCOMPARE(at(115), ground);
    QCOMPARE(at(116), frame); // between two ticked rows
    QCOMPARE(at(117), frame);
    QCOMPARE(at(118), ground);
    QCOMPARE(at(155), frame);
    QCOMPARE(at(156), frame);
    QVERIFY(at(157) != frame);
    QCOMPARE(image.pixelColor(20, 20), frame);
    QCOMPARE(image.pixelColor(1052, 20), frame);
    QVERIFY(image.pixelColor(20, 0) != frame); // a rounded corner
    QCOMPARE(image.pixelColor(20, 117), frame); // none within a block
}

void TestTable::boxesTickAndNeverOpen()
{
    QSignalSpy opened(m_table, &Table::linkActivated);
    click(boxOf(2));
    QCOMPARE(m_model->ticked(), QList{2});
    click(boxOf(2));
    QCOMPARE(m_model->ticked(), QList<int>());
    QCOMPARE(opened.count(), 0);
}

void TestTable::onlyTheTextOfALinkOpens()
{
    QSignalSpy opened(m_table, &Table::linkActivated);
    const QRect link = m_table->linkRect(m_model->index(3, 0));
    click(QPoint(link.right() + 30, link.center().y())); // beside it, in its cell
    click(m_table->visualRect(m_model->index(3, 1)).center());
    QCOMPARE(opened.count(), 0);
    click(link.center());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toInt(), 3);
    QCOMPARE(m_model->ticked(), QList<int>());
}

void TestTable::shiftTicksARange()
{
    click(boxOf(2));
    click(boxOf(5), Qt::ShiftModifier);
    QCOMPARE(m_model->ticked(), QList({2, 3, 4, 5}));
}

void TestTable::lockedRowsAreNotTicked()
{
    m_model->lockedRow = 1;
    click(boxOf(1));
    QCOMPARE(m_model->ticked(), QList<int>());
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!m_model->ticked().contains(1));
    QCOMPARE(m_table->tickState(), Qt::PartiallyChecked);
}

void TestTable::keyboardMovesTicksAndOpens()
{
    QSignalSpy opened(m_table, &Table::linkActivated);
    QSignalSpy deleted(m_table, &Table::deletePressed);
    m_table->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_table->currentRow(), 0);
    QTest::keyClick(m_table, Qt::Key_Down);
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(m_table->currentRow(), 2);
    QTest::keyClick(m_table, Qt::Key_Space);
    QCOMPARE(m_model->ticked(), QList{2});
    QTest::keyClick(m_table, Qt::Key_Up);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(opened.last().first().toInt(), 1);
    QTest::keyClick(m_table, Qt::Key_End);
    QCOMPARE(m_table->currentRow(), 9);
    QTest::keyClick(m_table, Qt::Key_Home);
    QCOMPARE(m_table->currentRow(), 0);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(deleted.count(), 1);
}

void TestTable::ctrlAAndEscTickAndUntickAll()
{
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_model->ticked().size(), 10);
    QCOMPARE(m_table->tickState(), Qt::Checked);
    QTest::keyClick(m_table, Qt::Key_Escape);
    QCOMPARE(m_model->ticked().size(), 0);
    QCOMPARE(m_table->tickState(), Qt::Unchecked);
}

void TestTable::currentRowIsScrolledIntoSight()
{
    fill(1000);
    m_table->setCoveredHeight(132);
    m_table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_table, Qt::Key_End);
    const auto inPage = [this](int row) {
        const QRect rect = m_table->visualRect(m_model->index(row, 0));
        return rect.translated(0, -m_page->verticalScrollBar()->value());
    };
    QVERIFY(inPage(999).bottom() <= 843);
    QTest::keyClick(m_table, Qt::Key_PageUp);
    QVERIFY(m_table->currentRow() < 990);
    QTest::keyClick(m_table, Qt::Key_Home);
    m_page->verticalScrollBar()->setValue(400);
    m_table->setCurrentRow(9);
    QVERIFY(inPage(9).top() >= 132); // not below what covers the top
}

void TestTable::currentRowAndTicksFollowTheirRows()
{
    click(boxOf(4));
    QCOMPARE(m_table->currentRow(), 4);
    m_model->removeFirst();
    QCOMPARE(m_table->currentRow(), 3);
    QCOMPARE(m_model->ticked(), QList{3});
    QCOMPARE(m_table->sizeHint().height(), 392 - 39);
}

void TestTable::columnsThatDoNotFitScrollSideways()
{
    QSignalSpy scrolled(m_table, &Table::scrolledSideways);
    QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    m_table->columns().setWidth(1, 600);
    QCOMPARE(m_table->horizontalScrollBar()->maximum(), 20 + 40 + 420 + 600 + 240 + 20 - 1073);
    QCOMPARE(m_table->sizeHint().height(), 392 + 10);
    m_table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_table, Qt::Key_Right);
    QCOMPARE(scrolled.count(), 1);
    QCOMPARE(m_table->visualRect(m_model->index(0, 0)).left(), 60 - scrolled.first().first().toInt());
}

void TestTable::lastColumnTakesTheRest()
{
    QCOMPARE(m_table->visualRect(m_model->index(0, 2)).left(), 700);
    QCOMPARE(m_table->visualRect(m_model->index(0, 2)).width(), 353); // list-default
    m_table->columns().setShown({0, 2});
    QCOMPARE(m_table->visualRect(m_model->index(0, 2)).width(), 353 + 220);
    QVERIFY(m_table->visualRect(m_model->index(0, 1)).isEmpty());
}

void TestTable::linesWrapWhenAsked()
{
    m_table->columns().setColumns({{.title = u"Identity"_s, .width = 120, .minimumWidth = 100},
                                   {.title = u"Identity type"_s},
                                   {.title = u"Status"_s}});
    QCOMPARE(m_table->visualRect(m_model->index(1, 0)).height(), 39);
    m_table->setWrap(true);
    QCOMPARE(m_table->visualRect(m_model->index(1, 0)).height(), 59); // name1.example.com on two lines of 80 px
    QCOMPARE(m_table->visualRect(m_model->index(1, 0)).top(), 1 + 59);
    m_table->setWrap(false);
    QCOMPARE(m_table->visualRect(m_model->index(1, 0)).height(), 39);
}

void TestTable::whatIsCutIsToldAsPlainText()
{
    const QString name = u"<b>x</b>&amp;"_s + QString(200, u'w');
    QStandardItemModel model(1, 3);
    model.setData(model.index(0, 0), name);
    m_table->setModel(&model);
    const QPoint at = m_table->visualRect(model.index(0, 0)).center();
    QHelpEvent pointing(QEvent::ToolTip, at, m_table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_table->viewport(), &pointing);
    const QString told = m_table->viewport()->toolTip();
    QVERIFY(Qt::mightBeRichText(told)); // else it is taken as it is
    QCOMPARE(QTextDocumentFragment::fromHtml(told).toPlainText(), name);
    m_table->setModel(m_model.get());
}

void TestTable::onlyRowsInSightAreAskedFor()
{
    fill(100'000);
    QCOMPARE(m_table->height(), 100'000 * 39 + 2);
    m_model->asked = 0;
    m_page->verticalScrollBar()->setValue(50'000 * 39);
    m_page->viewport()->repaint();
    m_page->grab();
    QVERIFY(m_model->asked > 0);
    // 22 rows are in sight; each is asked for a handful of things a time, and it is painted two or three times.
    QVERIFY2(m_model->asked < 3000, qPrintable(QString::number(m_model->asked)));
}

void TestTable::tellsWhichRowsAreInSight()
{
    fill(1000);
    QSignalSpy shown(m_table, &Table::rowsShown);
    m_page->verticalScrollBar()->setValue(39 * 100 + 1);
    QTRY_COMPARE(shown.isEmpty() ? -1 : shown.last().at(0).toInt(), 100);
    QCOMPARE(shown.last().at(1).toInt(), 121);
}

void TestTable::oneOfSeveralIsChosenByRadioButtons()
{
    fill(3);
    const auto tickOne = [this](int first, int, bool areTicked) {
        for (int row = 0; row < 3; ++row)
            m_model->setData(m_model->index(row, 0), areTicked && row == first ? Qt::Checked : Qt::Unchecked,
                             Qt::CheckStateRole);
    };
    m_table->setTicks({.tick = tickOne, .state = {}, .isSingle = true});
    QVERIFY(m_table->isSingle());
    click(boxOf(1));
    QCOMPARE(m_model->ticked(), QList<int>{1});
    click(boxOf(2));
    QCOMPARE(m_model->ticked(), QList<int>{2});
    click(boxOf(2)); // who chooses it again does not unchoose it
    QCOMPARE(m_model->ticked(), QList<int>{2});
    click(boxOf(0), Qt::ShiftModifier);
    QCOMPARE(m_model->ticked(), QList<int>{0});
    QTest::keyClick(m_table, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_model->ticked(), QList<int>{0});
    QTest::keyClick(m_table, Qt::Key_Escape);
    QCOMPARE(m_model->ticked(), QList<int>());
}

void TestTable::switchesTellAndStayAsTheyAre()
{
    fill(3);
    m_model->switchColumn = 1;
    QSignalSpy pressed(m_table, &Table::switchPressed);
    const QRect area = m_table->iconRect(m_model->index(1, 1));
    QCOMPARE(area.size(), QSize(24, 16));
    click(area.center());
    QCOMPARE(pressed.size(), 1);
    QCOMPARE(pressed.first().first().toInt(), 1);
    click({area.right() + 40, area.center().y()}); // the text beside it
    QCOMPARE(pressed.size(), 1);
    QVERIFY(m_table->iconRect(m_model->index(1, 0)).isEmpty());
}

void TestTable::iconsCopyTheText()
{
    fill(2);
    m_model->copyColumn = 1;
    QGuiApplication::clipboard()->setText(u"before"_s);
    const QRect icon = m_table->iconRect(m_model->index(1, 1));
    click({icon.right() + 40, icon.center().y()});
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    click(icon.center());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Domain"_s);
}

void TestTable::headingsMakeRowsHigher()
{
    fill(2);
    const int single = m_table->visualRect(m_model->index(0, 1)).height();
    m_model->headingColumn = 1;
    m_table->setWrap(true);
    const QRect row = m_table->visualRect(m_model->index(0, 0));
    QCOMPARE(row.height(), single + 20);
    // What stands beside it is in the middle of the row.
    QVERIFY(std::abs(m_table->linkRect(m_model->index(0, 0)).center().y() - row.center().y()) <= 1);
    m_table->setWrap(false);
    QCOMPARE(m_table->visualRect(m_model->index(0, 1)).height(), single);
}

/// A text that just fits is broken where an icon or a switch stands before it.
void TestTable::iconsTakeRoomFromTexts()
{
    fill(2);
    const int single = m_table->visualRect(m_model->index(0, 1)).height();
    const int room = m_table->columns().width(1) - 2 * 20;
    m_model->typeText.clear();
    while (ui::textWidth(m_model->typeText + QLatin1Char('i'), ui::TextStyle::Body) <= room)
        m_model->typeText += QLatin1Char('i');
    m_table->setWrap(true);
    QCOMPARE(m_table->visualRect(m_model->index(0, 1)).height(), single);
    for (int CountingModel::*column : {&CountingModel::copyColumn, &CountingModel::switchColumn}) {
        (*m_model).*column = 1;
        m_table->doItemsLayout();
        QCOMPARE(m_table->visualRect(m_model->index(0, 1)).height(), single + 20);
        (*m_model).*column = -1;
    }
    m_table->setWrap(false);
}

void TestTable::wrapsAnewForAnotherWidth()
{
    fill(2);
    m_model->typeText = u"many words "_s.repeated(20);
    m_table->columns().setShown({0, 1});
    m_table->setWrap(true);
    const auto height = [&] { return m_table->visualRect(m_model->index(0, 1)).height(); };
    const QSize size = m_page->size();
    const int before = height();
    m_page->resize(size.width() - 200, size.height());
    QTRY_VERIFY(height() > before);
    m_page->resize(size);
    QTRY_COMPARE(height(), before);
    m_table->setWrap(false);
}

QTEST_MAIN(TestTable)
#include "tst_table.moc"
