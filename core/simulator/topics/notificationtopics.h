#pragma once

#include "core/simulation/topics.h"
#include "core/simulator/engine/router.h"

/// Where an identity publishes its feedback (console.md 6.5), which SES v2 does not tell.
namespace simulator::notificationtopics {

wire::Result<simulation::GetNotificationTopics::Response> get(const simulation::GetNotificationTopics::Request &,
                                                              Context &);

void addRoutes(Router &router);

} // namespace simulator::notificationtopics
