#include "core/models/journaltablemodel.h"

#include "core/client/csv.h"
#include "core/models/happenings.h"
#include "core/models/times.h"

#include <QCoreApplication>

namespace models {

using simulation::JournalEntry;

namespace {

struct ColumnTitles
{
    Q_DECLARE_TR_FUNCTIONS(models::JournalColumns)
};

// clang-format off
QList<TableColumn<JournalEntry>> journalColumns()
{
    return {
        {.title = ColumnTitles::tr("Time (UTC)"), .text = [](const JournalEntry &entry) { return tableTimeWithSeconds(entry.time); },
            .sortKey = [](const JournalEntry &entry) { return entry.number; }},
        {.title = ColumnTitles::tr("What happened"), .text = journalText},
        {.title = ColumnTitles::tr("Identity"), .text = [](const JournalEntry &entry) { return entry.identity; }, .isLink = true},
        {.title = ColumnTitles::tr("Region"), .text = [](const JournalEntry &entry) { return entry.region; }},
        {.title = ColumnTitles::tr("Cause"), .text = [](const JournalEntry &entry) { return causeText(entry.cause); }},
    };
}
// clang-format on

} // namespace

JournalTableModel::JournalTableModel(const client::Connection &connection, QObject *parent)
    : FollowingTable(
        journalColumns(), [](const JournalEntry &entry) { return QString::number(entry.number); }, connection,
        QStringLiteral("us-east-1"), parent)
{
    sort(Time, Qt::DescendingOrder);
}

QString JournalTableModel::toCsv() const
{
    QString text;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells += (row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole)
                              : data(index(row, column), Qt::DisplayRole))
                         .toString();
        text += client::csvLine(cells);
    }
    return text;
}

QList<JournalEntry> JournalTableModel::rowsOf(const simulation::ListJournal::Response &page, bool)
{
    return page.entries;
}

bool JournalTableModel::isFollowed(const QString &, const QStringList &resources) const
{
    return resources.contains(QStringLiteral("journal"));
}

} // namespace models
