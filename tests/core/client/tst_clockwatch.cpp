#include "scriptedservice.h"

#include "core/client/clockwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The virtual clock as a window knows it.
class TestClockWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isUnknownAtFirst();
    void asksNobodyWithoutTheSimulator();
    void tellsWhetherItIsWorthSeeing_data();
    void tellsWhetherItIsWorthSeeing();
    void standsWhilePaused();
    void goesOnByItself();
    void tellsOfMinutes();
    void standsDuringAJump();
    void asksAgainWhenItChanged_data();
    void asksAgainWhenItChanged();
    void asksOnceForManyChanges();
    void asksAgainForWhatChangedMeanwhile();
    void takesTheAnswerToARequest();
    void keepsWhatItKnowsAfterARefusal();

private:
    void start(bool hasSimulator = true);
    void answer(const QByteArray &json);

    qint64 m_elapsed = 0;
    std::unique_ptr<ScriptedService> m_service;
    std::unique_ptr<client::Connection> m_connection;
    std::unique_ptr<client::ClockWatch> m_clock;
};

namespace {

const QByteArray paused =
    R"({"VirtualTime":1763775540,"WallTime":1763651551,"State":"PAUSED","IsRunning":false,"Speed":1})";

} // namespace

void TestClockWatch::init()
{
    m_service = std::make_unique<ScriptedService>();
}

void TestClockWatch::cleanup()
{
    m_clock.reset();
    m_connection.reset();
}

void TestClockWatch::start(bool hasSimulator)
{
    m_connection = std::make_unique<client::Connection>(client::Connection::Description{.hasSimulator = hasSimulator},
                                                        [this](const QString &) {
        return [this](const wire::HttpRequest &request) { return m_service->transport()(request); };
    });
    m_connection->setElapsed([this] { return m_elapsed; });
    m_clock = std::make_unique<client::ClockWatch>(*m_connection);
}

void TestClockWatch::answer(const QByteArray &json)
{
    QSignalSpy changed(m_clock.get(), &client::ClockWatch::changed);
    m_service->answer(json);
    QTRY_COMPARE(changed.size(), 1);
}

void TestClockWatch::isUnknownAtFirst()
{
    start();
    QVERIFY(!m_clock->isKnown());
    QVERIFY(!m_clock->now().isValid());
    QVERIFY(!m_clock->isWallClock());
    QCOMPARE(m_service->asked, {u"GET /simulator/clock"_s});
}

void TestClockWatch::asksNobodyWithoutTheSimulator()
{
    start(false);
    m_connection->report({}, {u"clock"_s});
    QTest::qWait(100); // longer than changes are joined
    QVERIFY(m_service->asked.isEmpty());
}

void TestClockWatch::tellsWhetherItIsWorthSeeing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isWallClock");
    const auto clock = [](int ahead, const QByteArray &rest) {
        return "{\"VirtualTime\":" + QByteArray::number(1763775540 + ahead) + ",\"WallTime\":1763775540," + rest + "}";
    };
    const QByteArray running = "\"State\":\"RUNNING\",\"IsRunning\":true,\"Speed\":1";
    QTest::newRow("equal") << clock(0, running) << true;
    QTest::newRow("2 s ahead") << clock(2, running) << true;
    QTest::newRow("3 s ahead") << clock(3, running) << false;
    QTest::newRow("2 s behind") << clock(-2, running) << true;
    QTest::newRow("3 s behind") << clock(-3, running) << false;
    QTest::newRow("faster") << clock(0, "\"State\":\"RUNNING\",\"IsRunning\":true,\"Speed\":10") << false;
    QTest::newRow("paused") << clock(0, "\"State\":\"PAUSED\",\"IsRunning\":false,\"Speed\":1") << true;
    QTest::newRow("paused 3 s ago") << clock(-3, "\"State\":\"PAUSED\",\"IsRunning\":false,\"Speed\":1") << false;
    QTest::newRow("jumping") << clock(0,
                                      "\"State\":\"JUMPING\",\"IsRunning\":true,\"Speed\":1,\"Jump\":{\"From\":1,"
                                      "\"Target\":2,\"EventsDone\":0,\"EventsTotal\":1}")
                             << false;
}

void TestClockWatch::tellsWhetherItIsWorthSeeing()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isWallClock);
    start();
    answer(json);
    QCOMPARE(m_clock->isWallClock(), isWallClock);
}

void TestClockWatch::standsWhilePaused()
{
    start();
    answer(paused);
    m_elapsed += 5000;
    QCOMPARE(m_clock->now().toSecsSinceEpoch(), 1763775540);
    QCOMPARE(m_clock->secondsAhead() / 60, (1763775540 - 1763651551) / 60);
}

void TestClockWatch::goesOnByItself()
{
    start();
    answer(R"({"VirtualTime":1763775540,"WallTime":1763775540,"State":"RUNNING","IsRunning":true,"Speed":100})");
    m_elapsed += 2500;
    QCOMPARE(m_clock->now().toSecsSinceEpoch(), 1763775540 + 250);
    QCOMPARE(m_clock->wall().toSecsSinceEpoch(), 1763775540 + 2);
    QCOMPARE(m_clock->secondsAhead(), 247);
    QCOMPARE(m_service->asked.size(), 1);
}

/// At ×10,000 minutes are short.
void TestClockWatch::tellsOfMinutes()
{
    start();
    QSignalSpy ticked(m_clock.get(), &client::ClockWatch::ticked);
    answer(R"({"VirtualTime":1763775540,"WallTime":1763775540,"State":"RUNNING","IsRunning":true,"Speed":10000})");
    QTRY_VERIFY(ticked.size() >= 2);
}

void TestClockWatch::standsDuringAJump()
{
    start();
    answer(R"({"VirtualTime":1763775540,"WallTime":1763775540,"State":"JUMPING","IsRunning":true,"Speed":10000,)"
           R"("Jump":{"From":1763775540,"Target":1763775600,"EventsDone":0,"EventsTotal":1}})");
    QVERIFY(m_clock->isJumping());
    m_elapsed += 5000;
    QCOMPARE(m_clock->now().toSecsSinceEpoch(), 1763775540);
}

void TestClockWatch::asksAgainWhenItChanged_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QStringList>("resources");
    QTest::addColumn<int>("asked");
    QTest::newRow("the clock") << QString() << QStringList{u"clock"_s} << 2;
    QTest::newRow("anything") << QString() << QStringList() << 2;
    QTest::newRow("anything, named empty") << u"us-east-1"_s << QStringList{QString()} << 2;
    QTest::newRow("an identity") << u"us-east-1"_s << QStringList{u"identity/a.org"_s} << 1;
    QTest::newRow("the journal") << QString() << QStringList{u"journal"_s} << 1;
}

void TestClockWatch::asksAgainWhenItChanged()
{
    QFETCH(QString, region);
    QFETCH(QStringList, resources);
    QFETCH(int, asked);
    start();
    answer(paused);
    m_connection->report(region, resources);
    QTest::qWait(100);
    QCOMPARE(m_service->asked.size(), asked);
}

void TestClockWatch::asksOnceForManyChanges()
{
    start();
    answer(paused);
    for (int i = 0; i < 100; ++i)
        m_connection->report({}, {u"clock"_s});
    QTRY_COMPARE(m_service->asked.size(), 2);
    QCOMPARE(m_service->waiting(), 1);
}

void TestClockWatch::asksAgainForWhatChangedMeanwhile()
{
    start();
    m_connection->report({}, {u"clock"_s});
    QTest::qWait(100);
    QCOMPARE(m_service->asked.size(), 1); // the first one is not answered yet
    answer(paused);
    QTRY_COMPARE(m_service->asked.size(), 2);
}

void TestClockWatch::takesTheAnswerToARequest()
{
    start();
    answer(paused);
    auto clock = m_clock->clock();
    clock.virtualTime = clock.virtualTime.addSecs(3600);
    QSignalSpy changed(m_clock.get(), &client::ClockWatch::changed);
    m_clock->take(clock);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_clock->now().toSecsSinceEpoch(), 1763775540 + 3600);
}

void TestClockWatch::keepsWhatItKnowsAfterARefusal()
{
    start();
    answer(paused);
    m_connection->report({}, {u"clock"_s});
    QTRY_COMPARE(m_service->waiting(), 1);
    m_service->refuse({u"InternalFailure"_s, {}, 500});
    m_connection->report({}, {u"clock"_s});
    QTRY_COMPARE(m_service->asked.size(), 3);
    QCOMPARE(m_clock->now().toSecsSinceEpoch(), 1763775540);
}

QTEST_GUILESS_MAIN(TestClockWatch)
#include "tst_clockwatch.moc"
