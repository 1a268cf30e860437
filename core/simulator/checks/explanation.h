#pragma once

#include "core/simulation/checks.h"
#include "core/simulator/engine/router.h"

/// Why an identity is not verified (visual.md 13.5).
namespace simulator::explanation {

wire::Result<simulation::ExplainIdentity::Response> explain(const simulation::ExplainIdentity::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::explanation
