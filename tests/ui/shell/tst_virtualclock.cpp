#include "../pages/simulatedwindow.h"

#include "ui/components/menus/menuitem.h"
#include "ui/components/navigation/navigationlink.h"
#include "ui/components/navigation/topbar.h"
#include "ui/components/navigation/topbarbutton.h"

using namespace Qt::StringLiterals;

/// The virtual clock around all pages: in the top bar, in messages about jumps (visual.md 13.3, 13.4), and the count of
/// unread mails that its events bring (13.2).
class TestVirtualClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window = std::make_unique<SimulatedWindow>(); }
    void cleanup() { m_window.reset(); }

    void isHiddenWhileItIsTheWallClock();
    void showsTimeStateAndSpeed();
    void hasAMenu();
    void changesTheClock_data();
    void changesTheClock();
    void opensThePageAndTheDialog();
    void canOnlyBeLookedAtDuringAJump();

    void tellsOfAJumpOnEveryPage();
    void cancelsAJump();
    void tellsThatItCouldNotBeCancelled();
    void tellsHowAJumpEnded_data();
    void tellsHowAJumpEnded();
    void staysSilentAboutJumpsBefore();

    void countsUnreadMails();

private:
    WindowDriver user() { return m_window->user(); }
    ui::TopBarButton *button() { return user().find<ui::TopBarButton>(u"clockButton"_s); }
    ui::MenuItem *entry(const QString &name) { return user().find<ui::MenuItem>(name); }
    void openMenu();
    void beginJump();

    std::unique_ptr<SimulatedWindow> m_window;
};

namespace {

QByteArray clockJson(const QByteArray &rest)
{
    return R"({"VirtualTime":1764018000,"WallTime":1763974800,"State":"PAUSED","IsRunning":false,"Speed":1)" + rest
        + "}";
}

const QByteArray jumping =
    R"(,"Jump":{"From":1763974800,"Target":1764061200,"EventsDone":5,"EventsTotal":9},"LastJump":{"Number":7,"Reached":1763974800,"EventsDone":1,"WasCancelled":false})";

} // namespace

void TestVirtualClock::openMenu()
{
    QVERIFY(m_window->jump(3600));
    QTRY_VERIFY(button());
    QTRY_VERIFY(m_window->countAsked(u"GET /simulator/events"_s) > 0);
    m_window->now(); // is answered after that
    QCoreApplication::processEvents();
    QTest::mouseClick(button(), Qt::LeftButton);
}

void TestVirtualClock::beginJump()
{
    m_window->answer(asking("GET", "/simulator/clock"), clockJson(jumping));
    m_window->change(u"clock"_s);
    QTRY_COMPARE(user().flashes().size(), 1);
}

void TestVirtualClock::isHiddenWhileItIsTheWallClock()
{
    QTRY_VERIFY(m_window->countAsked(u"GET /simulator/clock"_s) > 0);
    QVERIFY(!button());
    QVERIFY(m_window->jump(3));
    QTRY_VERIFY(button());
    m_window->wall = m_window->wall.addSecs(3);
    m_window->change(u"clock"_s);
    QTRY_VERIFY(!button());
}

void TestVirtualClock::showsTimeStateAndSpeed()
{
    QVERIFY(m_window->jump(3600));
    QTRY_VERIFY(button());
    QCOMPARE(button()->accessibleName(), u"Virtual clock 2025-11-24 10:00 UTC"_s);
    QVERIFY(m_window->ask<simulation::PutClock>({.isRunning = true, .speed = 100}));
    QTRY_COMPARE(button()->accessibleName(), u"Virtual clock ×100 2025-11-24 10:00 UTC"_s);
}

void TestVirtualClock::hasAMenu()
{
    openMenu();
    QVERIFY(user().find(u"clockMenu"_s));
    QCOMPARE(entry(u"clockMenuRun"_s)->text(), u"Run"_s);
    QVERIFY(entry(u"clockMenuSpeed-1"_s)->isChecked());
    QVERIFY(!entry(u"clockMenuSpeed-10"_s)->isChecked());
    QTRY_VERIFY(entry(u"clockMenuNext"_s));
    QCOMPARE(entry(u"clockMenuNext"_s)->accessibleDescription(), u"2025-11-25 07:00, new@example.net"_s);
}

void TestVirtualClock::changesTheClock_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<qint64>("speed");
    QTest::addColumn<QString>("time");
    QTest::newRow("run") << u"clockMenuRun"_s << true << qint64(1) << u"2025-11-24T10:00:00Z"_s;
    QTest::newRow("speed") << u"clockMenuSpeed-10000"_s << false << qint64(10'000) << u"2025-11-24T10:00:00Z"_s;
    QTest::newRow("+1 h") << u"clockMenuJump-1"_s << false << qint64(1) << u"2025-11-24T11:00:00Z"_s;
    QTest::newRow("+24 h") << u"clockMenuJump-24"_s << false << qint64(1) << u"2025-11-25T10:00:00Z"_s;
    QTest::newRow("+72 h") << u"clockMenuJump-72"_s << false << qint64(1) << u"2025-11-27T10:00:00Z"_s;
    QTest::newRow("next event") << u"clockMenuNext"_s << false << qint64(1) << u"2025-11-25T07:00:00Z"_s;
}

void TestVirtualClock::changesTheClock()
{
    QFETCH(QString, name);
    QFETCH(bool, isRunning);
    QFETCH(qint64, speed);
    QFETCH(QString, time);
    openMenu();
    QTest::mouseClick(entry(name), Qt::LeftButton);
    const auto clock = [this] { return *m_window->ask<simulation::GetClock>({}); };
    QTRY_COMPARE(clock().virtualTime.toString(Qt::ISODate), time);
    QTRY_COMPARE(clock().isRunning, isRunning);
    QTRY_COMPARE(clock().speed, speed);
}

void TestVirtualClock::opensThePageAndTheDialog()
{
    openMenu();
    QTest::mouseClick(entry(u"clockMenuPage"_s), Qt::LeftButton);
    QCOMPARE(m_window->window->place().page, u"clock"_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    QTest::mouseClick(entry(u"clockMenuDate"_s), Qt::LeftButton);
    QVERIFY(user().dialog());
    QCOMPARE(user().dialog()->objectName(), u"jumpDialog"_s);
}

void TestVirtualClock::canOnlyBeLookedAtDuringAJump()
{
    beginJump();
    QTRY_VERIFY(button());
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(!entry(u"clockMenuRun"_s)->isEnabled());
    QVERIFY(!entry(u"clockMenuSpeed-10"_s)->isEnabled());
    QVERIFY(!entry(u"clockMenuJump-1"_s)->isEnabled());
    QVERIFY(!entry(u"clockMenuNext"_s)->isEnabled());
    QVERIFY(!entry(u"clockMenuDate"_s)->isEnabled());
    QVERIFY(entry(u"clockMenuPage"_s)->isEnabled());
}

void TestVirtualClock::tellsOfAJumpOnEveryPage()
{
    beginJump();
    const ui::Flash flash = user().flashes().first();
    QCOMPARE(flash.kind, ui::Flash::Kind::InProgress);
    QCOMPARE(flash.header, u"Jumping to November 25, 2025 at 09:00 (UTC+00:00)"_s);
    QCOMPARE(flash.percent, std::optional(50));
    QCOMPARE(flash.barRemark, u"5 of 9 events done. Now at November 24, 2025 at 21:00 (UTC+00:00)."_s);
    QVERIFY(!user().find(u"dismiss"_s));
    m_window->window->go({.page = u"identities"_s, .subject = u"example.com"_s});
    QCOMPARE(user().flashes().size(), 1);
    m_window->window->go({u"identities"_s}); // which there is in each Region
    m_window->window->setRegion(*aws::regionByCode(u"eu-west-1"_s));
    QTRY_COMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().kind, ui::Flash::Kind::InProgress);
}

void TestVirtualClock::cancelsAJump()
{
    beginJump();
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(m_window->countAsked(u"DELETE /simulator/clock/jump"_s), 1);
}

void TestVirtualClock::tellsThatItCouldNotBeCancelled()
{
    beginJump();
    m_window->refuse(asking("DELETE", "/simulator/clock/jump"), {u"InternalFailure"_s, u"Not now."_s, 500});
    QVERIFY(user().click(u"flashAction"_s));
    QTRY_COMPARE(user().flashes().size(), 2);
    QCOMPARE(user().flashes().first().text, u"Not now."_s);
}

void TestVirtualClock::tellsHowAJumpEnded_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<ui::Flash::Kind>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("text");
    QTest::newRow("done") << QByteArray(
        R"(,"LastJump":{"Number":8,"Reached":1764018000,"EventsDone":9,"WasCancelled":false})")
                          << ui::Flash::Kind::Success << u"Jumped to November 24, 2025 at 21:00 (UTC+00:00)"_s
                          << u"9 events happened."_s;
    QTest::newRow("cancelled")
        << QByteArray(R"(,"LastJump":{"Number":8,"Reached":1764018000,"EventsDone":1,"WasCancelled":true})")
        << ui::Flash::Kind::Info << u"Jump cancelled"_s
        << u"The virtual clock stands at November 24, 2025 at 21:00 (UTC+00:00). 1 event happened."_s;
}

void TestVirtualClock::tellsHowAJumpEnded()
{
    QFETCH(QByteArray, end);
    QFETCH(ui::Flash::Kind, kind);
    QFETCH(QString, header);
    QFETCH(QString, text);
    beginJump();
    m_window->answer(asking("GET", "/simulator/clock"), clockJson(end));
    m_window->change(u"clock"_s);
    QTRY_COMPARE(user().flashes().first().kind, kind);
    QCOMPARE(user().flashes().size(), 1);
    QCOMPARE(user().flashes().first().header, header);
    QCOMPARE(user().flashes().first().text, text);
}

void TestVirtualClock::staysSilentAboutJumpsBefore()
{
    QVERIFY(m_window->jump(3600));
    QTRY_COMPARE(user().flashes().size(), 1); // this one was told
    m_window->window->setRegion(*aws::regionByCode(u"eu-west-1"_s));
    QTRY_VERIFY(button());
    QTest::qWait(100); // longer than changes are joined
    QVERIFY(user().flashes().isEmpty());
}

void TestVirtualClock::countsUnreadMails()
{
    const auto badge = [this] {
        const auto *link = user().find<ui::NavigationLink>(u"navigationEntry:mailbox"_s);
        return link ? link->entry().badge : QString();
    };
    QTRY_VERIFY(!badge().isEmpty()); // of the address that waits in F0
    const int before = badge().toInt();
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"x@example.org"_s}));
    QTRY_COMPARE(badge(), QString::number(before + 1));
    QVERIFY(m_window->ask<ses::CreateEmailIdentity>({.emailIdentity = u"y@example.org"_s}, u"eu-west-1"_s));
    QTRY_COMPARE(badge(), QString::number(before + 2));
}

QTEST_MAIN(TestVirtualClock)
#include "tst_virtualclock.moc"
