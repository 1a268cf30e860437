#include "core/models/pagemodel.h"

#include <algorithm>

namespace models {

PageModel::PageModel(Table &table, int pageSize, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_table(table)
    , m_size(std::max(pageSize, all))
{
    setSourceModel(&table);
    m_rows = rowsThatFit();
    m_pageCount = pageCount();
    connectTable();
}

void PageModel::connectTable()
{
    connect(&m_table, &Table::rowsAboutToBeInserted, this,
            [this](const auto &, int first, int last) { makeRoom(first, last); });
    connect(&m_table, &Table::rowsInserted, this, &PageModel::fillRoom);
    connect(&m_table, &Table::rowsAboutToBeRemoved, this,
            [this](const auto &, int first, int last) { takeAway(first, last); });
    connect(&m_table, &Table::rowsRemoved, this, &PageModel::fillUp);
    connect(&m_table, &Table::dataChanged, this, &PageModel::reportChanged);
    connect(&m_table, &Table::layoutAboutToBeChanged, this, &PageModel::beginLayout);
    connect(&m_table, &Table::layoutChanged, this, &PageModel::endLayout);
    connect(&m_table, &Table::modelAboutToBeReset, this, &PageModel::beginResetModel);
    connect(&m_table, &Table::modelReset, this, [this] {
        m_page = 0;
        endPageReset();
        untickOutOfSight(); // without a filter there are more pages
    });
}

int PageModel::rowsThatFit() const
{
    const int left = std::max(0, m_table.rowCount() - first());
    return m_size == all ? left : std::min(m_size, left);
}

int PageModel::pageCount() const
{
    const int rows = m_table.rowCount();
    return m_size == all || rows == 0 ? 1 : (rows + m_size - 1) / m_size;
}

void PageModel::setPageSize(int rows)
{
    rows = std::max(rows, all);
    if (rows == m_size)
        return;
    beginResetModel();
    m_page = rows == all ? 0 : first() / rows;
    m_size = rows;
    endPageReset();
    untickOutOfSight();
}

void PageModel::setPage(int page)
{
    page = std::clamp(page, 0, pageCount() - 1);
    if (page == m_page)
        return;
    beginResetModel();
    m_page = page;
    endPageReset();
    untickOutOfSight();
}

void PageModel::endPageReset()
{
    m_rows = rowsThatFit();
    endResetModel();
    notePages(true);
}

void PageModel::untickOutOfSight()
{
    m_table.untickOutside(first(), first() + m_rows - 1);
}

Qt::CheckState PageModel::tickState() const
{
    return m_table.tickState(first(), first() + m_rows - 1);
}

void PageModel::setAllTicked(bool areTicked)
{
    m_table.setTicked(first(), first() + m_rows - 1, areTicked);
}

void PageModel::sort(int column, Qt::SortOrder order)
{
    m_table.sort(column, order);
    if (m_page > 0)
        setPage(0);
    else
        untickOutOfSight();
}

QModelIndex PageModel::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? m_table.index(first() + index.row(), index.column()) : QModelIndex();
}

QModelIndex PageModel::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() ? this->index(index.row() - first(), index.column()) : QModelIndex();
}

QModelIndex PageModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex PageModel::parent(const QModelIndex &) const
{
    return {};
}

int PageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount();
}

/// Of this page; the base would ask the table.
bool PageModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant PageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_table.headerData(section, orientation, role); // also of an empty page, unlike the base
}

/// Rows that come in before or on the page push as many over its end, which go first.
void PageModel::makeRoom(int firstNew, int lastNew)
{
    const int capacity = m_size == all ? std::numeric_limits<int>::max() : m_size;
    m_coming = std::max(0, firstNew - first());
    m_comingCount = m_coming >= capacity ? 0 : std::min(lastNew - firstNew + 1, capacity - m_coming);
    if (m_comingCount == 0)
        return;
    const int surplus = m_rows - (capacity - m_comingCount);
    if (surplus > 0) {
        beginRemoveRows({}, m_rows - surplus, m_rows - 1);
        m_rows -= surplus;
        endRemoveRows();
    }
    beginInsertRows({}, m_coming, m_coming + m_comingCount - 1);
}

void PageModel::fillRoom()
{
    if (m_comingCount > 0) {
        m_rows += std::exchange(m_comingCount, 0);
        endInsertRows();
    }
    notePages();
}

/// Rows that go before the page pull as many from its beginning, those on it go themselves.
void PageModel::takeAway(int firstGone, int lastGone)
{
    const int begin = std::max(0, firstGone - first());
    m_leaving = std::clamp(m_rows - begin, 0, lastGone - firstGone + 1);
    if (m_leaving > 0)
        beginRemoveRows({}, begin, begin + m_leaving - 1);
}

/// What follows comes in at the end; a page that has nothing left gives way to the last one that has.
void PageModel::fillUp()
{
    if (m_leaving > 0) {
        m_rows -= std::exchange(m_leaving, 0);
        endRemoveRows();
    }
    m_page = std::min(m_page, pageCount() - 1);
    const int rows = rowsThatFit();
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    notePages();
}

void PageModel::reportChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    const int begin = std::max(from.row() - first(), 0);
    const int end = std::min(to.row() - first(), m_rows - 1);
    if (begin <= end)
        Q_EMIT dataChanged(index(begin, from.column()), index(end, to.column()), roles);
}

void PageModel::beginLayout()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_own = persistentIndexList();
    m_theirs.clear();
    for (const QModelIndex &index : std::as_const(m_own))
        m_theirs += mapToSource(index);
}

/// Rows that are on another page now have no index on this one any more.
void PageModel::endLayout()
{
    QModelIndexList moved;
    moved.reserve(m_theirs.size());
    for (const QPersistentModelIndex &index : std::as_const(m_theirs))
        moved += mapFromSource(index);
    changePersistentIndexList(m_own, moved);
    m_own.clear();
    m_theirs.clear();
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    notePages();
}

void PageModel::notePages(bool haveChanged)
{
    m_table.noteVisibleRows(first(), first() + m_rows - 1);
    if (std::exchange(m_pageCount, pageCount()) != m_pageCount || haveChanged)
        Q_EMIT pagesChanged();
}

} // namespace models
