#pragma once

#include <QDateTime>

/// Moments and spans of time where they stand in tables and beside the virtual clock (visual.md 13.1).
namespace models {

/// Of Coordinated Universal Time, which the column's title says: "2025-11-22 09:30"; "-" for none.
QString tableTime(const QDateTime &time);
QString tableTimeWithSeconds(const QDateTime &time); ///< "2025-11-22 09:30:05"

/// Whole minutes, rounded down: "37 h 51 min", "51 min", "3 h"; "less than 1 min". A negative span is none.
QString hoursText(qint64 seconds);
/// The same with days: "1 day 10 h 26 min".
QString daysText(qint64 seconds);

} // namespace models
