#include "core/models/eventtablemodel.h"

#include "core/models/happenings.h"
#include "core/models/times.h"

#include <QCoreApplication>
#include <QSet>

namespace models {

namespace {

struct ColumnTitles
{
    Q_DECLARE_TR_FUNCTIONS(models::EventColumns)
};

QString keyOf(const EventRow &row)
{
    const simulation::Event &event = row.event;
    return QStringList{QString::number(int(event.what)), event.region, event.identity, event.subject,
                       QString::number(event.due.toMSecsSinceEpoch())}
        .join(QChar(u'\n'));
}

/// What is due at one moment stands in the order of Happening: an identity before its MAIL FROM domain.
qint64 dueOrder(const EventRow &row)
{
    constexpr qint64 kinds = 32;
    return row.event.due.toMSecsSinceEpoch() * kinds + qint64(row.event.what);
}

// clang-format off
QList<TableColumn<EventRow>> eventColumns()
{
    return {
        {.title = ColumnTitles::tr("Due (UTC)"), .text = [](const EventRow &row) { return tableTime(row.event.due); }, .sortKey = dueOrder},
        {.title = ColumnTitles::tr("In"), .text = [](const EventRow &row) { return hoursText(row.minutesLeft * 60); }},
        {.title = ColumnTitles::tr("What"), .text = [](const EventRow &row) { return eventText(row.event); }},
        {.title = ColumnTitles::tr("Identity"), .text = [](const EventRow &row) { return row.event.identity; }, .isLink = true},
        {.title = ColumnTitles::tr("Region"), .text = [](const EventRow &row) { return row.event.region; }},
    };
}
// clang-format on

qint64 minutesUntil(const QDateTime &due, const QDateTime &now)
{
    return now.isValid() ? std::max<qint64>(0, now.secsTo(due) / 60) : 0;
}

} // namespace

EventTableModel::EventTableModel(const client::Connection &connection, const client::ClockWatch &clock, QObject *parent)
    : FollowingTable(eventColumns(), keyOf, connection, QStringLiteral("us-east-1"), parent)
    , m_clock(clock)
{
    sort(Due, Qt::AscendingOrder);
    connect(&clock, &client::ClockWatch::changed, this, &EventTableModel::showTimeLeft);
    connect(&clock, &client::ClockWatch::ticked, this, &EventTableModel::showTimeLeft);
}

int EventTableModel::checkedEachMinute() const
{
    QSet<QPair<QString, QString>> identities;
    for (int row = 0; row < rowCount(); ++row) {
        const simulation::Event &event = at(row).event;
        if (event.cause == simulation::Cause::WindowEnded)
            identities.insert({event.region, event.identity});
    }
    return int(identities.size());
}

QList<EventRow> EventTableModel::rowsOf(const simulation::ListEvents::Response &page, bool isFirst)
{
    if (isFirst)
        m_nextCheck = page.nextCheck;
    const QDateTime now = m_clock.now();
    QList<EventRow> rows;
    rows.reserve(page.events.size());
    for (const simulation::Event &event : page.events)
        rows.append({event, minutesUntil(event.due, now)});
    return rows;
}

/// Whatever changes may make or spare an event.
bool EventTableModel::isFollowed(const QString &, const QStringList &) const
{
    return true;
}

void EventTableModel::showTimeLeft()
{
    const QDateTime now = m_clock.now();
    QList<EventRow> rows;
    rows.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        rows.append({at(row).event, minutesUntil(at(row).event.due, now)});
    update(rows);
}

} // namespace models
