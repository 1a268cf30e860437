#pragma once

#include "ui/theme/theme.h"

#include <QModelIndex>
#include <QPainter>

namespace ui {

class Table;

/// Paints rows of a Table (visual.md section 3).
class TablePainter
{
public:
    TablePainter(const Table &table, QPainter &painter, const Theme &theme);

    void paintRows(int first, int last);

private:
    bool isTicked(int row) const;
    void paintGround(int row);
    void paintSelected(int row);
    void paintTick(int row);
    void paintCell(int row, int position);
    void paintStatusBadge(const QModelIndex &cell, const QRectF &area);
    void paintIcons(const QModelIndex &cell);
    void paintLink(const QModelIndex &cell, const QRectF &whole);
    void paintSecondLine(const QModelIndex &cell, const QRectF &area);

    const Table &m_table;
    QPainter &m_painter;
    const Theme &m_theme;
};

} // namespace ui
