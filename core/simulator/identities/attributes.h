#pragma once

#include "core/ses/identityattributes.h"
#include "core/simulator/engine/router.h"

/// What Amazon SES does when attributes of an identity are changed (api.md 5.2). Each writes its own columns only.
namespace simulator::attributes {

wire::Result<ses::Nothing> putConfigurationSet(const ses::PutEmailIdentityConfigurationSetAttributes::Request &,
                                               Context &);
wire::Result<ses::Nothing> putDkim(const ses::PutEmailIdentityDkimAttributes::Request &, Context &);
wire::Result<ses::PutEmailIdentityDkimSigningAttributes::Response> putDkimSigning(
    const ses::PutEmailIdentityDkimSigningAttributes::Request &, Context &);
wire::Result<ses::Nothing> putMailFrom(const ses::PutEmailIdentityMailFromAttributes::Request &, Context &);
wire::Result<ses::Nothing> putFeedback(const ses::PutEmailIdentityFeedbackAttributes::Request &, Context &);

/// The refusal of a default configuration set that does not exist, if it does not. An empty name is taken (api.md 5.1).
std::optional<wire::ServiceError> refusalOfDefaultSet(const std::optional<QString> &name, const Context &context);

void addRoutes(Router &router);

} // namespace simulator::attributes
