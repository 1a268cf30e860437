#pragma once

#include "core/simulator/scenarios/jsonpart.h"
#include "core/simulator/scenarios/scenario.h"

namespace simulator {

/// Stores a configuration set as a scenario describes it, with its event destinations and tags.
/// @throws store::Error that names the place of what is wrong
void loadScenarioSet(const JsonPart &set, const QString &region, const QDateTime &now, const Stage &stage);

} // namespace simulator
