#pragma once

#include "core/simulator/sending/posting.h"
#include "core/store/identities/identityrepository.h"

/// Sending with identities of other accounts, as their sending authorization policies allow it (api.md 2.6, 5.3; SES
/// guide, "Using sending authorization"). What is sent so counts for its sender; DKIM and MAIL FROM are the identity's.
namespace simulator {

/// The identities of other accounts that a mail names. One of the sender's own account needs no permission, and changes
/// nothing when it is named: what its policies deny, they deny named or not.
struct Delegations
{
    std::optional<wire::ServiceError> refusal; ///< because of the first one that may not be used
    bool isForSender = false; ///< the identity that `from` falls under is another account's, whichever are one's own
    std::optional<store::SendingIdentity> sender; ///< that one, if it may be used
    QList<store::SendingIdentity> identities; ///< all that may be used: allowed and verified

    /// True when one of them covers the address.
    bool lends(const QString &address) const;
};

/// Policies are asked first: what others have, and in which state, is not told to those whom it is not lent to. The
/// Region of an identity has to be that of the call. An ARN of anything but an identity is refused as none.
Delegations delegationsOf(const Posting &posting, const Context &context);

} // namespace simulator
