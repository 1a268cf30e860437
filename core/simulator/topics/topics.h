#pragma once

#include "core/simulation/topics.h"
#include "core/simulator/engine/router.h"

/// The standard topics of Amazon SNS that identities can publish to (console.md 7).
namespace simulator::topics {

wire::Result<simulation::ListTopics::Response> list(const simulation::ListTopics::Request &, Context &);
wire::Result<simulation::CreateTopic::Response> create(const simulation::CreateTopic::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::topics
