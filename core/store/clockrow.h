#pragma once

#include "core/store/table.h"

namespace store {

/// The virtual clock: at the wall time @p wallAnchor it showed @p virtualAnchor, and if it runs it has gone on
/// since with its speed. One row.
struct ClockRow
{
    qint64 id = 1;
    QDateTime virtualAnchor;
    QDateTime wallAnchor;
    qint64 speed = 1; ///< virtual seconds in a second
    bool isRunning = true;

    bool operator==(const ClockRow &) const = default;

    static constexpr auto table = "clock";
    static constexpr auto columns = std::tuple{
        column("id", &ClockRow::id).key(),
        column("virtual_anchor", &ClockRow::virtualAnchor),
        column("wall_anchor", &ClockRow::wallAnchor),
        column("speed", &ClockRow::speed),
        column("is_running", &ClockRow::isRunning),
    };
};

std::optional<ClockRow> findClock(Database &database); ///< nothing before the clock was first set

} // namespace store
