#pragma once

#include "ui/components/tables/rowheights.h"

class QAbstractItemModel;

namespace ui {

class TableColumns;

/// Where the text of a cell stands in it: padding left and right, and above.
struct CellPadding
{
    int side;
    int above;
    int below; ///< without the line between rows
};

CellPadding cellPadding(bool compact);

/// How high the rows of a model are in these columns. Only lines that wrap are looked at row by row.
void measureRows(RowHeights &rows, const QAbstractItemModel *model, const TableColumns &columns, bool compact,
                 bool wraps);

} // namespace ui
