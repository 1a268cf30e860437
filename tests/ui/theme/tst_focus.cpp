#include "ui/theme/focusring.h"
#include "ui/theme/focustracker.h"
#include "ui/theme/style.h"

#include <QScrollArea>
#include <QTest>

using namespace ui;

namespace {

class Ringed : public QWidget, public FocusRinged
{
public:
    explicit Ringed(QWidget *parent) : QWidget(parent) { setFocusPolicy(Qt::StrongFocus); }

    FocusShape focusShape() const override { return {.area = rect()}; }
};

FocusRing *ringIn(QWidget &window)
{
    return window.findChild<FocusRing *>();
}

} // namespace

class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyTheme(Theme());
        static_cast<Style *>(QApplication::style())->focusTracker().setKeyboardUsed(false);
    }
    void noRingAfterAClick();
    void aRingAfterAKey();
    void theRingGoesWithAClick();
    void theRingFollowsItsWidget();
    void theRingIsPaintedAroundTheWidget();
    void aShortcutIsNoNavigation();
};

void TestFocus::noRingAfterAClick()
{
    QWidget window;
    Ringed button(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(&button, Qt::LeftButton);
    button.setFocus();
    QVERIFY(button.hasFocus());
    QVERIFY(!ringIn(window));
    QVERIFY(!showsFocus(&button));
}

void TestFocus::aRingAfterAKey()
{
    QWidget window;
    Ringed first(&window);
    Ringed second(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Tab);
    QVERIFY(second.hasFocus());
    QVERIFY(ringIn(window));
    QCOMPARE(ringIn(window)->target(), &second);
    QVERIFY(showsFocus(&second));
}

void TestFocus::theRingGoesWithAClick()
{
    QWidget window;
    Ringed button(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Down);
    QVERIFY(ringIn(window));
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(!ringIn(window));
}

void TestFocus::theRingFollowsItsWidget()
{
    QWidget window;
    window.resize(300, 200);
    Ringed button(&window);
    button.setGeometry(20, 30, 40, 32);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Down);
    QCOMPARE(ringIn(window)->geometry(), QRect(16, 26, 48, 40));
    button.move(100, 50);
    QTRY_COMPARE(ringIn(window)->geometry(), QRect(96, 46, 48, 40));
    button.hide();
    QTRY_VERIFY(!ringIn(window) || ringIn(window)->isHidden());
}

void TestFocus::theRingIsPaintedAroundTheWidget()
{
    QWidget window;
    window.resize(120, 90);
    Ringed button(&window);
    button.setGeometry(20, 30, 60, 32);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Down);
    const QImage image = window.grab().toImage();
    const QColor ring = Theme().color(Color::BorderItemFocused);
    QCOMPARE(image.pixelColor(16, 46), ring);
    QCOMPARE(image.pixelColor(17, 46), ring);
    QVERIFY(image.pixelColor(18, 46) != ring);
    QVERIFY(image.pixelColor(15, 46) != ring);
    QCOMPARE(image.pixelColor(50, 26), ring);
}

void TestFocus::aShortcutIsNoNavigation()
{
    QWidget window;
    Ringed button(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!ringIn(window));
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
