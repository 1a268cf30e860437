#include "ui/components/tables/rowmeasure.h"

#include "ui/components/status/statusindicator.h"
#include "ui/components/tables/letterwidths.h"
#include "ui/components/tables/tablecolumns.h"
#include "ui/components/tables/tableroles.h"
#include "ui/theme/text.h"

#include <QAbstractItemModel>

namespace ui {

namespace {

constexpr int line = 1; // between rows

int wrappedHeight(const QAbstractItemModel &model, int row, const TableColumns &columns, const CellPadding &padding,
                  const LetterWidths &letters)
{
    const int textLine = lineHeight(TextStyle::Body);
    int height = textLine;
    for (int position = 0; position < columns.count(); ++position) {
        const QModelIndex cell = model.index(row, columns.modelColumn(position));
        const int before = cell.data(StatusRole).isValid() ? statusTextStart : 0;
        const int room = columns.width(position) - 2 * padding.side;
        const QString text = cell.data().toString();
        if (letters.atMost(text) <= room - before || textWidth(text, TextStyle::Body) <= room - before)
            continue;
        height = std::max(height, measureText(text, TextStyle::Body, room, Wrap::Words, before).height);
    }
    return padding.above + height + padding.below + line;
}

} // namespace

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
    for (int row = 0; row < count; ++row)
        heights.push_back(wrappedHeight(*model, row, columns, padding, letters));
    rows.setEach(heights);
}

} // namespace ui
