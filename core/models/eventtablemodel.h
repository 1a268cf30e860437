#pragma once

#include "core/client/clockwatch.h"
#include "core/models/followingtable.h"
#include "core/simulation/events.h"

namespace models {

/// Something that is due, and how long from now.
struct EventRow
{
    simulation::Event event;
    qint64 minutesLeft = 0;

    bool operator==(const EventRow &) const = default;
};

/// The table "What happens next" (visual.md 13.3), of all Regions, earliest first.
class EventTableModel : public FollowingTable<EventRow, simulation::ListEvents>
{
    Q_OBJECT

public:
    enum Columns { Due, In, What, Identity, Region };

    /// Connection and clock must live longer.
    EventTableModel(const client::Connection &connection, const client::ClockWatch &clock, QObject *parent = nullptr);

    const EventRow *first() const { return rowCount() > 0 ? &at(0) : nullptr; }
    std::optional<QDateTime> nextCheck() const { return m_nextCheck; } ///< the next routine look at DNS
    int checkedEachMinute() const; ///< identities whose 72 hours run

protected:
    QList<EventRow> rowsOf(const simulation::ListEvents::Response &page, bool isFirst) override;
    bool isFollowed(const QString &region, const QStringList &resources) const override;

private:
    void showTimeLeft();

    const client::ClockWatch &m_clock;
    std::optional<QDateTime> m_nextCheck;
};

} // namespace models
