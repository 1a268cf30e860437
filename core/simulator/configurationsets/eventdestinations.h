#pragma once

#include "core/ses/eventdestinations.h"
#include "core/simulator/engine/router.h"

/// What Amazon SES does with the event destinations of configuration sets (api.md 5.5).
namespace simulator::eventdestinations {

wire::Result<ses::Nothing> create(const ses::CreateConfigurationSetEventDestination::Request &, Context &);
wire::Result<ses::GetConfigurationSetEventDestinations::Response> get(
    const ses::GetConfigurationSetEventDestinations::Request &, Context &);
wire::Result<ses::Nothing> update(const ses::UpdateConfigurationSetEventDestination::Request &, Context &);
wire::Result<ses::Nothing> remove(const ses::DeleteConfigurationSetEventDestination::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::eventdestinations
