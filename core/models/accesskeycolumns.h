#pragma once

#include "core/models/keyedrows.h"
#include "core/models/statustexts.h"
#include "core/simulation/accesskeys.h"

/// The columns of the table "Access keys" (visual.md 13.8), in their order, and what names a row.
namespace models {

QList<TableColumn<simulation::AccessKey>> accessKeyColumns();
QString keyOfAccessKey(const simulation::AccessKey &key);

StatusText accessKeyStatus(const simulation::AccessKey &key);

} // namespace models
