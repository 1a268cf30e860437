#include "core/models/activitytablemodel.h"

#include "core/models/statuskind.h"
#include "core/models/table.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace models {

using namespace Qt::StringLiterals;
using activity::Api;
using activity::Call;
using activity::Origin;

namespace {

bool has(const QByteArray &text, const QString &searched)
{
    return QString::fromUtf8(text).contains(searched, Qt::CaseInsensitive);
}

bool has(const wire::Headers &headers, const QString &searched)
{
    return std::ranges::any_of(
        headers, [&](const wire::Header &each) { return has(each.name, searched) || has(each.value, searched); });
}

bool mentions(const Call &call, const QString &searched)
{
    return call.operation().contains(searched, Qt::CaseInsensitive)
        || call.region.contains(searched, Qt::CaseInsensitive) || has(call.request.path, searched)
        || has(call.request.query, searched) || has(call.request.headers, searched) || has(call.request.body, searched)
        || has(call.response.headers, searched) || has(call.response.body, searched);
}

} // namespace

QString durationText(const Call &call)
{
    const qint64 micros = call.duration.count();
    const QLocale locale(QLocale::English);
    return micros < 1000 ? ActivityTableModel::tr("%1 ms").arg(locale.toString(double(micros) / 1000, 'f', 1))
                         : ActivityTableModel::tr("%1 ms").arg(locale.toString((micros + 500) / 1000));
}

ActivityTableModel::ActivityTableModel(activity::Log &log, QObject *parent) : QAbstractTableModel(parent), m_log(log)
{
    connect(&log, &activity::Log::added, this, &ActivityTableModel::takeNew);
    connect(&log, &activity::Log::cleared, this, [this] {
        m_chosen = 0;
        rebuild();
    });
    rebuild();
}

int ActivityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ActivityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Call &call = at(index.row());
    if (role == Qt::CheckStateRole && index.column() == 0)
        return index.row() == chosenRow() ? Qt::Checked : Qt::Unchecked;
    if (role == StatusKindRole && index.column() == Status)
        return int(call.isFailed() ? StatusKind::Error : StatusKind::Success);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return call.time.toUTC().toString(u"HH:mm:ss.zzz");
    case Operation:
        return call.operation();
    case Region:
        return call.region.isEmpty() ? tr("Global") : call.region;
    case Status:
        return call.response.status == 0 ? tr("None") : QString::number(call.response.status);
    case Duration:
        return durationText(call);
    }
    return {};
}

QVariant ActivityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Time (UTC)"), tr("Operation"), tr("Region"), tr("Status"), tr("Duration")};
    return titles[section];
}

Qt::ItemFlags ActivityTableModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

void ActivityTableModel::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    rebuild();
}

void ActivityTableModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    rebuild();
}

int ActivityTableModel::errors() const
{
    return int(std::ranges::count_if(m_rows, [](const auto &call) { return call->isFailed(); }));
}

void ActivityTableModel::choose(int row)
{
    const int before = chosenRow();
    m_chosen = at(row).number;
    showChosen(before);
}

void ActivityTableModel::follow()
{
    const int before = chosenRow();
    m_chosen = 0;
    showChosen(before);
}

int ActivityTableModel::chosenRow() const
{
    if (m_rows.empty())
        return -1;
    // Newest first: numbers fall.
    const auto found = std::ranges::lower_bound(m_rows, m_chosen, std::ranges::greater(),
                                                [](const activity::Log::Entry &call) { return call->number; });
    return m_chosen > 0 && found != m_rows.end() && (*found)->number == m_chosen ? int(found - m_rows.begin()) : 0;
}

void ActivityTableModel::showChosen(int before)
{
    const int now = chosenRow();
    for (const int row : {before, now}) {
        if (row >= 0 && row < rowCount())
            Q_EMIT dataChanged(index(row, 0), index(row, 0), {Qt::CheckStateRole});
    }
    Q_EMIT shownChanged();
}

bool ActivityTableModel::isShown(const Call &call) const
{
    if (call.isOf(Api::Simulator) != (m_choice == Choice::Simulator))
        return false;
    if ((m_choice == Choice::Window && call.origin != Origin::Window)
        || (m_choice == Choice::Endpoint && call.origin != Origin::Endpoint)
        || (m_choice == Choice::Errors && !call.isFailed()))
        return false;
    return m_filter.isEmpty() || mentions(call, m_filter);
}

void ActivityTableModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const auto &call : m_log.calls()) {
        if (isShown(*call))
            m_rows.push_front(call);
    }
    endResetModel();
    Q_EMIT shownChanged();
}

void ActivityTableModel::takeNew(int count)
{
    dropOld();
    const auto &calls = m_log.calls();
    std::deque<activity::Log::Entry> shown;
    for (auto call = calls.end() - std::min<std::ptrdiff_t>(count, std::ssize(calls)); call != calls.end(); ++call) {
        if (isShown(**call))
            shown.push_front(*call);
    }
    if (!shown.empty()) {
        const int before = chosenRow();
        beginInsertRows({}, 0, int(shown.size()) - 1);
        m_rows.insert(m_rows.begin(), shown.begin(), shown.end());
        endInsertRows();
        if (isFollowing() && before >= 0) {
            const QModelIndex old = index(before + int(shown.size()), 0);
            Q_EMIT dataChanged(old, old, {Qt::CheckStateRole});
        }
    }
    Q_EMIT shownChanged();
}

/// What the log has given up.
void ActivityTableModel::dropOld()
{
    const qint64 oldest = m_log.calls().empty() ? 0 : m_log.calls().front()->number;
    const auto kept = std::ranges::find_if(m_rows, [oldest](const auto &call) { return call->number < oldest; });
    const int first = int(kept - m_rows.begin());
    if (first == rowCount())
        return;
    beginRemoveRows({}, first, rowCount() - 1);
    m_rows.erase(kept, m_rows.end());
    endRemoveRows();
}

} // namespace models
