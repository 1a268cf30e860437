#pragma once

#include "core/simulation/setusers.h"
#include "core/simulator/engine/router.h"

namespace simulator::setusers {

wire::Result<simulation::ListConfigurationSetUsers::Response> list(
    const simulation::ListConfigurationSetUsers::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::setusers
