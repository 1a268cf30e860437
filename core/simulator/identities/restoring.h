#pragma once

#include "core/simulation/restoring.h"
#include "core/simulator/engine/router.h"

/// Takes deletions of identities back, which SES itself cannot (design.md 1).
namespace simulator::restoring {

wire::Result<simulation::RestoreIdentities::Response> restore(const simulation::RestoreIdentities::Request &,
                                                              Context &);

void addRoutes(Router &router);

} // namespace simulator::restoring
