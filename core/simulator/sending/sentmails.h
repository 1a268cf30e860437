#pragma once

#include "core/simulation/sending.h"
#include "core/simulator/engine/router.h"

/// What was sent through SES, of all Regions of an account (visual.md 13.2).
namespace simulator::sentmails {

wire::Result<simulation::ListSentMails::Response> list(const simulation::ListSentMails::Request &, Context &);
wire::Result<simulation::GetSentMail::Response> get(const simulation::GetSentMail::Request &, Context &);
wire::Result<simulation::GetDeliveredMail::Response> getDelivered(const simulation::GetDeliveredMail::Request &,
                                                                  Context &);
wire::Result<ses::Nothing> remove(const simulation::DeleteSentMails::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::sentmails
