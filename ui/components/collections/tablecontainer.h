#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace ui {

class Header;
class StickyShadow;
class Table;
class TableHead;
class TableHeader;
class TableState;
class TableTools;

/// A container with a table: title and actions, filter, pages and preferences, column titles, rows. While the page
/// scrolls, all above the rows stays at the top of the page and rows pass under it (visual.md section 10).
class TableContainer : public QWidget
{
    Q_OBJECT

public:
    explicit TableContainer(const QString &title, QWidget *parent = nullptr);

    Header *header() const; ///< title, counter, Info, actions
    TableTools *tools() const; ///< filter, pages, preferences
    void hideTools(); ///< neither filter nor pages nor preferences
    TableHeader *columnTitles() const;
    Table *table() const { return m_table; }
    TableState *state() const { return m_state; } ///< in place of the rows; its action tells what was asked for

    /// Shows the rows, or what `state()` was told to show instead.
    void showRows();
    void showState();
    bool showsRows() const;

    /// How much of the page's upper edge is covered by what stays there: flash messages.
    void setCovered(int pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    bool event(QEvent *event) override;

private:
    int bodyHeight(int width) const;
    int headHeight(int width) const;
    void watchPage();
    void place();
    void stick();

    Table *m_table;
    TableState *m_state;
    TableHead *m_head;
    StickyShadow *m_shadow;
    QPointer<QScrollArea> m_page;
    int m_covered = 0;
    bool m_showsRows = true;
};

} // namespace ui
