#pragma once

#include "core/simulator/engine/generator.h"
#include "core/store/identities/identityrepository.h"

namespace simulator {

/// An identity as it is right after its creation: pending, with 72 h for a domain's records or 24 h for the link
/// in an address's mail, a domain with Easy DKIM of 2048 bit (api.md 4.6, 4.8, 5.1). Nothing is stored yet.
store::IdentityRow freshIdentity(const QString &name, const QString &region, const QDateTime &now,
                                 Generator &generator);

} // namespace simulator
