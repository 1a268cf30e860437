#pragma once

#include "core/ses/policydecision.h"
#include "core/simulator/sending/posting.h"
#include "core/store/identities/identityrepository.h"

namespace simulator {

/// What the policies of an identity, of whichever account, say to a mail of the account that the context is of (api.md
/// 5.3). They are asked about every From address that falls under it, so that nobody shows one in the header that he
/// may not use; where none does, because it lends a place for bounces alone, about the sender's. A Deny of one decides,
/// else one that is not allowed.
ses::PolicyDecision decisionAbout(const store::SendingIdentity &identity, const Posting &posting,
                                  const Context &context);

/// What is said to whom they do not let send (api.md 2.6). @param arn of the identity
wire::ServiceError sendingDenied(const QString &arn, const Posting &posting, const Context &context);

} // namespace simulator
