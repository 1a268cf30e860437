#include "core/simulator/course/verificationstart.h"

using namespace std::chrono_literals;
using ses::VerificationStatus;

namespace simulator {

namespace {

/// True when nobody looks for records any more, or yet.
bool isIdle(VerificationStatus status)
{
    return status == VerificationStatus::Failed || status == VerificationStatus::NotStarted;
}

void begin(store::IdentityRow &domain, const QDateTime &now)
{
    domain.dkimStatus = VerificationStatus::Pending;
    if (isIdle(domain.status))
        domain.status = VerificationStatus::Pending;
    domain.dkimSince = now;
    domain.deadline = now.addMSecs(verificationWindow(domain.type).count());
}

} // namespace

std::chrono::milliseconds verificationWindow(ses::IdentityType type)
{
    return type == ses::IdentityType::EmailAddress ? 24h : 72h;
}

void beginVerification(store::IdentityRow &domain, const QDateTime &now)
{
    domain.errorType.reset(); // it was about the old keys
    domain.foundError.reset();
    domain.foundFrom.reset();
    begin(domain, now);
}

void retryVerification(store::IdentityRow &domain, const QDateTime &now)
{
    if (isIdle(domain.status) || isIdle(domain.dkimStatus))
        begin(domain, now);
}

} // namespace simulator
