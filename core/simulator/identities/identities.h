#pragma once

#include "core/ses/identities.h"
#include "core/simulator/engine/router.h"

/// What Amazon SES does with identities (api.md 5.1).
namespace simulator::identities {

wire::Result<ses::CreateEmailIdentity::Response> create(const ses::CreateEmailIdentity::Request &, Context &);
wire::Result<ses::GetEmailIdentity::Response> get(const ses::GetEmailIdentity::Request &, Context &);
wire::Result<ses::ListEmailIdentities::Response> list(const ses::ListEmailIdentities::Request &, Context &);
wire::Result<ses::Nothing> remove(const ses::DeleteEmailIdentity::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::identities
