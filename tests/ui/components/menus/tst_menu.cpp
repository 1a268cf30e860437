#include "ui/components/controls/textinput.h"
#include "ui/components/menus/menu.h"
#include "ui/components/menus/menubutton.h"
#include "ui/components/menus/menuitem.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

MenuContent policies()
{
    return {.groups = {{.entries = {{.id = u"generator"_s, .text = u"Use policy generator"_s},
                                    {.id = u"custom"_s, .text = u"Create custom policy"_s},
                                    {.id = u"disabled"_s, .text = u"Disabled entry"_s, .enabled = false}}},
                       {.title = u"Group"_s,
                        .entries = {{.id = u"icon"_s, .text = u"With icon"_s, .icon = Icon::Copy},
                                    {.id = u"checkbox"_s, .text = u"Checkbox"_s, .ticked = true}}}}};
}

MenuContent regions()
{
    return {.groups = {{.title = u"US"_s,
                        .entries = {{.id = u"us-east-1"_s, .text = u"US East (N. Virginia)"_s, .tag = u"us-east-1"_s}}},
                       {.title = u"Europe"_s,
                        .entries = {{.id = u"eu-west-1"_s, .text = u"Europe (Ireland)"_s, .tag = u"eu-west-1"_s},
                                    {.id = u"eu-west-3"_s, .text = u"Europe (Paris)"_s, .tag = u"eu-west-3"_s}}}},
            .filterHint = u"Find Region"_s};
}

struct Window : QWidget
{
    explicit Window(const MenuContent &content)
        : button(Button::Variant::Normal, u"Actions"_s, this)
        , chosen(&button, &MenuButton::chosen)
    {
        resize(600, 500);
        button.setContent(content);
        button.setGeometry(QRect(QPoint(40, 40), button.sizeHint()));
        show();
    }

    MenuItem *item(const QString &id) const { return button.menu()->findChild<MenuItem *>(id); }
    QRect place(const QWidget *widget) const { return {widget->mapTo(this, QPoint()), widget->size()}; }

    MenuButton button;
    QSignalSpy chosen;
};

} // namespace

class TestMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void opensBelowItsButton();
    void entriesStandAsInTheReference();
    void aClickChooses();
    void arrowsPassDisabledEntries();
    void escapeGivesTheFocusBack();
    void aPressElsewhereCloses();
    void aPressOnTheButtonCloses();
    void typingFindsAnEntry();
    void theFilterNarrows();
    void inTheTopBarItIsDarkAndCentred();
    void aLongMenuStaysInTheWindow();
};

void TestMenu::opensBelowItsButton()
{
    Window window(policies());
    QTest::mouseClick(&window.button, Qt::LeftButton);
    const Menu *menu = window.button.menu();
    QVERIFY(menu && menu->isVisible());
    const QRect panel = window.place(menu).adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
    QCOMPARE(panel.topLeft(), QPoint(40, 40 + 32 + 4));
    QVERIFY(qAbs(panel.width() - 180) <= 1);
}

// Measured in gallery-buttons: entries 32 high and 30 apart, the group's title 30 high, its entries indented.
void TestMenu::entriesStandAsInTheReference()
{
    Window window(policies());
    window.button.openMenu();
    const int top = window.place(window.item(u"generator"_s)).top();
    QCOMPARE(top, 76);
    QCOMPARE(window.item(u"generator"_s)->height(), 32);
    QCOMPARE(window.place(window.item(u"custom"_s)).top(), top + 30);
    QCOMPARE(window.place(window.item(u"disabled"_s)).top(), top + 60);
    QCOMPARE(window.place(window.item(u"icon"_s)).top(), top + 122);
    QCOMPARE(window.place(window.item(u"checkbox"_s)).top(), top + 152);
}

void TestMenu::aClickChooses()
{
    Window window(policies());
    window.button.openMenu();
    QTest::mouseClick(window.item(u"custom"_s), Qt::LeftButton);
    QCOMPARE(window.chosen.size(), 1);
    QCOMPARE(window.chosen.first().first().toString(), u"custom"_s);
    QVERIFY(!window.button.menu());
}

void TestMenu::arrowsPassDisabledEntries()
{
    Window window(policies());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.button.setFocus();
    QTest::keyClick(&window.button, Qt::Key_Down);
    QWidget *menu = window.button.menu();
    QVERIFY(menu->hasFocus());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down); // over "Disabled entry"
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(window.chosen.first().first().toString(), u"icon"_s);
}

void TestMenu::escapeGivesTheFocusBack()
{
    Window window(policies());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window.button, Qt::Key_Return);
    QTest::keyClick(window.button.menu(), Qt::Key_Escape);
    QVERIFY(!window.button.menu());
    QVERIFY(window.button.hasFocus());
    QCOMPARE(window.chosen.size(), 0);
}

void TestMenu::aPressElsewhereCloses()
{
    Window window(policies());
    window.button.openMenu();
    QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(500, 450));
    QVERIFY(!window.button.menu());
}

void TestMenu::aPressOnTheButtonCloses()
{
    Window window(policies());
    QTest::mouseClick(&window.button, Qt::LeftButton);
    QVERIFY(window.button.menu());
    QTest::mouseClick(&window.button, Qt::LeftButton);
    QVERIFY(!window.button.menu());
}

void TestMenu::typingFindsAnEntry()
{
    Window window(policies());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.button.openMenu();
    QTest::keyClicks(window.button.menu(), u"w"_s);
    QTest::keyClick(window.button.menu(), Qt::Key_Return);
    QCOMPARE(window.chosen.first().first().toString(), u"icon"_s);
}

void TestMenu::theFilterNarrows()
{
    Window window(regions());
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.button.openMenu();
    auto *filter = window.button.menu()->findChild<TextInput *>(u"menuFilter"_s);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"paris"_s);
    QVERIFY(window.item(u"us-east-1"_s)->isHidden());
    QVERIFY(window.item(u"eu-west-1"_s)->isHidden());
    QVERIFY(!window.item(u"eu-west-3"_s)->isHidden());
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(window.chosen.first().first().toString(), u"eu-west-3"_s);
}

void TestMenu::inTheTopBarItIsDarkAndCentred()
{
    Window window(policies());
    setSurround(&window.button, Surround::TopNavigation);
    window.button.move(300, 20);
    window.button.openMenu();
    const QRect panel =
        window.place(window.button.menu()).adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
    QVERIFY(qAbs(panel.center().x() - window.button.geometry().center().x()) <= 1);
    const QImage image = window.grab().toImage();
    QCOMPARE(image.pixelColor(panel.left() + 6, panel.bottom() - 6), QColor(u"#161d26"_s));
}

void TestMenu::aLongMenuStaysInTheWindow()
{
    MenuContent content;
    content.groups.append(MenuGroup{});
    for (int i = 0; i < 40; ++i)
        content.groups.first().entries.append({.id = QString::number(i), .text = u"Entry %1"_s.arg(i)});
    Window window(content);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Menu *menu = window.button.openMenu();
    QVERIFY(window.place(menu).bottom() - shadowReach < window.height());
    QTest::keyClick(menu, Qt::Key_End);
    const QRect last = window.place(window.item(u"39"_s));
    QVERIFY(window.place(menu).contains(last)); // scrolled into view
}

QTEST_MAIN(TestMenu)
#include "tst_menu.moc"
