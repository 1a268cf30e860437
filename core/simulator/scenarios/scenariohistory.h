#pragma once

#include "core/simulator/scenarios/jsonpart.h"
#include "core/simulator/scenarios/scenario.h"

namespace simulator {

/// Stores what a scenario tells of the time before it begins: its members "mails" and "journal". Where it tells of no
/// mails, each pending address has the one with its link, sent when it was created. Where it has no journal, that
/// begins with the scenario itself. The identities are there already.
void loadScenarioHistory(const JsonPart &scenario, const QString &name, const QDateTime &now, const Stage &stage);

} // namespace simulator
