#pragma once

#include <QList>
#include <QString>

namespace ui {

/// What a user chose for a table.
struct TablePreferences
{
    struct Column
    {
        int column; ///< of the model
        QString title;
        bool isShown = true;
        bool isFixed = false; ///< always shown
    };

    static constexpr int all = 0; ///< as page size: everything on one page

    int pageSize = 10;
    bool wraps = false;
    bool isCompact = false;
    QList<Column> columns; ///< in the order on screen

    QList<int> shownColumns() const
    {
        QList<int> result;
        for (const Column &column : columns)
            if (column.isShown)
                result.append(column.column);
        return result;
    }
};

} // namespace ui
