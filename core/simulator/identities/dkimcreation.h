#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/identities/identityrepository.h"
#include "core/wire/result.h"

/// How a new domain is to sign, where its creator says so (api.md 4.8, 5.1).
namespace simulator {

/// The refusal of attributes that SES does not take for @p name, if any.
std::optional<wire::ServiceError> refusalOfDkim(const ses::DkimSigningAttributes &wanted, const QString &name);

/// Changes a fresh domain from Easy DKIM of 2048 bit to what was wanted. A replica takes the keys of the domain
/// in its parent Region; what stands against that is its verification's error.
void applyDkim(const ses::DkimSigningAttributes &wanted, store::IdentityRow &domain, const Context &context);

} // namespace simulator
