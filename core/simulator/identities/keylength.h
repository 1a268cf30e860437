#pragma once

#include "core/store/identities/identityrepository.h"
#include "core/wire/result.h"

/// The length of Easy DKIM's keys and its changes (api.md 4.8, console.md 18.2).
namespace simulator {

/// How long a change of the length takes to come into effect, and keeps others from it.
constexpr std::chrono::milliseconds keyLengthPeriod = std::chrono::hours(24);

/// The refusal of another length for a domain with Easy DKIM, if SES refuses it: the length that is configured, and
/// one within 24 h of the last change, unless it is the first change down to 1024 bit in that time.
std::optional<wire::ServiceError> refusalOfLength(const store::IdentityRow &domain, ses::DkimSigningKeyLength wanted,
                                                  const QDateTime &now);

/// Makes it the next length, with a new key at once; it becomes the current one 24 h later.
void changeLength(store::IdentityRow &domain, ses::DkimSigningKeyLength next, const QDateTime &now);

} // namespace simulator
