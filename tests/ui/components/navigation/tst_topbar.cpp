#include "reference.h"

#include "ui/components/controls/textinput.h"
#include "ui/components/menus/menu.h"
#include "ui/components/menus/menuitem.h"
#include "ui/components/navigation/topbar.h"
#include "ui/theme/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

MenuContent regions()
{
    MenuContent content{.filterHint = u"Find Region"_s};
    content.groups.append(
        {u"US"_s,
         {{.id = u"us-east-1"_s, .text = u"US East (N. Virginia)"_s, .tag = u"us-east-1"_s, .ticked = true},
          {.id = u"us-west-2"_s, .text = u"US West (Oregon)"_s, .tag = u"us-west-2"_s}}});
    MenuGroup europe{u"Europe"_s, {}};
    for (const QString &city : {u"Frankfurt"_s, u"Ireland"_s, u"London"_s, u"Milan"_s, u"Paris"_s})
        europe.entries.append({.id = u"eu-"_s + city.toLower(), .text = u"Europe (%1)"_s.arg(city), .tag = u"eu"_s});
    content.groups.append(europe);
    MenuGroup many{u"AWS GovCloud"_s, {}};
    for (int i = 0; i < 30; ++i)
        many.entries.append({.id = QString::number(i), .text = u"AWS GovCloud (US-West)"_s, .tag = u"us-gov-west-1"_s});
    content.groups.append(many);
    return content;
}

MenuContent settings()
{
    return {.groups = {{u"Theme"_s,
                        {{.id = u"light"_s, .text = u"Light"_s, .ticked = true},
                         {.id = u"dark"_s, .text = u"Dark"_s, .ticked = false},
                         {.id = u"desktop"_s, .text = u"Follow the desktop"_s, .ticked = false}}},
                       {u"Density"_s,
                        {{.id = u"comfortable"_s, .text = u"Comfortable"_s, .ticked = true},
                         {.id = u"compact"_s, .text = u"Compact"_s, .ticked = false}}},
                       {u"Language"_s, {{.id = u"en"_s, .text = u"English"_s, .ticked = true}}}},
            .title = u"Settings"_s};
}

// A window with the bar of the reference pictures.
struct Window : QWidget
{
    explicit Window(const QSize &size) : bar(new TopBar(u"SES Console"_s, this))
    {
        bar->addButton({.id = u"region"_s, .text = u"N. Virginia"_s, .accessibleName = u"Region"_s}, regions);
        bar->addButton({.id = u"settings"_s, .icon = Icon::Settings, .accessibleName = u"Settings"_s}, settings);
        bar->addButton({.id = u"account"_s, .icon = Icon::UserProfile, .text = u"training"_s}, settings);
        resize(size);
        bar->resize(size.width(), bar->sizeHint().height());
        show();
    }

    // Without the room for its shadow.
    QRect panel(const Menu *menu) const { return menu->geometry().adjusted(25, 25, -25, -25); }

    TopBar *bar;
};

QStringList shownTexts(const Menu *menu)
{
    QStringList texts;
    for (const MenuItem *item : menu->findChildren<MenuItem *>())
        if (item->isVisible())
            texts.append(item->text());
    return texts;
}

} // namespace

class TestTopBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(Theme(Scheme::Light, Density::Comfortable, Motion::Off)); }
    void standsAsInThePictures_data();
    void standsAsInThePictures();
    void isDarkInBothSchemes_data();
    void isDarkInBothSchemes();
    void makesRoomForALongerText();
    void aLongMenuEndsAboveTheWindowsEdge_data();
    void aLongMenuEndsAboveTheWindowsEdge();
    void theSettingsMenuStandsAsInThePicture();
    void theFilterNarrowsAndEnterChooses();
    void arrowsChooseWithoutTheMouse();
    void escapeGivesTheFocusBack();
    void asksForItsContentEachTime();
    void ticksAreAccentedAndIconsAsTheText();
    void aHiddenButtonTakesNoRoom();
};

void TestTopBar::standsAsInThePictures_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<Density>("density");
    QTest::addColumn<int>("width");
    QTest::newRow("comfortable") << u"list-default"_s << Density::Comfortable << 1440;
    QTest::newRow("compact") << u"list-default-compact"_s << Density::Compact << 1440;
    QTest::newRow("1024") << u"list-default-1024"_s << Density::Comfortable << 1024;
}

void TestTopBar::standsAsInThePictures()
{
    QFETCH(QString, picture);
    QFETCH(Density, density);
    QFETCH(int, width);
    applyTheme(Theme(Scheme::Light, density, Motion::Off));
    Window window({width, 700});
    QCOMPARE(window.bar->height(), int(referencePlace(picture, u"top-navigation.top-navigation"_s).height()));
    const QList<QRectF> places = referencePlaces(picture, u"menu-dropdown.button"_s);
    QCOMPARE(places.size(), 3);
    const QStringList ids = {u"region"_s, u"settings"_s, u"account"_s};
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRect ours = window.bar->button(ids[i])->geometry();
        QVERIFY(qAbs(ours.x() - places[i].x()) < 1);
        QVERIFY(qAbs(ours.width() - places[i].width()) < 2); // whole pixels around fractions
        QCOMPARE(ours.height(), int(places[i].height()));
    }
}

void TestTopBar::isDarkInBothSchemes_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
}

void TestTopBar::isDarkInBothSchemes()
{
    QFETCH(Scheme, scheme);
    applyTheme(Theme(scheme, Density::Comfortable, Motion::Off));
    Window window({1440, 900});
    const QImage image = window.bar->grab().toImage();
    QCOMPARE(image.pixelColor(5, 5), QColor(0x16, 0x1d, 0x26));
    QCOMPARE(image.pixelColor(5, 56), QColor(0x42, 0x46, 0x50)); // the line below
    QCOMPARE(image.pixelColor(1227, 28), QColor(0x42, 0x46, 0x50)); // between two buttons
    QCOMPARE(image.pixelColor(1227, 11), QColor(0x16, 0x1d, 0x26)); // shorter than the bar
}

void TestTopBar::makesRoomForALongerText()
{
    Window window({1440, 900});
    const int before = window.bar->button(u"region"_s)->x();
    window.bar->button(u"region"_s)->setShownText(u"N. California"_s);
    QTRY_VERIFY(window.bar->button(u"region"_s)->x() < before);
    QCOMPARE(window.bar->button(u"region"_s)->geometry().right() / 2, 1216 / 2);
    QCOMPARE(window.bar->button(u"region"_s)->accessibleName(), u"Region N. California"_s);
}

void TestTopBar::aLongMenuEndsAboveTheWindowsEdge_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<QRect>("menu");
    QTest::newRow("1440 x 900") << QSize(1440, 900) << QRect(1001, 60, 318, 793);
    QTest::newRow("1024 x 700") << QSize(1024, 700) << QRect(585, 60, 318, 607);
}

void TestTopBar::aLongMenuEndsAboveTheWindowsEdge()
{
    QFETCH(QSize, window);
    Window shown(window);
    shown.bar->button(u"region"_s)->click();
    const Menu *menu = shown.bar->button(u"region"_s)->menu();
    QVERIFY(menu);
    QTEST(shown.panel(menu), "menu");
}

void TestTopBar::theSettingsMenuStandsAsInThePicture()
{
    const QString picture = u"list-settings-open"_s;
    Window window({1440, 900});
    window.bar->button(u"settings"_s)->click();
    const Menu *menu = window.bar->button(u"settings"_s)->menu();
    const QRectF place = referencePlace(picture, u"dropdown.dropdown-content-wrapper"_s);
    QVERIFY(qAbs(window.panel(menu).x() - place.x()) < 1);
    QCOMPARE(window.panel(menu).width(), qRound(place.width()));
    QCOMPARE(window.panel(menu).y(), int(place.y()));
    QCOMPARE(window.panel(menu).height(), int(place.height()));
    for (const MenuItem *item : menu->findChildren<MenuItem *>()) {
        const QRectF text = referencePlace(picture, u"item-element.main-row>span"_s, item->text());
        QVERIFY2(qAbs(item->mapTo(&window, QPoint()).y() + 6 - text.y()) <= 1, qPrintable(item->text()));
    }
}

void TestTopBar::theFilterNarrowsAndEnterChooses()
{
    Window window({1440, 900});
    QVERIFY(QTest::qWaitForWindowActive(&window));
    TopBarButton *button = window.bar->button(u"region"_s);
    QSignalSpy chosen(button, &TopBarButton::chosen);
    button->click();
    Menu *menu = button->menu();
    QCOMPARE(menu->objectName(), u"regionMenu"_s);
    auto *filter = menu->findChild<TextInput *>(u"menuFilter"_s);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"PARIS"_s);
    QCOMPARE(shownTexts(menu), QStringList{u"Europe (Paris)"_s});
    filter->clear();
    QTest::keyClicks(filter, u"us-east"_s); // by the code, too
    QCOMPARE(shownTexts(menu), QStringList{u"US East (N. Virginia)"_s});
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toString(), u"us-east-1"_s);
    QVERIFY(!button->menu());
}

void TestTopBar::arrowsChooseWithoutTheMouse()
{
    Window window({1440, 900});
    TopBarButton *button = window.bar->button(u"region"_s);
    QSignalSpy chosen(button, &TopBarButton::chosen);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Down); // opens
    QWidget *filter = button->menu()->findChild<TextInput *>();
    QTest::keyClicks(filter, u"euro"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toString(), u"eu-ireland"_s);
}

void TestTopBar::escapeGivesTheFocusBack()
{
    Window window({1440, 900});
    QVERIFY(QTest::qWaitForWindowActive(&window));
    TopBarButton *button = window.bar->button(u"settings"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(button->menu());
    QTest::keyClick(button->menu(), Qt::Key_Escape);
    QVERIFY(!button->menu());
    QVERIFY(button->hasFocus());
}

void TestTopBar::asksForItsContentEachTime()
{
    Window window({1440, 900});
    int asked = 0;
    TopBarButton *button = window.bar->addButton({.id = u"more"_s, .text = u"More"_s}, [&] {
        ++asked;
        return settings();
    });
    button->click();
    button->click(); // closes
    QVERIFY(!button->menu());
    button->click();
    QCOMPARE(asked, 2);
}

// As in list-settings-open and list-region-open.
void TestTopBar::ticksAreAccentedAndIconsAsTheText()
{
    Window window({1440, 900});
    TopBarButton *button = window.bar->addButton({.id = u"more"_s, .text = u"More"_s}, [] {
        return MenuContent{.groups = {{u"Group"_s,
                                       {{.id = u"other"_s, .text = u"Other"_s},
                                        {.id = u"tick"_s, .text = u"Tick"_s, .ticked = true},
                                        {.id = u"icon"_s, .text = u"Icon"_s, .icon = Icon::Check, .ticked = true}}}},
                           .filterHint = u"Find"_s}; // with it, nothing is lit at first
    });
    button->click();
    const auto icon = [&](const QString &id, QRgb color) {
        const QImage image = button->menu()->findChild<MenuItem *>(id)->grab(QRect(30, 8, 16, 16)).toImage();
        int same = 0;
        for (int i = 0; i < 16 * 16; ++i)
            same += image.pixelColor(i % 16, i / 16) == QColor(color);
        return same > 3;
    };
    QVERIFY(icon(u"tick"_s, 0x42b4ff));
    QVERIFY(!icon(u"tick"_s, 0xdedee3));
    QVERIFY(icon(u"icon"_s, 0xdedee3));
    QVERIFY(!icon(u"icon"_s, 0x42b4ff));
}

/// The virtual clock is there only when it says something (visual.md 13.4).
void TestTopBar::aHiddenButtonTakesNoRoom()
{
    Window window(QSize(1440, 900));
    auto *settings = window.bar->button(u"settings"_s);
    auto *region = window.bar->button(u"region"_s);
    const int before = region->x();
    settings->hide();
    QTRY_VERIFY(region->x() > before);
    settings->show();
    QTRY_COMPARE(region->x(), before);
}

QTEST_MAIN(TestTopBar)
#include "tst_topbar.moc"
