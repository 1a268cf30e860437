#pragma once

#include "core/simulator/scenarios/jsonpart.h"
#include "core/simulator/scenarios/scenario.h"

namespace simulator {

/// Stores the DNS of a scenario: hosted zones, other DNS, and faults. The identities, whose records may stand in zones,
/// are there already.
void loadScenarioZones(const JsonPart &scenario, const Stage &stage);

} // namespace simulator
