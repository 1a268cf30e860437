#pragma once

#include "core/models/table.h"
#include "ui/components/collections/tablepreferences.h"
#include "ui/components/tables/tablecolumns.h"

#include <QSettings>

namespace ui {

/// How the user wants the table of identities, remembered (console.md 1.7, 4).

/// The columns of the table, and how wide they are at first.
QList<TableColumn> identityTableColumns(const models::Table &table);

/// What was never chosen, or is not known any more, is as at first.
TablePreferences loadIdentitiesPreferences(QSettings &settings, const models::Table &table);
void saveIdentitiesPreferences(QSettings &settings, const models::Table &table, const TablePreferences &preferences);

/// By the model's column; empty: as they are at first.
QList<int> loadIdentitiesWidths(QSettings &settings, const models::Table &table);
void saveIdentitiesWidths(QSettings &settings, const models::Table &table, const QList<int> &widths);

/// The page sizes to choose from, with their texts.
QList<std::pair<int, QString>> identitiesPageSizes();

} // namespace ui
