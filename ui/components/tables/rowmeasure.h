#pragma once

#include "ui/components/tables/rowheights.h"

class QAbstractItemModel;
class QModelIndex;

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

// Icons and switches in cells, from the left edge and the top of the text.
constexpr int markSize = 16;
constexpr int switchTop = 2;
constexpr int switchWidth = 24;
constexpr int copyLeft = 4;

/// Room that icons take before the text of a cell.
int textStartOf(const QModelIndex &cell);

/// How high what a cell holds is in a room of this width, its heading included.
int cellHeight(const QModelIndex &cell, int width, bool wraps);

/// Before the text of a column's cells. The first one has none before it where no boxes stand there (picture clock).
int leftPadding(const TableColumns &columns, int position, int side);

constexpr int unreadTextStart = 16; ///< room that the dot of an unread row and the gap behind it take

/// What of a row its cells may fill.
enum class RowLines {
    One, ///< what does not fit is cut
    Wrapped, ///< as many as it takes
    Two, ///< a text, and below it a small one (DetailRole)
};

/// How high the rows of a model are in these columns. Only lines that wrap are looked at row by row.
void measureRows(RowHeights &rows, const QAbstractItemModel *model, const TableColumns &columns, bool compact,
                 RowLines lines);

} // namespace ui
