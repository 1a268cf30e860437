#pragma once

#include "core/models/followingtable.h"
#include "core/simulation/events.h"

namespace models {

/// The table "Journal" (visual.md 13.3): what happened in all Regions, newest first.
class JournalTableModel : public FollowingTable<simulation::JournalEntry, simulation::ListJournal>
{
    Q_OBJECT

public:
    enum Columns { Time, What, Identity, Region, Cause };

    explicit JournalTableModel(const client::Connection &connection, QObject *parent = nullptr);

    /// The rows that are shown, as a table of comma-separated values with a line of titles (RFC 4180).
    QString toCsv() const;

protected:
    QList<simulation::JournalEntry> rowsOf(const simulation::ListJournal::Response &page, bool isFirst) override;
    bool isFollowed(const QString &region, const QStringList &resources) const override;
};

} // namespace models
