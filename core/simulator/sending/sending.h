#pragma once

#include "core/ses/sending.h"
#include "core/simulation/sending.h"
#include "core/simulator/engine/router.h"

/// What Amazon SES does with a mail that is sent through it (api.md 5.6, 6; console.md 19).
namespace simulator::sending {

wire::Result<ses::SendEmail::Response> send(const ses::SendEmail::Request &, Context &);

/// What send() would use. Without a recipient it answers for one to whom everybody may write.
wire::Result<simulation::GetEffectiveSettings::Response> effectiveSettings(
    const simulation::GetEffectiveSettings::Request &, Context &);

/// Keeps a mail as sent at Context::now, whether or not it would be accepted: what scenarios begin with.
void record(const ses::SendEmail::Request &request, const QString &messageId, Context &context);

void addRoutes(Router &router);

} // namespace simulator::sending
