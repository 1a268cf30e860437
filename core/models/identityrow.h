#pragma once

#include "core/models/statuskind.h"
#include "core/ses/identities.h"

namespace models {

/// What the list of identities does not tell: it is asked for identity by identity.
struct IdentityDetails
{
    QString configurationSet; ///< the default one; empty: none
    std::optional<ses::VerificationStatus> dkim; ///< absent for addresses: their domain signs
    QDateTime created; ///< invalid when the service does not tell

    bool operator==(const IdentityDetails &) const = default;
};

struct IdentityRow
{
    ses::IdentityInfo identity;
    std::optional<IdentityDetails> details; ///< absent until they were loaded
    bool isForced = false; ///< its status was set by hand

    bool operator==(const IdentityRow &) const = default;
};

} // namespace models
