#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/identities/identityrepository.h"

/// Transitions as they happen: the row is moved, the journal tells of it, and SES writes where it does (console.md 12).
namespace simulator {

void stepDkim(store::IdentityRow &domain, ses::VerificationStatus to, std::optional<ses::VerificationError> error,
              simulation::Cause cause, Context &context);
void stepMailFrom(store::IdentityRow &identity, ses::VerificationStatus to, simulation::Cause cause, Context &context);
void stepAddress(store::IdentityRow &address, ses::VerificationStatus to, simulation::Cause cause, Context &context);

/// Asks DNS in earnest at the moment of the context, and steps on if that is what follows.
void lookAtDkim(store::IdentityRow &domain, Context &context);
void lookAtMailFrom(store::IdentityRow &identity, Context &context);

} // namespace simulator
