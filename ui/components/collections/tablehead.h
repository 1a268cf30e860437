#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Header;
class Table;
class TableHeader;
class TableTools;

/// What stands above the rows of a TableContainer and stays in sight while the page scrolls: title and actions,
/// filter and pages, column titles.
class TableHead : public QWidget
{
    Q_OBJECT

public:
    TableHead(const QString &title, Table *table, QWidget *parent);

    Header *header() const { return m_header; }
    TableTools *tools() const { return m_tools; }
    TableHeader *columns() const { return m_columns; }

    void hideTools(); ///< a table without filter, pages and preferences
    void setStuck(bool stuck); ///< it lies over rows: it has a ground of its own

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    Header *m_header;
    TableTools *m_tools;
    TableHeader *m_columns;
    QVBoxLayout *m_layout;
    bool m_isStuck = false;
};

} // namespace ui
