#include "core/simulator/course/transitions.h"

#include "core/simulator/course/verificationstart.h"

using ses::VerificationStatus;

namespace simulator {

namespace {

/// Only a temporary failure has an end of its own.
std::optional<QDateTime> endOf(VerificationStatus status, std::chrono::milliseconds window, const QDateTime &now)
{
    return status == VerificationStatus::TemporaryFailure ? std::optional(now.addMSecs(window.count())) : std::nullopt;
}

/// Its domain is proved by DKIM alone, so that its status goes along (console.md Q11); but not to a temporary failure
/// from one that is not verified.
VerificationStatus identityStatusWith(VerificationStatus dkim, VerificationStatus identity)
{
    const bool isLost = dkim == VerificationStatus::TemporaryFailure && identity != VerificationStatus::Success;
    return isLost ? identity : dkim;
}

} // namespace

void moveDkim(store::IdentityRow &domain, VerificationStatus to, std::optional<ses::VerificationError> error,
              const QDateTime &now)
{
    domain.status = identityStatusWith(to, domain.status);
    domain.dkimStatus = to;
    domain.dkimSince = now;
    domain.deadline = endOf(to, verificationWindow(ses::IdentityType::Domain), now);
    domain.lastChecked = now;
    domain.errorType = error;
    if (to == VerificationStatus::Success)
        domain.lastSuccess = now;
}

void moveMailFrom(store::IdentityRow &identity, VerificationStatus to, const QDateTime &now)
{
    identity.mailFromStatus = to;
    identity.mailFromSince = now;
    identity.mailFromDeadline = endOf(to, mailFromWindow, now);
}

void moveAddress(store::IdentityRow &address, VerificationStatus to)
{
    address.status = to;
    address.deadline.reset();
}

void rotateKey(store::IdentityRow &domain, const QDateTime &now)
{
    domain.dkimCurrentLength = domain.dkimNextLength;
    domain.dkimGeneratedAt = now;
    domain.dkimRotationDue.reset();
}

} // namespace simulator
