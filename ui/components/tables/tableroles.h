#pragma once

#include <Qt>

namespace ui {

/// What a table asks a model for beside Qt's own roles: the text of a cell is Qt::DisplayRole, the tick of a row
/// Qt::CheckStateRole of column 0; a row without Qt::ItemIsUserCheckable there has a disabled box.
enum TableRole {
    StatusRole = Qt::UserRole + 1, ///< a cell's StatusKind as int; invalid where it is not a status
    LinkRole, ///< true for a cell that leads to the row's own page
    UnreadRole = Qt::UserRole + 4, ///< true: a link stands bold behind a dot
    DetailRole, ///< where rows have two lines: what stands small below the text
    RemarkRole, ///< the same, at the right
};

} // namespace ui
