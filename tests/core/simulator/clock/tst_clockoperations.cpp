#include "../course/coursecase.h"

#include "core/client/service.h"
#include "core/simulation/clock.h"
#include "core/simulator/state.h"

#include <QTemporaryDir>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The clock's operations, and that things happen by themselves where it runs (design.md 3).
class TestClockOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesAndRuns();
    void keepsWhatIsLeftOut();
    void refuses_data();
    void refuses();
    void beginsAJumpAndEndsIt();
    void refusesMuchDuringAJump();
    void tellsTwoJumpsApart();
    void jumpsAtOnceWhereNothingIsDue();
    void jumpsToTheNextEvent();
    void playsAJump();
    void happensWhileItRuns();
    void standsWhilePaused();
    void keepsTheClockBehindWhatIsDue();
};

namespace {

QDateTime at(const char *time)
{
    return QDateTime::fromString(u"2025-11-24T%1Z"_s.arg(QLatin1StringView(time)), Qt::ISODate);
}

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

/// A state with one address that is pending, on a clock that shows the wall time.
class Running
{
public:
    Running()
        : m_state(simulator::openState({.file = m_folder.filePath(u"state.db"_s), .scenario = u"empty"_s}, wall.clock(),
                                       [this](const QList<store::Change> &changes) {
        const std::lock_guard lock(m_mutex);
        for (const auto &change : changes)
            m_heard += change.account + u' ' + change.region + u' ' + change.resource;
        }))
    {
        ses.call<ses::CreateEmailIdentity>({u"ann@example.org"_s}).waitForFinished();
    }
    bool hasHeard(const QString &change)
    {
        const std::lock_guard lock(m_mutex);
        return m_heard.contains(change);
    }
    ses::VerificationStatus storedStatus()
    {
        const auto database = store::Database::openSqlite(m_state.file);
        return store::IdentityRepository(*database, u"123456789012"_s, u"us-east-1"_s)
            .find(u"ann@example.org"_s)
            ->status;
    }

    Wall wall{at("12:00:00")};

private:
    QTemporaryDir m_folder;
    std::mutex m_mutex;
    QStringList m_heard;
    simulator::State m_state;

public:
    client::Service ses{m_state.simulator->transport()};
};

QJsonObject clockOf(SimulatorCase &aws)
{
    return aws.object("GET", "/simulator/clock");
}

} // namespace

void TestClockOperations::pausesAndRuns()
{
    SimulatorCase aws;
    aws.context.wall = aws.context.now;
    QCOMPARE(clockOf(aws).value("State"_L1).toString(), u"RUNNING"_s);
    QCOMPARE(aws.object("PUT", "/simulator/clock", R"({"IsRunning":false})").value("State"_L1).toString(), u"PAUSED"_s);
    QCOMPARE(store::findClock(*aws.database)->isRunning, false);
    QCOMPARE(aws.object("PUT", "/simulator/clock", R"({"IsRunning":true})").value("State"_L1).toString(), u"RUNNING"_s);
    QVERIFY(aws.context.isClockChanged);
}

void TestClockOperations::keepsWhatIsLeftOut()
{
    SimulatorCase aws;
    aws.context.wall = aws.context.now;
    QCOMPARE(aws.object("PUT", "/simulator/clock", R"({"Speed":100})").value("State"_L1).toString(), u"RUNNING"_s);
    QCOMPARE(aws.object("PUT", "/simulator/clock", R"({"IsRunning":false})").value("Speed"_L1).toInt(), 100);
}

void TestClockOperations::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("speed 0") << "PUT"_ba
                             << "/simulator/clock"_ba
                             << R"({"Speed":0})"_ba << 400;
    QTest::newRow("too fast") << "PUT"_ba
                              << "/simulator/clock"_ba
                              << R"({"Speed":10001})"_ba << 400;
    const auto jump = "/simulator/clock/jump"_ba;
    QTest::newRow("nowhere") << "POST"_ba << jump << "{}"_ba << 400;
    QTest::newRow("two ways") << "POST"_ba << jump << R"({"Seconds":5,"ToNextEvent":true})"_ba << 400;
    QTest::newRow("back") << "POST"_ba << jump << R"({"Time":1790312384})"_ba << 400;
    QTest::newRow("to now") << "POST"_ba << jump << R"({"Time":1790312384.592})"_ba << 400;
    QTest::newRow("by nothing") << "POST"_ba << jump << R"({"Seconds":0})"_ba << 400;
    QTest::newRow("to what is not due") << "POST"_ba << jump << R"({"ToNextEvent":true})"_ba << 409;
}

void TestClockOperations::refuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    SimulatorCase aws;
    aws.context.wall = aws.context.now;
    QTEST(aws.ask(method, path, body).status, "status");
    QVERIFY(!store::findClock(*aws.database));
}

void TestClockOperations::beginsAJumpAndEndsIt()
{
    SimulatorCase aws;
    aws.context.wall = aws.context.now;
    QVERIFY(aws.create(u"a.com"_s));
    const auto begun = aws.object("POST", "/simulator/clock/jump", R"({"Seconds":259200})");
    QCOMPARE(begun.value("State"_L1).toString(), u"JUMPING"_s);
    const auto jump = begun.value("Jump"_L1).toObject();
    QCOMPARE(jump.value("EventsTotal"_L1).toInt(), 1);
    QCOMPARE(qRound64(jump.value("Target"_L1).toDouble() - jump.value("From"_L1).toDouble()), 259200);
    const auto ended = aws.object("DELETE", "/simulator/clock/jump");
    QCOMPARE(ended.value("State"_L1).toString(), u"RUNNING"_s);
    const auto last = ended.value("LastJump"_L1).toObject();
    QCOMPARE(last.value("Number"_L1).toInt(), 1);
    QCOMPARE(last.value("WasCancelled"_L1).toBool(), true);
    QCOMPARE(last.value("Reached"_L1).toDouble(), jump.value("From"_L1).toDouble());
    QCOMPARE(aws.object("DELETE", "/simulator/clock/jump").value("LastJump"_L1).toObject(), last); // nothing to end
}

void TestClockOperations::refusesMuchDuringAJump()
{
    SimulatorCase aws;
    aws.context.wall = aws.context.now;
    QVERIFY(aws.create(u"a.com"_s));
    QCOMPARE(aws.ask("POST", "/simulator/clock/jump", R"({"Seconds":259200})").status, 200);
    const auto refusal = u"409 ConflictException: A jump of the clock is under way."_s;
    QCOMPARE(aws.refusal("PUT", "/simulator/clock", R"({"IsRunning":false})"), refusal);
    QCOMPARE(aws.refusal("POST", "/simulator/clock/jump", R"({"Seconds":5})"), refusal);
}

/// The events of a jump that is under way are not those of the last one.
void TestClockOperations::tellsTwoJumpsApart()
{
    SimulatorCase aws;
    aws.context.wall = aws.context.now;
    QVERIFY(aws.create(u"a.com"_s));
    QCOMPARE(aws.ask("POST", "/simulator/clock/jump", R"({"Seconds":259200})").status, 200);
    QCOMPARE(aws.ask("DELETE", "/simulator/clock/jump").status, 200);
    QCOMPARE(aws.ask("POST", "/simulator/clock/jump", R"({"Seconds":259200})").status, 200);
    auto clock = *store::findClock(*aws.database);
    clock.jumpDone = 5;
    store::put(*aws.database, clock);
    QCOMPARE(clockOf(aws)["Jump"_L1]["EventsDone"_L1].toInt(), 5);
    QCOMPARE(clockOf(aws)["LastJump"_L1]["EventsDone"_L1].toInt(), 0);
}

void TestClockOperations::jumpsAtOnceWhereNothingIsDue()
{
    SimulatorCase aws;
    aws.context.wall = aws.context.now;
    QVERIFY(aws.create(u"a.com"_s));
    const auto answer = aws.object("POST", "/simulator/clock/jump", R"({"Seconds":3600})");
    QCOMPARE(answer.value("State"_L1).toString(), u"RUNNING"_s);
    QCOMPARE(answer.value("LastJump"_L1).toObject().value("WasCancelled"_L1).toBool(), false);
    QCOMPARE(store::findClock(*aws.database)->virtualAnchor, aws.context.now.addSecs(3600));
}

void TestClockOperations::jumpsToTheNextEvent()
{
    SimulatorCase aws;
    aws.context.wall = aws.context.now;
    QVERIFY(aws.create(u"a.com"_s));
    QVERIFY(aws.create(u"ann@example.org"_s));
    const auto jump =
        aws.object("POST", "/simulator/clock/jump", R"({"ToNextEvent":true})").value("Jump"_L1).toObject();
    QCOMPARE(qRound64(jump.value("Target"_L1).toDouble() - jump.value("From"_L1).toDouble()), 86400);
}

void TestClockOperations::playsAJump()
{
    Running state;
    state.ses.call<simulation::PutClock>({.isRunning = false}).waitForFinished();
    state.ses.call<simulation::JumpClock>({.seconds = 30 * 3600}).waitForFinished();
    const auto isOver = [&] { return !state.ses.call<simulation::GetClock>({}).result()->jump; };
    QTRY_VERIFY(isOver());
    const auto clock = *state.ses.call<simulation::GetClock>({}).result();
    QCOMPARE(clock.virtualTime, at("12:00:00").addSecs(30 * 3600));
    QCOMPARE(clock.state, simulation::ClockState::Paused);
    QCOMPARE(clock.lastJump->eventsDone, 1);
    QCOMPARE(clock.lastJump->wasCancelled, false);
    QCOMPARE(state.storedStatus(), ses::VerificationStatus::Failed);
    QTRY_VERIFY(state.hasHeard(u"  clock"_s));
    QTRY_VERIFY(state.hasHeard(u"123456789012  journal"_s));
}

void TestClockOperations::happensWhileItRuns()
{
    Running state;
    state.wall.pass(23h);
    QCOMPARE(state.storedStatus(), ses::VerificationStatus::Pending);
    state.wall.pass(1h);
    QTRY_COMPARE(state.storedStatus(), ses::VerificationStatus::Failed); // nobody asked
    QTRY_VERIFY(state.hasHeard(u"123456789012 us-east-1 identity/ann@example.org"_s));
}

void TestClockOperations::standsWhilePaused()
{
    Running state;
    state.ses.call<simulation::PutClock>({.isRunning = false}).waitForFinished();
    state.wall.pass(100h);
    QCOMPARE(state.ses.call<simulation::GetClock>({}).result()->virtualTime, at("12:00:00"));
    state.ses.call<simulation::PutClock>({.isRunning = true, .speed = 10}).waitForFinished();
    state.wall.pass(1h);
    QCOMPARE(state.ses.call<simulation::GetClock>({}).result()->virtualTime, at("22:00:00"));
    QCOMPARE(state.storedStatus(), ses::VerificationStatus::Pending);
    state.ses.call<simulation::PutClock>({.speed = 1}).waitForFinished(); // goes on from there, not from where it began
    QCOMPARE(state.ses.call<simulation::GetClock>({}).result()->virtualTime, at("22:00:00"));
}

/// Who asks after a lot is due sees what happened up to the time that he is told.
void TestClockOperations::keepsTheClockBehindWhatIsDue()
{
    Running state;
    state.wall.pass(100h);
    const auto identity = *state.ses.call<ses::GetEmailIdentity>({u"ann@example.org"_s}).result();
    QCOMPARE(identity.verificationStatus, ses::VerificationStatus::Failed);
}

QTEST_GUILESS_MAIN(TestClockOperations)
#include "tst_clockoperations.moc"
