#pragma once

#include "core/store/table.h"

namespace store {

/// The virtual clock: at the wall time @p wallAnchor it showed @p virtualAnchor, and if it runs it has gone on
/// since with its speed. During a jump it shows how far that has come. One row.
struct ClockRow
{
    qint64 id = 1;
    QDateTime virtualAnchor;
    QDateTime wallAnchor;
    qint64 speed = 1; ///< virtual seconds in a second
    bool isRunning = true; ///< when no jump is under way
    std::optional<QDateTime> jumpTarget; ///< absent: no jump is under way
    std::optional<QDateTime> jumpFrom;
    qint64 jumpDone = 0; ///< events, of the jump that is under way or was the last
    qint64 jumpTotal = 0;
    qint64 jumpNumber = 0; ///< of the last that has ended; 0: none has
    std::optional<QDateTime> jumpReached; ///< where that one ended
    bool jumpCancelled = false; ///< before its target

    bool operator==(const ClockRow &) const = default;

    static constexpr auto table = "clock";
    static constexpr auto columns = std::tuple{
        column("id", &ClockRow::id).key(),
        column("virtual_anchor", &ClockRow::virtualAnchor),
        column("wall_anchor", &ClockRow::wallAnchor),
        column("speed", &ClockRow::speed),
        column("is_running", &ClockRow::isRunning),
        column("jump_target", &ClockRow::jumpTarget),
        column("jump_from", &ClockRow::jumpFrom),
        column("jump_done", &ClockRow::jumpDone),
        column("jump_total", &ClockRow::jumpTotal),
        column("jump_number", &ClockRow::jumpNumber),
        column("jump_reached", &ClockRow::jumpReached),
        column("jump_cancelled", &ClockRow::jumpCancelled),
    };
};

std::optional<ClockRow> findClock(Database &database); ///< nothing before the clock was first set

} // namespace store
