#pragma once

#include "ui/components/tables/rowheights.h"
#include "ui/components/tables/rowticks.h"

#include <QAbstractItemView>

#include <optional>

namespace ui {

class TableColumns;

/// The rows of a table, drawn to visual.md section 3. It has no vertical scroll bar: it is as high as its rows, and
/// the page around scrolls; only rows in sight are painted, and only they are asked for. It scrolls sideways when its
/// columns do not fit.
///
/// A click on a link opens it, a click on a check box ticks (with Shift from the last one on), icons and switches in
/// cells do what they show: nothing else does. Keyboard: arrows, Page Up/Down, Home, End move the current row; Space
/// ticks, Enter opens, Ctrl+A ticks all, Esc unticks all, Delete is told.
class Table : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit Table(QWidget *parent = nullptr);

    TableColumns &columns() const { return *m_columns; }

    void setModel(QAbstractItemModel *model) override;
    void setTicks(const TableTicks &ticks);
    void setWrap(bool wraps); ///< lines that do not fit their column wrap; else they end in "…"
    void setTwoLines(bool areTwo); ///< a small text stands below that of each cell, instead of wrapping
    void setCompact(std::optional<bool> compact); ///< unset: as the theme says
    bool isCompact() const;
    void setStriped(bool striped);

    bool isSingle() const { return m_ticks.isSingle(); } ///< one row at most is ticked, by a radio button
    Qt::CheckState tickState() const; ///< of all rows
    void tickAll(bool areTicked);
    int currentRow() const { return currentIndex().row(); } ///< -1: none
    void setCurrentRow(int row);
    QRect linkRect(const QModelIndex &cell) const; ///< of the link's text in the viewport; empty: no link

    /// What covers the top of the page while it scrolls: the current row is scrolled clear of it.
    void setCoveredHeight(int pixels) { m_covered = pixels; }
    QRect iconRect(const QModelIndex &cell) const; ///< of its copy icon or switch in the viewport; empty: none
    void showEdge(int x); ///< a dashed line where a column's edge would be; -1: none

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkActivated(int row);
    void switchPressed(int row); ///< the switch of a row, which stays as it is until its model says otherwise
    void deletePressed();
    void ticksChanged(); ///< tickState() may be another than before
    void scrolledSideways(int pixels);
    void densityChanged();
    void rowsShown(int first, int last); ///< other rows came into sight

public Q_SLOTS:
    void reset() override;
    void doItemsLayout() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles = {}) override;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {}
    QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }

private:
    friend class TablePainter;

    void pressIcon(const QModelIndex &cell);
    QRect rowRect(int row) const;
    int contentHeight(const QModelIndex &cell, int width) const; ///< of what a cell holds in a room of this width
    bool wraps() const { return m_wraps && !m_hasTwoLines; }
    void setHovered(const QModelIndex &cell);
    void noteShownRows();
    int rowsPerPage() const;

    TableColumns *m_columns;
    RowHeights m_rows;
    RowTicks m_ticks;
    std::optional<bool> m_compact;
    bool m_wraps = false;
    bool m_hasTwoLines = false;
    bool m_striped = false;
    QPersistentModelIndex m_hovered; ///< cell whose link is under the pointer
    QPersistentModelIndex m_pressed; ///< cell where the button went down
    int m_edge = -1;
    int m_covered = 0;
    std::pair<int, int> m_shownRows{-1, -1};
};

} // namespace ui
