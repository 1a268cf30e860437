#pragma once

#include "core/store/identities/identityrepository.h"

/// How verifications begin, and begin again (api.md 4.6, console.md 18.1).
namespace simulator {

/// How long a verification may take from its start.
std::chrono::milliseconds verificationWindow(ses::IdentityType type);
constexpr std::chrono::milliseconds mailFromWindow = std::chrono::hours(72); ///< of a custom MAIL FROM domain

/// The keys of a domain are others: their records are looked for anew. What was verified stays so meanwhile (D9); what
/// had failed, or never began, is under way again.
void beginVerification(store::IdentityRow &domain, const QDateTime &now);

/// The same for the keys that are there, if the search for their records is over (D8); else nothing.
void retryVerification(store::IdentityRow &domain, const QDateTime &now);

} // namespace simulator
