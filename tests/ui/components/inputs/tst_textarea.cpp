#include "ui/components/inputs/resizegrip.h"
#include "ui/components/inputs/textarea.h"
#include "ui/theme/style.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui;

class TestTextArea : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void isAsHighAsItsRows_data();
    void isAsHighAsItsRows();
    void linesStandAsHighAsElsewhere();
    void hasTheColoursOfItsState();
    void tabLeavesIt();
    void onlyTheUserEdits();
    void theGripMakesItHigher();
    void theHintIsGoneWithTheFirstLetter();
    void followsTheTheme();
};

void TestTextArea::isAsHighAsItsRows_data()
{
    QTest::addColumn<Density>("density");
    QTest::addColumn<int>("two"); // gallery-inputs
    QTest::newRow("comfortable") << Density::Comfortable << 52;
    QTest::newRow("compact") << Density::Compact << 48;
}

void TestTextArea::isAsHighAsItsRows()
{
    QFETCH(Density, density);
    QFETCH(int, two);
    applyTheme(Theme(Scheme::Light, density));
    QCOMPARE(TextArea(2).sizeHint().height(), two);
    QCOMPARE(TextArea(6).sizeHint().height(), two + 80);
}

void TestTextArea::linesStandAsHighAsElsewhere()
{
    TextArea area(3);
    area.setPlainText(u"one\ntwo\nthree"_s);
    area.resize(240, area.sizeHint().height());
    area.show();
    QTextCursor cursor = area.textCursor();
    const int first = area.viewport()->mapTo(&area, area.cursorRect(cursor).topLeft()).y();
    cursor.movePosition(QTextCursor::End);
    const int third = area.viewport()->mapTo(&area, area.cursorRect(cursor).topLeft()).y();
    QCOMPARE(third - first, 40);
    QVERIFY(first >= 5 && first <= 7);
    QCOMPARE(area.viewport()->mapTo(&area, area.cursorRect(area.textCursor()).topLeft()).x(), 13);
    cursor.insertText(u"\nfour"_s); // and there is room for no more
    QTRY_VERIFY(area.verticalScrollBar()->maximum() > 0);
}

void TestTextArea::hasTheColoursOfItsState()
{
    const Theme theme;
    TextArea area(2);
    area.setPlainText(u"▉▉▉"_s);
    area.resize(240, area.sizeHint().height());
    QImage image = area.grab().toImage();
    QCOMPARE(image.pixelColor(120, 0), theme.color(Color::BorderInputDefault));
    QCOMPARE(image.pixelColor(120, 40), theme.color(Color::BackgroundInputDefault));
    QCOMPARE(image.pixelColor(20, 16), theme.color(Color::TextBodyDefault));
    area.setRemark(InputRemark::Invalid);
    image = area.grab().toImage();
    QCOMPARE(image.pixelColor(4, 26), theme.color(Color::BorderStatusError)); // the thick edge
    QCOMPARE(image.pixelColor(20, 16), theme.color(Color::TextStatusError));
    area.setRemark(InputRemark::Warning);
    QCOMPARE(area.grab().toImage().pixelColor(4, 26), theme.color(Color::BorderStatusWarning));
    area.setRemark(InputRemark::None);
    area.setEnabled(false);
    QCOMPARE(area.grab().toImage().pixelColor(120, 40), theme.color(Color::BackgroundInputDisabled));
}

void TestTextArea::tabLeavesIt()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *area = new TextArea(2);
    auto *next = new TextArea(2);
    column->addWidget(area);
    column->addWidget(next);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    area->setFocus();
    QTest::keyClicks(area, u"a"_s);
    QTest::keyClick(area, Qt::Key_Return);
    QTest::keyClick(area, Qt::Key_Tab);
    QVERIFY(next->hasFocus());
    QCOMPARE(area->toPlainText(), u"a\n"_s);
}

void TestTextArea::onlyTheUserEdits()
{
    TextArea area(2);
    QSignalSpy edited(&area, &TextArea::edited);
    area.setPlainText(u"by the program"_s);
    area.setRemark(InputRemark::Invalid);
    applyTheme(Theme(Scheme::Dark));
    QCOMPARE(edited.size(), 0);
    QTest::keyClicks(&area, u"a"_s);
    QCOMPARE(edited.size(), 1);
}

void TestTextArea::theGripMakesItHigher()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *area = new TextArea(3);
    column->addWidget(area);
    column->addStretch();
    window.resize(400, 400);
    window.show();
    auto *grip = area->findChild<ResizeGrip *>();
    const int before = area->height();
    const auto pull = [&](int by) {
        QTest::mousePress(grip, Qt::LeftButton, {}, QPoint(8, 8));
        QMouseEvent move(QEvent::MouseMove, QPointF(8, 8 + by), grip->mapToGlobal(QPointF(8, 8 + by)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(grip, &move);
        QTest::mouseRelease(grip, Qt::LeftButton);
    };
    pull(60);
    QTRY_COMPARE(area->height(), before + 60);
    QCOMPARE(grip->geometry().bottomRight(), area->rect().bottomRight());
    pull(-500); // never lower than a line
    QTRY_COMPARE(area->height(), TextArea(1).sizeHint().height());
}

void TestTextArea::theHintIsGoneWithTheFirstLetter()
{
    TextArea area(2);
    area.setHint(u"▉▉▉"_s);
    area.resize(240, 52);
    QCOMPARE(area.accessibleName(), u"▉▉▉"_s);
    QCOMPARE(area.grab().toImage().pixelColor(24, 16), Theme().color(Color::TextInputPlaceholder));
    area.setPlainText(u" "_s);
    QVERIFY(area.grab().toImage().pixelColor(24, 16) != Theme().color(Color::TextInputPlaceholder));
}

void TestTextArea::followsTheTheme()
{
    TextArea area(2);
    area.resize(240, 52);
    area.show();
    applyTheme(Theme(Scheme::Dark, Density::Compact));
    QCOMPARE(area.sizeHint().height(), 48);
    QCOMPARE(area.grab().toImage().pixelColor(120, 30), Theme(Scheme::Dark).color(Color::BackgroundInputDefault));
}

QTEST_MAIN(TestTextArea)
#include "tst_textarea.moc"
