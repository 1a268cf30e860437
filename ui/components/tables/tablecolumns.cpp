#include "ui/components/tables/tablecolumns.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr int ticksWidth = 40;
constexpr int edgeReach = 12; // the hit area of a column's edge is 24 px wide

} // namespace

void TableColumns::setColumns(const QList<TableColumn> &columns)
{
    m_columns = columns;
    m_widths.clear();
    for (const TableColumn &column : columns)
        m_widths.append(std::max(column.width, column.minimumWidth));
    m_shown.resize(columns.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    Q_EMIT changed();
}

void TableColumns::setTitle(int modelColumn, const QString &title)
{
    m_columns[modelColumn].title = title;
    Q_EMIT changed();
}

void TableColumns::setShown(const QList<int> &modelColumns)
{
    if (m_shown == modelColumns)
        return;
    m_shown = modelColumns;
    Q_EMIT changed();
}

void TableColumns::setTicks(bool areThere)
{
    m_hasTicks = areThere;
    Q_EMIT changed();
}

void TableColumns::setSidePadding(int pixels)
{
    m_sidePadding = pixels;
    Q_EMIT changed();
}

void TableColumns::fit(int room)
{
    if (m_room == room)
        return;
    m_room = room;
    Q_EMIT changed();
}

int TableColumns::ticksRight() const
{
    return m_sidePadding + (m_hasTicks ? ticksWidth : 0);
}

// Without what the last column takes beyond its own width.
int TableColumns::ownWidth() const
{
    int width = ticksRight() + m_sidePadding;
    for (const int column : m_shown)
        width += m_widths[column];
    return width;
}

int TableColumns::totalWidth() const
{
    return std::max(m_room, ownWidth());
}

int TableColumns::left(int position) const
{
    int x = ticksRight();
    for (int i = 0; i < position; ++i)
        x += m_widths[m_shown[i]];
    return x;
}

int TableColumns::width(int position) const
{
    const int own = m_widths[m_shown[position]];
    return position == count() - 1 ? own + totalWidth() - ownWidth() : own;
}

int TableColumns::positionAt(int x) const
{
    for (int i = 0; i < count(); ++i)
        if (x >= left(i) && x < right(i))
            return i;
    return -1;
}

int TableColumns::edgeAt(int x) const
{
    for (int i = 0; i < count(); ++i)
        if (std::abs(x - right(i)) <= edgeReach)
            return i;
    return -1;
}

void TableColumns::setWidth(int modelColumn, int width)
{
    const int allowed = std::max(width, m_columns[modelColumn].minimumWidth);
    if (m_widths[modelColumn] == allowed)
        return;
    m_widths[modelColumn] = allowed;
    Q_EMIT changed();
}

} // namespace ui
