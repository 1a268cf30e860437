#pragma once

#include "core/simulation/facts.h"
#include "core/simulator/engine/router.h"

/// What only the simulator can tell (console.md 4, 6.2).
namespace simulator::facts {

wire::Result<simulation::GetIdentityFacts::Response> ofIdentity(const simulation::GetIdentityFacts::Request &,
                                                                Context &);

void addRoutes(Router &router);

} // namespace simulator::facts
