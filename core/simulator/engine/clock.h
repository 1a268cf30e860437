#pragma once

#include "core/store/clockrow.h"

#include <functional>

/// The virtual clock: the only source of time in the simulator (design.md 3). It is a row of the state and a
/// function of the wall clock, so that all programs on one state read the same time.
namespace simulator {

/// The time of the day outside, UTC.
using WallClock = std::function<QDateTime()>;
WallClock systemClock();

/// What the virtual clock shows when it is @p wall outside. A wall clock that was set back makes it stand, never
/// show less than was stored, and so never less than anything stored with it.
QDateTime virtualTime(const store::ClockRow &clock, const QDateTime &wall);

/// The same clock, told from @p wall on: what is stored so survives a crash.
store::ClockRow anchoredAt(const store::ClockRow &clock, const QDateTime &wall);

/// The same clock as if no time had passed since it was stored: it stood while no program was open on the state.
store::ClockRow resumedAt(const store::ClockRow &clock, const QDateTime &wall);

/// The clock of the state; when it has none yet, one that shows the wall time and runs.
store::ClockRow clockOf(store::Database &database, const QDateTime &wall);

/// The same clock with a jump under way: it stands at @p from until events were played.
store::ClockRow jumping(store::ClockRow clock, const QDateTime &from, const QDateTime &target, qint64 events);

/// The same clock after its jump has ended at @p reached, from where it goes on as before.
store::ClockRow landed(store::ClockRow clock, const QDateTime &reached, const QDateTime &wall);

/// Writes how far the clock has come, if it runs.
void keepTime(store::Database &database, const QDateTime &wall);

} // namespace simulator
