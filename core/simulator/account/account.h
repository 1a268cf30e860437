#pragma once

#include "core/ses/account.h"
#include "core/simulation/accountsettings.h"
#include "core/simulator/engine/router.h"

/// What Amazon SES says and does about the account in a Region (api.md 5.9), and what AWS decides about it
/// (console.md 18.6).
namespace simulator::account {

wire::Result<ses::GetAccount::Response> get(const ses::GetAccount::Request &, Context &);
wire::Result<ses::Nothing> putDetails(const ses::PutAccountDetails::Request &, Context &);
wire::Result<ses::Nothing> putSending(const ses::PutAccountSendingAttributes::Request &, Context &);

wire::Result<simulation::AccountSettings> getSettings(const ses::Nothing &, Context &);
wire::Result<ses::Nothing> putSettings(const simulation::PutAccountSettings::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::account
