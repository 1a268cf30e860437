#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/identities/identityrepository.h"

namespace simulator {

/// Works out what will happen next to an identity as it is now, and writes it down in place of what was written: the
/// look at DNS that will find something else, the end of a search, of a link, of a force, the rotation of a key. What
/// routine checks will merely find, as an error, is written into the row, which the caller stores.
/// @param identity with its account and Region
void plan(store::IdentityRow &identity, const Context &context);
void planFirst(store::IdentityRow &identity, const Context &context); ///< the same, where nothing is written yet

} // namespace simulator
