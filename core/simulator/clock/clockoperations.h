#pragma once

#include "core/simulation/clock.h"
#include "core/simulator/engine/router.h"

/// The virtual clock as its users see it (design.md 3). A jump is written into the state; the engine makes it.
namespace simulator::clockoperations {

wire::Result<simulation::GetClock::Response> get(const simulation::GetClock::Request &, Context &);
wire::Result<simulation::PutClock::Response> put(const simulation::PutClock::Request &, Context &);
wire::Result<simulation::JumpClock::Response> jump(const simulation::JumpClock::Request &, Context &);
wire::Result<simulation::CancelJump::Response> cancelJump(const simulation::CancelJump::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::clockoperations
