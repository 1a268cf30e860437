#include "core/client/service.h"
#include "core/simulator/state.h"
#include "core/store/identities/identityrepository.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using simulator::anchoredAt;
using simulator::resumedAt;
using simulator::virtualTime;

/// The virtual clock as a function of its row and the wall clock, and how it stands while nobody is there.
class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheWallWithItsSpeed_data();
    void followsTheWallWithItsSpeed();
    void showsTheSameAfterBeingAnchored();
    void standsWhileNobodyIsThere();
    void runsOnWhileSomebodyIsThere();
    void goesOnFromTheLastHeartbeatAfterACrash();
};

namespace {

QDateTime at(const QString &time)
{
    return QDateTime::fromString(u"2025-11-24T%1Z"_s.arg(time), Qt::ISODate);
}

/// A wall clock that is moved by hand.
class Wall
{
public:
    explicit Wall(const QDateTime &start) : m_time(start.toMSecsSinceEpoch()) {}
    void pass(std::chrono::milliseconds time) { m_time += time.count(); }
    simulator::WallClock clock()
    {
        return [this] { return QDateTime::fromMSecsSinceEpoch(m_time, Qt::UTC); };
    }

private:
    std::atomic<qint64> m_time;
};

/// What the state's clock shows: a new identity is stored with it.
QDateTime shown(const simulator::State &state)
{
    static int number = 0;
    const QString name = u"probe%1.example"_s.arg(++number);
    client::Service(state.simulator->transport()).call<ses::CreateEmailIdentity>({name}).result();
    const auto database = store::Database::openSqlite(state.file);
    return store::IdentityRepository(*database, u"123456789012"_s, u"us-east-1"_s).find(name)->createdAt;
}

} // namespace

void TestClock::followsTheWallWithItsSpeed_data()
{
    QTest::addColumn<QDateTime>("wall");
    QTest::addColumn<qint64>("speed");
    QTest::addColumn<bool>("isRunning");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("running") << at(u"12:00:30"_s) << qint64(1) << true << at(u"08:00:30"_s);
    QTest::newRow("fast") << at(u"12:00:30"_s) << qint64(60) << true << at(u"08:30:00"_s);
    QTest::newRow("stopped") << at(u"12:00:30"_s) << qint64(1) << false << at(u"08:00:00"_s);
    QTest::newRow("wall set back") << at(u"11:00:00"_s) << qint64(1) << true << at(u"08:00:00"_s);
}

void TestClock::followsTheWallWithItsSpeed()
{
    QFETCH(QDateTime, wall);
    QFETCH(qint64, speed);
    QFETCH(bool, isRunning);
    const store::ClockRow clock{
        .virtualAnchor = at(u"08:00:00"_s), .wallAnchor = at(u"12:00:00"_s), .speed = speed, .isRunning = isRunning};
    QTEST(virtualTime(clock, wall), "expected");
}

void TestClock::showsTheSameAfterBeingAnchored()
{
    const store::ClockRow clock{.virtualAnchor = at(u"08:00:00"_s), .wallAnchor = at(u"12:00:00"_s), .speed = 3};
    const auto anchored = anchoredAt(clock, at(u"12:10:00"_s));
    QCOMPARE(virtualTime(anchored, at(u"12:10:00"_s)), at(u"08:30:00"_s));
    QCOMPARE(virtualTime(anchored, at(u"12:20:00"_s)), virtualTime(clock, at(u"12:20:00"_s)));
    QCOMPARE(virtualTime(resumedAt(clock, at(u"15:00:00"_s)), at(u"15:00:00"_s)), at(u"08:00:00"_s));
}

void TestClock::standsWhileNobodyIsThere()
{
    const QTemporaryDir folder;
    const simulator::StateOptions options{.file = folder.filePath(u"state.db"_s)};
    Wall wall(at(u"20:00:00"_s));
    {
        const auto state = simulator::openState(options, wall.clock());
        QCOMPARE(shown(state), at(u"08:00:00"_s)); // where first-look begins
        wall.pass(1h);
    }
    wall.pass(60h);
    const auto state = simulator::openState(options, wall.clock());
    wall.pass(5min);
    QCOMPARE(shown(state), at(u"09:05:00"_s));
}

void TestClock::runsOnWhileSomebodyIsThere()
{
    const QTemporaryDir folder;
    const simulator::StateOptions options{.file = folder.filePath(u"state.db"_s)};
    Wall wall(at(u"20:00:00"_s));
    const auto first = simulator::openState(options, wall.clock());
    wall.pass(1h);
    auto second = simulator::openState(options, wall.clock());
    QCOMPARE(shown(second), at(u"09:00:00"_s));
    wall.pass(1h);
    second = {};
    wall.pass(1h);
    QCOMPARE(shown(first), at(u"11:00:00"_s));
}

void TestClock::goesOnFromTheLastHeartbeatAfterACrash()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"state.db"_s);
    Wall wall(at(u"20:00:00"_s));
    auto state = simulator::openState({.file = file}, wall.clock());
    wall.pass(30min);
    shown(state); // a commit brings the stored clock up to date
    const auto database = store::Database::openSqlite(file);
    const auto stored = store::findClock(*database);
    QCOMPARE(stored->virtualAnchor, at(u"08:30:00"_s));

    const simulator::SimulatorThread beating({
        .open = [file] { return store::Database::openSqlite(file); },
        .wall = wall.clock(),
        .heartbeat = 5ms,
    });
    wall.pass(10s);
    QTRY_COMPARE(store::findClock(*database)->virtualAnchor, at(u"08:30:10"_s));
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
