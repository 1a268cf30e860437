#pragma once

#include "core/simulation/dns.h"
#include "core/simulator/engine/router.h"

/// What DNS gets wrong on purpose (visual.md 13.12). The resolver obeys it.
namespace simulator::faults {

wire::Result<simulation::ListDnsFaults::Response> list(const simulation::ListDnsFaults::Request &request,
                                                       Context &context);
wire::Result<ses::Nothing> put(const simulation::PutDnsFault::Request &request, Context &context);
wire::Result<ses::Nothing> switchSeveral(const simulation::SwitchDnsFaults::Request &request, Context &context);
wire::Result<ses::Nothing> remove(const simulation::DeleteDnsFaults::Request &request, Context &context);

void addRoutes(Router &router);

} // namespace simulator::faults
