#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPointer>
#include <QWidget>

namespace ui {

class Table;
class TableColumns;

/// The row with the titles of a table: sorts on a click, changes widths by dragging the lines between the titles, and
/// has the check box for all rows. It stands above the rows or sticks to the top of the page; it scrolls sideways
/// with them (visual.md section 3).
///
/// Keyboard: left and right move between the titles, Space and Enter sort (or tick all), Shift with left and right
/// changes the width.
class TableHeader : public QWidget
{
    Q_OBJECT

public:
    /// @param table whose columns it shows; it asks it to sort and to tick
    explicit TableHeader(Table *table, QWidget *parent = nullptr);

    void setSort(int modelColumn, Qt::SortOrder order); ///< -1: no column
    void setOffset(int pixels); ///< how far the table is scrolled sideways
    void setLine(bool shown); ///< the line below, which something else replaces while it sticks
    void setTicksEnabled(bool enabled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRect cellRect(int modelColumn) const; ///< in its own coordinates; empty: not shown
    QRect tickRect() const; ///< the check box's cell

Q_SIGNALS:
    void sortRequested(int modelColumn, Qt::SortOrder order);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool hasTickForAll() const;
    int by(int comfortable, int compact) const; ///< as the table is
    QRect positionRect(int position) const;
    void paintTitle(QPainter &painter, int position) const;
    void paintTicks(QPainter &painter) const;
    void paintFocus(QPainter &painter) const;
    void press(int position);
    void drag(int x);

    QPointer<Table> m_table;
    TableColumns &m_columns;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_offset = 0;
    int m_current = 0; ///< position that has the keyboard; -1: the check box
    int m_pressed = -2; ///< position where the button went down; -2: none
    int m_dragged = -1; ///< position whose edge is being dragged
    int m_dragWidth = 0;
    bool m_hasLine = true;
    bool m_ticksEnabled = true;
};

} // namespace ui
