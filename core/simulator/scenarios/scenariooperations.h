#pragma once

#include "core/simulation/scenarios.h"
#include "core/simulator/engine/router.h"

/// The scenarios as the window offers them (visual.md 13.3).
namespace simulator::scenariooperations {

wire::Result<simulation::ListScenarios::Response> list(const simulation::ListScenarios::Request &, Context &);
wire::Result<simulation::LoadScenario::Response> load(const simulation::LoadScenario::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::scenariooperations
