#pragma once

#include "core/simulation/sending.h"
#include "core/simulator/engine/context.h"
#include "core/store/identities/identityrepository.h"

namespace simulator {

/// Which identity a From address falls under, whose settings then apply (console.md 19.1, 19.2).
struct Governing
{
    std::optional<store::SendingIdentity> identity; ///< nothing: none that is verified covers the address
    QList<store::SendingIdentity> others; ///< verified ones that cover it as well, the most specific first
    QList<simulation::ConsideredIdentity> considered;
    bool isOfAnother = false; ///< the identity belongs to another account, which lets this one send with it

    simulation::AppliedSetting setting() const; ///< for a governing identity
};

Governing governingOf(const QString &address, const Context &context);

/// True when an identity of that name covers the address, verified or not. @param identity as it is stored
bool covers(const QString &identity, const QString &address);

/// True for one that may send: verified, or in temporary failure.
bool isVerified(ses::VerificationStatus status);

/// What a request of the account that owns the identity would see; the same context for an identity of one's own.
Context contextOfOwner(const store::SendingIdentity &identity, const Context &context);

} // namespace simulator
