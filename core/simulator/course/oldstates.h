#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/identities/identityrepository.h"

namespace simulator {

/// A state of an earlier version knows no DNS. What it calls verified has to stay so: its records are put into other
/// DNS, as if its owner had published them there.
void publishWhatIsVerified(const store::IdentityRow &identity, Context &context);

} // namespace simulator
