#pragma once

#include "core/models/table.h"
#include "ui/components/tables/tablecolumns.h"

namespace ui {

class ListTable;

// For models that load themselves: what their tables take from them.

/// Whether the model is loading, and why it could not.
void followLoading(ListTable &list, const models::Table &model);

/// The columns with the titles that the model gives them.
QList<TableColumn> titled(QList<TableColumn> columns, const models::Table &model);

} // namespace ui
