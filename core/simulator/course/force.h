#pragma once

#include "core/store/identities/identityrepository.h"

/// Statuses that are set by hand (design.md 4, visual.md 13.6). In the row stands what is shown; what it stands over is
/// kept beside it, so that it is there again afterwards.
namespace simulator {

/// What is shown instead.
struct Force
{
    std::optional<ses::VerificationStatus> status;
    std::optional<ses::VerificationError> error; ///< with the status
    std::optional<ses::VerificationStatus> dkimStatus;
    std::optional<ses::VerificationStatus> mailFromStatus;
    std::optional<QDateTime> at; ///< absent: nothing is forced
    std::optional<QDateTime> ends; ///< absent: it lasts
};

/// Takes it from the row, in which then stands what is so without it.
Force takeForce(store::IdentityRow &identity);

/// Lays it over the row again; of a MAIL FROM domain that was taken away nothing can be forced.
void giveForce(store::IdentityRow &identity, const Force &force);

} // namespace simulator
