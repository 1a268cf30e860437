#pragma once

#include "core/ses/configurationsets.h"
#include "core/simulator/engine/router.h"

/// What Amazon SES does with configuration sets (api.md 5.4).
namespace simulator::configurationsets {

wire::Result<ses::Nothing> create(const ses::CreateConfigurationSet::Request &, Context &);
wire::Result<ses::GetConfigurationSet::Response> get(const ses::GetConfigurationSet::Request &, Context &);
wire::Result<ses::ListConfigurationSets::Response> list(const ses::ListConfigurationSets::Request &, Context &);
wire::Result<ses::Nothing> remove(const ses::DeleteConfigurationSet::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::configurationsets
