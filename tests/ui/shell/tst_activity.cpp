#include "../pages/endpoint/fakeendpoint.h"
#include "../pages/fakewindow.h"

#include "core/activity/log.h"
#include "ui/activity/activitypanel.h"
#include "ui/components/inputs/select.h"
#include "ui/components/navigation/applayout.h"
#include "ui/components/navigation/contentarea.h"

using namespace Qt::StringLiterals;

/// Activity in the window: what opens and closes it, and what the window remembers of it (visual.md 13.9).
class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void isAbsentWhereNobodyKeepsCalls();
    void opensAndClosesByKey();
    void opensByTheTopBar();
    void givesTheFocusBack();
    void standsBelowThePage();
    void isRememberedWithItsHeight();
    void aLowWindowKeepsAPartOfThePage();
    void isReachedFromTheEndpoint();

private:
    WindowDriver user() { return m_window->user(); }
    QWidget *panel() { return user().find(u"activityPanel"_s); }
    void open()
    {
        m_window->open();
        QTRY_COMPARE(user().names().size(), 1);
    }

    activity::Log m_log{[] { return QDateTime::currentDateTimeUtc(); }};
    FakeEndpoint m_endpoint;
    std::unique_ptr<FakeWindow> m_window;
};

void TestActivity::init()
{
    m_window = std::make_unique<FakeWindow>();
    m_window->ses.add(u"a.org"_s);
    m_window->connection.setActivity(&m_log);
    m_window->connection.setEndpoint(&m_endpoint);
}

void TestActivity::isAbsentWhereNobodyKeepsCalls()
{
    m_window->connection.setActivity(nullptr);
    open();
    QVERIFY(!user().find(u"activityButton"_s));
    user().key(Qt::Key_F12);
    QVERIFY(!panel());
}

void TestActivity::opensAndClosesByKey()
{
    open();
    QVERIFY(!panel());
    user().key(Qt::Key_F12);
    QVERIFY(panel());
    user().key(Qt::Key_F12);
    QVERIFY(!panel());
}

void TestActivity::opensByTheTopBar()
{
    open();
    QCOMPARE(user().find(u"activityButton"_s)->toolTip(), u"Activity"_s);
    QVERIFY(user().click(u"activityButton"_s));
    QVERIFY(panel());
    QVERIFY(user().click(u"activityButton"_s));
    QVERIFY(!panel());
    QVERIFY(user().click(u"activityButton"_s));
    QVERIFY(user().click(u"closeActivity"_s));
    QVERIFY(!panel());
}

void TestActivity::givesTheFocusBack()
{
    open();
    QVERIFY(QTest::qWaitForWindowActive(&*m_window->window));
    QVERIFY(user().click(u"activityButton"_s));
    QVERIFY(panel()->isAncestorOf(m_window->window->focusWidget()));
    user().key(Qt::Key_Escape);
    QVERIFY(!panel());
    QCOMPARE(m_window->window->focusWidget(), user().find(u"activityButton"_s));
}

void TestActivity::standsBelowThePage()
{
    open();
    m_window->window->resize(1440, 900);
    user().key(Qt::Key_F12);
    const QRect place(panel()->mapTo(&*m_window->window, QPoint()), panel()->size());
    QCOMPARE(place, QRect(281, 460, 1159, 440)); // picture activity
    auto *content = m_window->window->findChild<ui::ContentArea *>();
    QCOMPARE(content->mapTo(&*m_window->window, QPoint(0, content->height())).y(), 460);
}

void TestActivity::isRememberedWithItsHeight()
{
    open();
    m_window->window->resize(1440, 900);
    user().key(Qt::Key_F12);
    QTest::keyClick(user().find(u"panelHandle"_s), Qt::Key_Up);
    QCOMPARE(panel()->height(), 460);
    open();
    m_window->window->resize(1440, 900);
    QVERIFY(panel());
    QCOMPARE(panel()->height(), 460);
    user().key(Qt::Key_F12);
    open();
    QVERIFY(!panel());
}

void TestActivity::aLowWindowKeepsAPartOfThePage()
{
    open();
    m_window->window->resize(1024, 480);
    user().key(Qt::Key_F12);
    QVERIFY(m_window->window->findChild<ui::ContentArea *>()->height() >= 120);
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(user().find(u"panelHandle"_s), Qt::Key_Down);
    QVERIFY(panel()->height() >= 160);
}

void TestActivity::isReachedFromTheEndpoint()
{
    open();
    m_endpoint.become(FakeEndpoint::State::Running);
    m_window->window->go({u"endpoint"_s});
    QTRY_VERIFY(user().find(u"endpointActivity"_s));
    QVERIFY(user().click(u"endpointActivity"_s));
    QVERIFY(panel());
    QCOMPARE(user().find<ui::Select>(u"activityChoice"_s)->value(), u"endpoint"_s);
}

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
