#pragma once

#include "core/ses/policies.h"
#include "core/simulator/engine/router.h"

/// What Amazon SES does with the sending authorization policies of identities (api.md 5.3).
namespace simulator::policies {

wire::Result<ses::Nothing> create(const ses::CreateEmailIdentityPolicy::Request &, Context &);
wire::Result<ses::Nothing> update(const ses::UpdateEmailIdentityPolicy::Request &, Context &);
wire::Result<ses::Nothing> remove(const ses::DeleteEmailIdentityPolicy::Request &, Context &);
wire::Result<ses::GetEmailIdentityPolicies::Response> get(const ses::GetEmailIdentityPolicies::Request &, Context &);

/// The policies of an identity, by name. @param identity as it is stored
QMap<QString, QString> documentsOf(const QString &identity, const Context &context);

void addRoutes(Router &router);

} // namespace simulator::policies
