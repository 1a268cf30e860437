#pragma once

#include "core/simulation/checks.h"
#include "core/simulator/engine/router.h"

/// Looks at DNS on demand, and statuses that are set by hand (visual.md 13.5, 13.6).
namespace simulator::checks {

wire::Result<ses::Nothing> check(const simulation::CheckIdentity::Request &, Context &);
wire::Result<ses::Nothing> force(const simulation::ForceStatus::Request &, Context &);
wire::Result<ses::Nothing> removeForce(const simulation::RemoveForce::Request &, Context &);
wire::Result<simulation::ListForcedIdentities::Response> listForced(const simulation::ListForcedIdentities::Request &,
                                                                    Context &);

void addRoutes(Router &router);

} // namespace simulator::checks
