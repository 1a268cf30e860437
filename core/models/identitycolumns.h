#pragma once

#include "core/models/identityrow.h"
#include "core/models/keyedrows.h"

namespace models {

/// The columns of "Loaded identities" (console.md 4), in their order; IdentityTableModel::Columns numbers them.
QList<TableColumn<IdentityRow>> identityColumns();

QString nameOfIdentity(const IdentityRow &row);

} // namespace models
