#include "ui/components/tables/rowmeasure.h"

#include "ui/components/status/statusindicator.h"
#include "ui/components/tables/letterwidths.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tableroles.h"
#include "ui/theme/text.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace ui {

namespace {

constexpr int line = 1; // between rows
constexpr int firstPadding = 2;
constexpr int switchGap = 8;
constexpr int copyTextStart = 28; // the icon with its room, and a gap

constexpr int latestTextStart = std::max({statusTextStart, switchWidth + switchGap, copyTextStart});

/// Where the text of a column's cells may stand.
struct Room
{
    int column = 0; ///< of the model
    int width = 0;
};

QList<Room> roomsOf(const TableColumns &columns, int sidePadding)
{
    QList<Room> rooms;
    for (int position = 0; position < columns.count(); ++position) {
        const int before = leftPadding(columns, position, sidePadding);
        rooms.append({columns.modelColumn(position), columns.width(position) - before - sidePadding});
    }
    return rooms;
}

/// How high what the cells of a row hold is. Of most cells no more is asked than it takes to see that a line is enough.
int wrappedHeight(const QAbstractItemModel &model, int row, const QList<Room> &rooms, const LetterWidths &letters)
{
    int height = lineHeight(TextStyle::Body);
    for (const Room &room : rooms) {
        const QModelIndex cell = model.index(row, room.column);
        const QString text = cell.data().toString();
        if (letters.atMost(text) > room.width - latestTextStart || text.contains(QLatin1Char('\n'))
            || !cell.data(HeadingRole).toString().isEmpty())
            height = std::max(height, cellHeight(cell, room.width, true));
    }
    return height;
}

} // namespace

int textStartOf(const QModelIndex &cell)
{
    if (cell.data(StatusRole).isValid())
        return statusTextStart;
    if (cell.data(SwitchRole).isValid())
        return switchWidth + switchGap;
    return cell.data(CopyRole).toBool() ? copyTextStart : 0;
}

int cellHeight(const QModelIndex &cell, int width, bool wraps)
{
    const int line = lineHeight(TextStyle::Body);
    if (!wraps)
        return line;
    const int above = cell.data(HeadingRole).toString().isEmpty() ? 0 : line;
    return above + measureText(cell.data().toString(), TextStyle::Body, width, Wrap::Words, textStartOf(cell)).height;
}

int leftPadding(const TableColumns &columns, int position, int side)
{
    return position == 0 && !columns.hasTicks() ? firstPadding : side;
}

CellPadding cellPadding(bool compact)
{
    return compact ? CellPadding{16, 5, 5} : CellPadding{20, 9, 9};
}

void measureRows(RowHeights &rows, const QAbstractItemModel *model, const TableColumns &columns, bool compact,
                 RowLines lines)
{
    const int count = model ? model->rowCount() : 0;
    const CellPadding padding = cellPadding(compact);
    if (lines != RowLines::Wrapped) {
        const int second = lines == RowLines::Two ? lineHeight(TextStyle::Small) : 0;
        rows.setEqual(count, padding.above + lineHeight(TextStyle::Body) + second + padding.below + line);
        return;
    }
    const LetterWidths letters(TextStyle::Body);
    std::vector<int> heights;
    heights.reserve(size_t(count));
    const QList<Room> rooms = roomsOf(columns, padding.side);
    for (int row = 0; row < count; ++row)
        heights.push_back(padding.above + wrappedHeight(*model, row, rooms, letters) + padding.below + line);
    rows.setEach(heights);
}

} // namespace ui
