#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/database.h"

namespace bench {

/// Stores identities() in the account and Region of @p scope, as a scenario would; inside a transaction.
void fillState(store::Database &database, const simulator::Scope &scope, int count);

} // namespace bench
