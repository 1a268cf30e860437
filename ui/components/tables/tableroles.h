#pragma once

#include <Qt>

namespace ui {

/// What a table asks a model for beside Qt's own roles: the text of a cell is Qt::DisplayRole, the tick of a row
/// Qt::CheckStateRole of column 0; a row without Qt::ItemIsUserCheckable there has a disabled box.
enum TableRole {
    StatusRole = Qt::UserRole + 1, ///< a cell's StatusKind as int; invalid where it is not a status
    LinkRole, ///< true for a cell that leads to the row's own page
    CopyRole = Qt::UserRole + 5, ///< true for a cell with an icon that copies its text
    SwitchRole, ///< a cell's switch, true or false, before the text; invalid where there is none
    HeadingRole, ///< a line in bold above the text; empty: there is none
    UnreadRole, ///< true: a link stands bold behind a dot
    DetailRole, ///< where rows have two lines: what stands small below the text
    RemarkRole, ///< the same, at the right
    BadgeRole, ///< a word on a dark ground behind a status; empty: there is none
};

} // namespace ui
