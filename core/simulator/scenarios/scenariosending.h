#pragma once

#include "core/simulator/scenarios/jsonpart.h"
#include "core/simulator/scenarios/scenario.h"

namespace simulator {

/// Stores what an account may send in a Region, and how much it has sent: the members "production" and
/// "sentLast24Hours" of that Region.
void loadScenarioAccount(const JsonPart &part, const QString &region, const QDateTime &now, const Stage &stage);

/// Stores the mails that were sent through SES before the scenario begins: its member "sent". Settings and events
/// follow from the rules, with what the scenario has of identities, sets and destinations; none is refused.
void loadScenarioSentMails(const JsonPart &scenario, const Stage &stage);

} // namespace simulator
