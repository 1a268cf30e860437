#pragma once

#include "core/simulation/mailbox.h"
#include "core/simulator/engine/router.h"

/// The links in verification mails (console.md 12, 18.3).
namespace simulator::links {

wire::Result<simulation::FollowLink::Response> follow(const simulation::FollowLink::Request &, Context &);
wire::Result<ses::Nothing> resend(const simulation::ResendVerification::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::links
