#include "core/models/orderedtable.h"

#include <algorithm>

namespace models {

namespace {

/// More runs than this are gathered at the end first: a view takes each run of removed rows as news.
constexpr int maxRuns = 16;

} // namespace

Qt::ItemFlags OrderedTable::flags(const QModelIndex &index) const
{
    const auto flags = Table::flags(index);
    return index.isValid() && index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

bool OrderedTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != 0 || role != Qt::CheckStateRole)
        return false;
    setTicked(index.row(), index.row(), value.toInt() == Qt::Checked);
    return true;
}

void OrderedTable::setTicked(int first, int last, bool isTicked)
{
    tick(first, last, [=](int) { return isTicked; });
}

void OrderedTable::untickOutside(int first, int last)
{
    tick(0, rowCount() - 1, [=, this](int row) { return row >= first && row <= last && isTicked(placeAt(row)); });
}

Qt::CheckState OrderedTable::tickState(int first, int last) const
{
    int count = 0;
    for (int row = first; row <= last; ++row)
        count += isTicked(placeAt(row));
    return count == 0 ? Qt::Unchecked : count == last - first + 1 ? Qt::Checked : Qt::PartiallyChecked;
}

/// Gives the rows from @p first to @p last the tick that @p isTicked says, with one signal for all.
template <typename IsTicked>
void OrderedTable::tick(int first, int last, const IsTicked &isTicked)
{
    int firstChanged = -1, lastChanged = -1;
    for (int row = first; row <= last; ++row) {
        if (!m_ticks.set(placeAt(row), isTicked(row)))
            continue;
        firstChanged = firstChanged < 0 ? row : firstChanged;
        lastChanged = row;
    }
    if (firstChanged < 0)
        return;
    Q_EMIT dataChanged(index(firstChanged, 0), index(lastChanged, 0), {Qt::CheckStateRole});
    Q_EMIT countsChanged();
}

int OrderedTable::rowAt(quint32 place) const
{
    const auto found = isShown(place) ? std::ranges::find(m_order, place) : m_order.end();
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

void OrderedTable::setPlaceCount(size_t count)
{
    m_ticks.resize(count);
    m_isShown.resize(count);
}

void OrderedTable::reset(std::vector<bool> isShown, Places order)
{
    m_isShown = std::move(isShown);
    m_order = std::move(order);
    for (quint32 place = 0; place < m_isShown.size(); ++place) {
        if (!m_isShown[place])
            m_ticks.set(place, false);
    }
}

void OrderedTable::show(const Places &places)
{
    Places hidden;
    std::ranges::copy_if(places, std::back_inserter(hidden), [this](quint32 place) { return !isShown(place); });
    if (hidden.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(hidden.size()) - 1);
    m_order.insert(m_order.end(), hidden.begin(), hidden.end());
    for (const quint32 place : hidden)
        m_isShown[place] = true;
    endInsertRows();
}

/// Run by run, from the end so that the numbers before stay valid.
void OrderedTable::hide(const std::vector<bool> &isGone)
{
    int runs = 0;
    for (size_t row = 0; row < m_order.size(); ++row)
        runs += isGone[m_order[row]] && (row == 0 || !isGone[m_order[row - 1]]);
    if (runs > maxRuns) {
        auto order = m_order;
        std::ranges::stable_partition(order, [&](quint32 place) { return !isGone[place]; });
        arrange(std::move(order));
        runs = 1;
    }
    for (int end = rowCount(); runs > 0; --end) {
        int begin = end;
        while (begin > 0 && isGone[m_order[begin - 1]])
            --begin;
        if (begin == end)
            continue;
        hideRun(begin, end);
        end = begin;
        --runs;
    }
}

void OrderedTable::hideRun(int begin, int end)
{
    beginRemoveRows({}, begin, end - 1);
    for (int row = begin; row < end; ++row) {
        m_isShown[m_order[row]] = false;
        m_ticks.set(m_order[row], false);
    }
    m_order.erase(m_order.begin() + begin, m_order.begin() + end);
    endRemoveRows();
}

void OrderedTable::arrange(Places order)
{
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> rowOf(m_isShown.size());
    for (size_t i = 0; i < order.size(); ++i)
        rowOf[order[i]] = int(i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &each : from)
        to.append(index(rowOf[m_order[each.row()]], each.column()));
    m_order = std::move(order);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void OrderedTable::repaint(const std::vector<bool> &isChanged)
{
    const auto isAmongThem = [&](quint32 place) { return isChanged[place]; };
    const auto first = std::find_if(m_order.begin(), m_order.end(), isAmongThem);
    const auto last = std::find_if(m_order.rbegin(), m_order.rend(), isAmongThem).base(); // behind it
    if (first < last)
        Q_EMIT dataChanged(index(int(first - m_order.begin()), 0),
                           index(int(last - m_order.begin()) - 1, columnCount() - 1));
}

} // namespace models
