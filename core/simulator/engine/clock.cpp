#include "core/simulator/engine/clock.h"

namespace simulator {

WallClock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); }; // the one place where anyone asks
}

QDateTime virtualTime(const store::ClockRow &clock, const QDateTime &wall)
{
    if (!clock.isRunning)
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

void keepTime(store::Database &database, const QDateTime &wall)
{
    const auto clock = clockOf(database, wall);
    if (clock.isRunning)
        store::put(database, anchoredAt(clock, wall));
}

} // namespace simulator
