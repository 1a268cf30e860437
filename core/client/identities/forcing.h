#pragma once

#include "core/client/inturn.h"
#include "core/simulation/checks.h"

namespace client {

/// Forces statuses of an identity, as far as it has them: an address has no DKIM of its own, and MAIL FROM only where a
/// domain is set, which is looked up. Nothing that is left is nothing to do, and no failure.
Call forcing(const Service &service, const simulation::ForceStatus::Request &request);

} // namespace client
