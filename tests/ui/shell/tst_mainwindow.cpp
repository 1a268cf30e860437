#include "../pages/fakewindow.h"

#include "ui/components/menus/menuitem.h"
#include "ui/components/navigation/applayout.h"
#include "ui/components/navigation/breadcrumbs.h"
#include "ui/components/navigation/helppanel.h"
#include "ui/components/navigation/sidenavigation.h"
#include "ui/components/navigation/topbarbutton.h"
#include "ui/theme/style.h"

#include <QClipboard>

using namespace Qt::StringLiterals;

/// The window around the pages (console.md 1.1, 2).
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beginsWithTheList();
    void goesBackAndForward_data();
    void goesBackAndForward();
    void keepsTheListAsItWasLeft();
    void keepsMessagesUntilTheUserGoesElsewhere();
    void switchesTheRegion();
    void listsAllRegions();
    void findsARegionByTyping();
    void leavesDetailsThatTheRegionDoesNotHave();
    void remembersRegionPlaceAndGeometry();
    void startsInTheRegionThatWasAskedFor();
    void ignoresWhatItCannotRemember();
    void staysWithinReach();
    void changesThemeAndDensity();
    void copiesTheAccountAndTellsWhatItIs();
    void showsTheNameOfTheAccount();
    void opensHelp();
    void leavesKeysToAnOpenDialog();

private:
    void open();
    bool choose(const QString &button, const QString &entry);
    ui::MainWindow &window() { return *m_window->window; }
    WindowDriver user() { return m_window->user(); }
    FakeSes &ses() { return m_window->ses; }

    std::unique_ptr<FakeWindow> m_window;
};

void TestMainWindow::init()
{
    m_window = std::make_unique<FakeWindow>();
    for (const auto &name : {u"a.org"_s, u"b.org"_s, u"c.org"_s})
        ses().add(name);
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::open()
{
    m_window->open();
    QTRY_COMPARE(user().names().size(), 3);
}

bool TestMainWindow::choose(const QString &button, const QString &entry)
{
    return user().click(button) && QTest::qWaitFor([&] { return user().isEnabled(entry); }) && user().click(entry);
}

void TestMainWindow::beginsWithTheList()
{
    open();
    QCOMPARE(window().windowTitle(), u"Verified identities – SES Console"_s);
    QCOMPARE(window().place(), ui::Place{u"identities"_s});
    QCOMPARE(window().region().code, u"us-east-1"_s);
    QCOMPARE(window().findChild<ui::Breadcrumbs *>()->shownText(), u"Configuration: Verified identities"_s);
}

void TestMainWindow::goesBackAndForward_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("keys") << false;
    QTest::newRow("mouse") << true;
}

void TestMainWindow::goesBackAndForward()
{
    QFETCH(bool, byMouse);
    open();
    const auto back = [&] {
        if (byMouse)
            QTest::mouseClick(window().page(), Qt::BackButton);
        else
            user().key(Qt::Key_Left, Qt::AltModifier);
    };
    const auto forward = [&] {
        if (byMouse)
            QTest::mouseClick(window().page(), Qt::ForwardButton);
        else
            user().key(Qt::Key_Right, Qt::AltModifier);
    };
    user().open(u"b.org"_s);
    QTRY_VERIFY(user().find(u"summary"_s));
    back();
    QTRY_VERIFY(user().container());
    forward();
    QTRY_VERIFY(user().find(u"summary"_s));
    QCOMPARE(window().place().subject, u"b.org"_s);
    forward();
    QCOMPARE(window().place().subject, u"b.org"_s);
}

void TestMainWindow::keepsTheListAsItWasLeft()
{
    open();
    QTest::keyClicks(user().filter(), u"b"_s);
    user().tick(u"b.org"_s);
    user().open(u"b.org"_s);
    QTRY_VERIFY(user().find(u"summary"_s));
    user().key(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(user().names(), QStringList{u"b.org"_s});
    QCOMPARE(user().ticked(), QStringList{u"b.org"_s});
}

void TestMainWindow::keepsMessagesUntilTheUserGoesElsewhere()
{
    open();
    user().open(u"b.org"_s);
    QTRY_VERIFY(user().isEnabled(u"delete"_s));
    QVERIFY(user().click(u"delete"_s));
    QVERIFY(user().click(u"confirm"_s));
    QTRY_VERIFY(user().container());
    QCOMPARE(user().flashes().size(), 1); // it came along to the list
    user().open(u"a.org"_s);
    QVERIFY(user().flashes().isEmpty());
}

void TestMainWindow::switchesTheRegion()
{
    open();
    user().tick(u"a.org"_s);
    QTest::keyClicks(user().filter(), u"a"_s);
    window().flash({.text = u"News"_s});
    ses().identities.remove(u"c.org"_s); // as if the other Region had none of it
    QVERIFY(choose(u"regionButton"_s, u"eu-west-1"_s));
    QTRY_COMPARE(user().names().size(), 2);
    QCOMPARE(window().region().code, u"eu-west-1"_s);
    QVERIFY(user().filter()->text().isEmpty());
    QVERIFY(user().ticked().isEmpty());
    QVERIFY(user().flashes().isEmpty());
    QVERIFY(user().find<ui::TopBarButton>(u"regionButton"_s)->accessibleName().contains(u"Ireland"_s));
}

void TestMainWindow::listsAllRegions()
{
    open();
    QVERIFY(user().click(u"regionButton"_s));
    QStringList codes;
    for (const auto *item : window().findChildren<ui::MenuItem *>())
        codes += item->entry().id;
    QStringList expected;
    for (const aws::Region &region : aws::regions())
        expected += region.code;
    codes.sort();
    expected.sort();
    QCOMPARE(codes, expected);
}

void TestMainWindow::findsARegionByTyping()
{
    open();
    QVERIFY(user().click(u"regionButton"_s));
    QTRY_VERIFY(user().find<QLineEdit>(u"menuFilter"_s));
    QTest::keyClicks(user().find<QLineEdit>(u"menuFilter"_s), u"tokyo"_s);
    QTest::keyClick(user().find(u"menuFilter"_s), Qt::Key_Return);
    QTRY_COMPARE(window().region().code, u"ap-northeast-1"_s);
}

void TestMainWindow::leavesDetailsThatTheRegionDoesNotHave()
{
    open();
    user().open(u"b.org"_s);
    QTRY_VERIFY(user().find(u"summary"_s));
    QVERIFY(choose(u"regionButton"_s, u"eu-west-1"_s)); // has it too
    QTRY_VERIFY(user().find(u"summary"_s));
    ses().identities.remove(u"b.org"_s);
    QVERIFY(choose(u"regionButton"_s, u"eu-west-2"_s));
    QTRY_VERIFY(user().container());
    QCOMPARE(user().flashes().first().text, u"b.org does not exist in Europe (London)."_s);
    QCOMPARE(window().place(), ui::Place{u"identities"_s});
}

void TestMainWindow::remembersRegionPlaceAndGeometry()
{
    open();
    window().resize(1100, 720);
    QVERIFY(choose(u"regionButton"_s, u"eu-west-1"_s));
    window().go({u"identities"_s, u"b.org"_s, u"tags"_s});
    window().findChild<ui::AppLayout *>()->setNavigationOpen(false);
    m_window->open();
    QTRY_VERIFY(user().find(u"tagsContainer"_s));
    QCOMPARE(window().region().code, u"eu-west-1"_s);
    QCOMPARE(window().size(), QSize(1100, 720));
    QVERIFY(!window().findChild<ui::AppLayout *>()->isNavigationOpen());
}

void TestMainWindow::startsInTheRegionThatWasAskedFor()
{
    m_window->settings.setValue(u"window/region"_s, u"eu-west-1"_s);
    ui::MainWindow other(m_window->connection, m_window->appearance, m_window->settings,
                         aws::regionByCode(u"us-west-2"_s));
    QCOMPARE(other.region().code, u"us-west-2"_s);
}

void TestMainWindow::ignoresWhatItCannotRemember()
{
    m_window->settings.setValue(u"window/region"_s, u"mars-1"_s);
    m_window->settings.setValue(u"window/place"_s, u"/nowhere/at-all"_s);
    m_window->settings.setValue(u"window/geometry"_s, u"nonsense"_s);
    m_window->settings.setValue(u"identities/columnOrder"_s, u"7,8"_s);
    m_window->settings.setValue(u"identities/pageSize"_s, -3);
    open();
    QCOMPARE(window().region().code, u"us-east-1"_s);
    QCOMPARE(user().table()->columns().shown(), (QList{0, 1, 2}));
}

/// Qt brings back what it saved itself, but takes a place that never was on a screen as it is.
void TestMainWindow::staysWithinReach()
{
    const QRect nowhere(QPoint(100'000, 100'000), QPoint(1, 1));
    QByteArray geometry;
    QDataStream stream(&geometry, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_4_0);
    constexpr quint32 magic = 0x1D9D0CB; // as QWidget::saveGeometry() begins
    stream << magic << quint16(3) << quint16(0) << nowhere << nowhere << qint32(0) << quint8(0) << quint8(0)
           << qint32(1440) << nowhere;
    m_window->settings.setValue(u"window/geometry"_s, geometry);
    open();
    const QPoint place = window().pos();
    QVERIFY(window().screen()->geometry().contains(place));
}

void TestMainWindow::changesThemeAndDensity()
{
    open();
    QVERIFY(choose(u"settingsButton"_s, u"dark"_s));
    QVERIFY(ui::themeOf(&window()).isDark());
    QVERIFY(choose(u"settingsButton"_s, u"compact"_s));
    QVERIFY(ui::themeOf(&window()).isCompact());
    QVERIFY(ui::themeOf(&window()).isDark());
    ui::Appearance again(m_window->settings);
    QCOMPARE(again.choice(), ui::Appearance::Choice::Dark);
    QCOMPARE(again.density(), ui::Density::Compact);
    QVERIFY(choose(u"settingsButton"_s, u"light"_s));
    QVERIFY(choose(u"settingsButton"_s, u"comfortable"_s));
    QVERIFY(!ui::themeOf(&window()).isDark() && !ui::themeOf(&window()).isCompact());
}

void TestMainWindow::copiesTheAccountAndTellsWhatItIs()
{
    open();
    QVERIFY(choose(u"accountButton"_s, u"copyAccount"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"123456789012"_s);
    QVERIFY(choose(u"accountButton"_s, u"about"_s));
    QTRY_VERIFY(user().dialog());
    QVERIFY(user().texts(u"aboutDialog"_s).join(u' ').contains(u"unofficial replica"_s));
    QVERIFY(user().click(u"close"_s));
    QTRY_VERIFY(!user().dialog());
    QVERIFY(choose(u"accountButton"_s, u"keyboardShortcuts"_s));
    QTRY_VERIFY(user().texts(u"keysDialog"_s).contains(u"F5"_s));
}

void TestMainWindow::showsTheNameOfTheAccount()
{
    open();
    const auto name = [this] { return user().find<ui::TopBarButton>(u"accountButton"_s)->accessibleName(); };
    QVERIFY(name().contains(u"123456789012"_s));
    m_window->connection.setAccountName(u"training"_s);
    QVERIFY(name().contains(u"training"_s));
}

void TestMainWindow::opensHelp()
{
    open();
    const auto *layout = window().findChild<ui::AppLayout *>();
    user().key(Qt::Key_F1);
    QVERIFY(layout->isHelpOpen());
    QCOMPARE(window().findChild<ui::HelpPanel *>()->title(), u"Verified identities"_s);
    user().key(Qt::Key_F1);
    QVERIFY(!layout->isHelpOpen());
    user().open(u"b.org"_s);
    QTRY_VERIFY(user().find(u"mailFrom"_s));
    for (auto *link : user().find(u"mailFrom"_s)->findChildren<QAbstractButton *>()) {
        if (link->text() == u"Info"_s)
            QTest::mouseClick(link, Qt::LeftButton);
    }
    QVERIFY(layout->isHelpOpen());
    QCOMPARE(window().findChild<ui::HelpPanel *>()->title(), u"Custom MAIL FROM domain"_s);
    user().key(Qt::Key_Escape);
    QVERIFY(!layout->isHelpOpen());
}

void TestMainWindow::leavesKeysToAnOpenDialog()
{
    open();
    user().open(u"b.org"_s);
    QTRY_VERIFY(user().isEnabled(u"delete"_s));
    QVERIFY(user().click(u"delete"_s));
    QTRY_VERIFY(user().dialog());
    user().key(Qt::Key_Left, Qt::AltModifier);
    user().key(Qt::Key_F1);
    QVERIFY(user().dialog());
    QCOMPARE(window().place().subject, u"b.org"_s);
    QVERIFY(!window().findChild<ui::AppLayout *>()->isHelpOpen());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
