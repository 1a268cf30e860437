#pragma once

#include "ui/components/collections/tablepreferences.h"

#include <QWidget>

namespace ui {

class DragHandle;
class Toggle;

/// The columns of a table with a toggle each, in an order that one changes by dragging (list-preferences).
class ColumnList : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnList(const QList<TablePreferences::Column> &columns, QWidget *parent = nullptr);

    QList<TablePreferences::Column> columns() const; ///< as they are set now

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Entry
    {
        TablePreferences::Column column;
        DragHandle *handle;
        Toggle *toggle;
    };

    void add(const TablePreferences::Column &column);
    void move(DragHandle *handle, int to);
    void drag(DragHandle *handle, int globalY);
    int indexOf(const DragHandle *handle) const;
    void place();

    QList<Entry> m_entries;
    DragHandle *m_dragged = nullptr;
    int m_dragTop = 0; ///< upper edge of the entry that is dragged
};

} // namespace ui
