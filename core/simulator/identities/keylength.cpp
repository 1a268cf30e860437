#include "core/simulator/identities/keylength.h"

#include "core/simulator/engine/refusals.h"

using namespace Qt::StringLiterals;
using ses::DkimSigningKeyLength;

namespace simulator {

namespace {

bool isWithinPeriod(const std::optional<QDateTime> &event, const QDateTime &now)
{
    return event && event->msecsTo(now) < keyLengthPeriod.count();
}

} // namespace

std::optional<wire::ServiceError> refusalOfLength(const store::IdentityRow &domain, DkimSigningKeyLength wanted,
                                                  const QDateTime &now)
{
    if (wanted == domain.dkimNextLength) {
        return badRequest(
            u"The input you provided is invalid: the key length is %1 already."_s.arg(wire::wireName(wanted)));
    }
    const bool isFirstDowngrade =
        wanted == DkimSigningKeyLength::Rsa1024Bit && !isWithinPeriod(domain.dkimDowngradedAt, now);
    if (isWithinPeriod(domain.dkimLengthChangedAt, now) && !isFirstDowngrade)
        return badRequest(u"The input you provided is invalid: the key length can be changed once in 24 hours."_s);
    return std::nullopt;
}

void changeLength(store::IdentityRow &domain, DkimSigningKeyLength next, const QDateTime &now)
{
    domain.dkimNextLength = next;
    domain.dkimGeneratedAt = domain.dkimLengthChangedAt = now;
    if (next == DkimSigningKeyLength::Rsa1024Bit)
        domain.dkimDowngradedAt = now;
    domain.dkimRotationDue = now.addMSecs(keyLengthPeriod.count());
}

} // namespace simulator
