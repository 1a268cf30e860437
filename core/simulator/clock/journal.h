#pragma once

#include "core/simulation/events.h"
#include "core/simulator/engine/router.h"

/// What happened to the identities of an account (visual.md 13.3).
namespace simulator::journal {

wire::Result<simulation::ListJournal::Response> list(const simulation::ListJournal::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::journal
