#pragma once

#include "ui/components/tables/table.h"
#include "ui/components/tables/tablecolumns.h"

#include <QTest>

/// What a user sees of the rows of a table and does with them.
class TableDriver
{
public:
    explicit TableDriver(ui::Table *table) : m_table(table) {}

    bool isSeen() const { return m_table && m_table->isVisible(); }
    int count() const { return isSeen() ? m_table->model()->rowCount() : 0; }
    QStringList column(int column) const;
    QString text(int row, int column) const;
    bool isTicked(int row) const;

    /// Clicks the link of the row.
    void open(int row) const;
    void tick(int row) const;

private:
    ui::Table *m_table;
};
