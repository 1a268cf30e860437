#pragma once

#include "core/simulation/events.h"
#include "core/simulator/engine/router.h"

/// What will happen to the identities of an account, and to its DNS (visual.md 13.3).
namespace simulator {

/// When the next thing happens that changes something: also the end of a propagation (design.md 4).
std::optional<QDateTime> nextUpcoming(const Context &context);

namespace upcoming {

wire::Result<simulation::ListEvents::Response> list(const simulation::ListEvents::Request &, Context &);

void addRoutes(Router &router);

} // namespace upcoming

} // namespace simulator
