#pragma once

#include "core/simulation/accounts.h"
#include "core/simulator/engine/router.h"

namespace simulator::accounts {

wire::Result<simulation::GetAccountFacts::Response> facts(const simulation::GetAccountFacts::Request &, Context &);
wire::Result<simulation::ListAccounts::Response> list(const simulation::ListAccounts::Request &, Context &);
wire::Result<ses::Nothing> put(const simulation::PutAccount::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::accounts
