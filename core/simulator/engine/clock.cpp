#include "core/simulator/engine/clock.h"

namespace simulator {

WallClock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); }; // the one place where anyone asks
}

QDateTime virtualTime(const store::ClockRow &clock, const QDateTime &wall)
{
    if (!clock.isRunning || clock.jumpTarget)
        return clock.virtualAnchor;
    const qint64 passed = std::max<qint64>(0, clock.wallAnchor.msecsTo(wall));
    return clock.virtualAnchor.addMSecs(passed * clock.speed);
}

store::ClockRow anchoredAt(const store::ClockRow &clock, const QDateTime &wall)
{
    auto anchored = clock;
    anchored.virtualAnchor = virtualTime(clock, wall);
    anchored.wallAnchor = wall;
    return anchored;
}

store::ClockRow resumedAt(const store::ClockRow &clock, const QDateTime &wall)
{
    auto resumed = clock;
    resumed.wallAnchor = wall;
    return resumed;
}

store::ClockRow clockOf(store::Database &database, const QDateTime &wall)
{
    return store::findClock(database).value_or(store::ClockRow{.virtualAnchor = wall, .wallAnchor = wall});
}

store::ClockRow jumping(store::ClockRow clock, const QDateTime &from, const QDateTime &target, qint64 events)
{
    clock.virtualAnchor = from;
    clock.jumpFrom = from;
    clock.jumpTarget = target;
    clock.jumpDone = 0;
    clock.jumpTotal = events;
    return clock;
}

store::ClockRow landed(store::ClockRow clock, const QDateTime &reached, const QDateTime &wall)
{
    clock.jumpCancelled = reached < *clock.jumpTarget;
    clock.jumpTarget.reset();
    clock.jumpFrom.reset();
    clock.jumpReached = reached;
    ++clock.jumpNumber;
    clock.virtualAnchor = reached;
    clock.wallAnchor = wall;
    return clock;
}

void keepTime(store::Database &database, const QDateTime &wall)
{
    const auto clock = clockOf(database, wall);
    if (clock.isRunning && !clock.jumpTarget)
        store::put(database, anchoredAt(clock, wall));
}

} // namespace simulator
