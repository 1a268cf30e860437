#pragma once

#include "core/ses/tags.h"
#include "core/simulator/scenarios/jsonpart.h"
#include "core/simulator/scenarios/scenario.h"

namespace simulator {

/// Stores one identity of a scenario. What the scenario does not say is as it is right after the creation; @p now is
/// when it was created if that is not said.
void loadScenarioIdentity(const JsonPart &identity, const QString &region, const QDateTime &now, const Stage &stage);

/// The member "tags" of an identity or a configuration set.
QList<ses::Tag> tagsOfScenario(const JsonPart &resource);

} // namespace simulator
