#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace ui {

/// A column as it stands on screen.
struct TableColumn
{
    QString title;
    int width = 220; ///< at first
    int minimumWidth = 140; ///< no narrower by dragging
    bool isSortable = true;
    bool isRight = false; ///< aligned at the right, title too: numbers
};

/// Which columns of a model a table shows, in which order, and where they stand: common to header and rows. Positions
/// count what is shown, from the left; lengths are pixels from the left edge of the unscrolled table. Columns keep
/// their widths; when they do not fill the table, the last one takes the rest (visual.md section 10).
class TableColumns : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setColumns(const QList<TableColumn> &columns); ///< by the model's column; shows them all
    const TableColumn &column(int position) const { return m_columns[m_shown[position]]; }
    void setTitle(int modelColumn, const QString &title);

    void setShown(const QList<int> &modelColumns); ///< from left to right
    const QList<int> &shown() const { return m_shown; }
    int count() const { return int(m_shown.size()); }
    int modelColumn(int position) const { return m_shown[position]; }
    int positionOf(int modelColumn) const { return int(m_shown.indexOf(modelColumn)); }

    void setTicks(bool areThere); ///< whether a column with check boxes stands before the others
    bool hasTicks() const { return m_hasTicks; }
    void setSidePadding(int pixels); ///< left and right of the table, scrolling with it
    int sidePadding() const { return m_sidePadding; }

    void fit(int room); ///< the width of the view
    int totalWidth() const; ///< with the paddings; more than the room when it scrolls
    int left(int position) const;
    int right(int position) const { return left(position) + width(position); }
    int width(int position) const;
    int ticksLeft() const { return m_sidePadding; }
    int ticksRight() const;
    int positionAt(int x) const; ///< -1: none
    int edgeAt(int x) const; ///< the position whose right edge can be dragged there; -1: none

    void setWidth(int modelColumn, int width);
    QList<int> widths() const { return m_widths; } ///< by the model's column, as set

Q_SIGNALS:
    void changed();
    void widthSet(int modelColumn, int width); ///< by the user

private:
    int ownWidth() const;

    QList<TableColumn> m_columns;
    QList<int> m_shown;
    QList<int> m_widths;
    bool m_hasTicks = true;
    int m_sidePadding = 20;
    int m_room = 0;
};

} // namespace ui
