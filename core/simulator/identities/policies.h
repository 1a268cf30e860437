#pragma once

#include "core/ses/policies.h"
#include "core/simulator/engine/router.h"

/// What Amazon SES does with the sending authorization policies of identities (api.md 5.3).
namespace simulator::policies {

wire::Result<ses::Nothing> create(const ses::CreateEmailIdentityPolicy::Request &, Context &);
wire::Result<ses::Nothing> update(const ses::UpdateEmailIdentityPolicy::Request &, Context &);
wire::Result<ses::Nothing> remove(const ses::DeleteEmailIdentityPolicy::Request &, Context &);
wire::Result<ses::GetEmailIdentityPolicies::Response> get(const ses::GetEmailIdentityPolicies::Request &, Context &);

/// What SES says against a policy, before it looks at those that the identity has already: about its name, its document
/// and whether the identity exists (api.md 1.3, 5.3). Scenarios are held to it, too.
std::optional<wire::ServiceError> refusalOf(const ses::CreateEmailIdentityPolicy::Request &request,
                                            const Context &context);

/// The policies of an identity, by name. @param identity as it is stored
QMap<QString, QString> documentsOf(const QString &identity, const Context &context);

void addRoutes(Router &router);

} // namespace simulator::policies
