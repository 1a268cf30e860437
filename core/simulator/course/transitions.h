#pragma once

#include "core/store/identities/identityrepository.h"

/// The steps from status to status (console.md 18), as they change a row. Whether one is due, and what is told about
/// it, is not their business.
namespace simulator {

/// Of a domain and its DKIM: SUCCESS, TEMPORARY_FAILURE or FAILED.
/// @param error what the records lack; nothing with SUCCESS
void moveDkim(store::IdentityRow &domain, ses::VerificationStatus to, std::optional<ses::VerificationError> error,
              const QDateTime &now);

/// Of a MAIL FROM domain: the same three.
void moveMailFrom(store::IdentityRow &identity, ses::VerificationStatus to, const QDateTime &now);

/// The link of an address: SUCCESS when it was followed, FAILED when it lapsed.
void moveAddress(store::IdentityRow &address, ses::VerificationStatus to);

/// The next key of Easy DKIM takes over; it counts as generated then (D12).
void rotateKey(store::IdentityRow &domain, const QDateTime &now);

} // namespace simulator
