#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/identities/identityrepository.h"

#include <QHash>

namespace simulator {

/// What identities get from the domains above them (api.md 4.6). It remembers what it looked up, so make one for
/// each request.
class Inheritance
{
public:
    explicit Inheritance(const Context &context);

    /// True for a verified identity, and for what a verified domain covers. One in temporary failure still sends.
    bool maySend(const QString &name, ses::VerificationStatus status);

    /// True for a domain that is an identity and verified itself. @param domain in lower case
    bool isVerified(const QString &domain);

    /// True for a domain that is verified itself, or by one above it.
    bool isCovered(const QString &domain);

    /// What an identity shows of DKIM: a domain its own, an address those of its exact domain if that is an
    /// identity; a signature that was switched off on the address itself stays off.
    ses::DkimAttributes dkimOf(const store::IdentityRow &identity) const;

private:
    store::IdentityRepository m_identities;
    QHash<QString, bool> m_verified;
};

} // namespace simulator
