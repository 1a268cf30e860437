#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/identities/identityrepository.h"

namespace simulator {

/// What GetEmailIdentity tells of the checks of an identity (api.md 4.6): verificationInfo(), and of a domain for which
/// DNS answered, but not with the right records, also whose answer that was: the start of authority of its zone, as DNS
/// has it at the moment of the context. A success has none (api.md 11, E7), nor has an error that no answer gave.
ses::VerificationInfo checkReport(const store::IdentityRow &identity, const Context &context);

} // namespace simulator
