#pragma once

#include "core/simulator/engine/generator.h"
#include "core/store/identities/identityrepository.h"

/// The keys with which a domain signs (api.md 4.8). Each of these replaces what was there; statuses are not theirs.
namespace simulator {

void removeKeys(store::IdentityRow &domain);

/// Keys that SES makes: three tokens, and the zone of @p region into which the records point.
void giveEasyKeys(store::IdentityRow &domain, ses::DkimSigningKeyLength length, const QString &region,
                  const QDateTime &now, Generator &generator);

/// A key of the owner's, as base64 of its DER.
void giveOwnKey(store::IdentityRow &domain, const QString &selector, const QString &privateKey);

} // namespace simulator
