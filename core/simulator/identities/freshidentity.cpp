#include "core/simulator/identities/freshidentity.h"

#include "core/aws/regions.h"
#include "core/simulator/identities/identitynames.h"

using namespace std::chrono_literals;

namespace simulator {

std::chrono::milliseconds verificationWindow(ses::IdentityType type)
{
    return type == ses::IdentityType::EmailAddress ? 24h : 72h;
}

store::IdentityRow freshIdentity(const QString &name, const QString &region, const QDateTime &now, Generator &generator)
{
    using ses::DkimSigningKeyLength;
    store::IdentityRow row;
    row.name = store::canonicalName(name);
    row.type = typeOf(name);
    row.createdAt = now;
    row.deadline = now.addMSecs(verificationWindow(row.type).count());
    row.dkimEnabled = true; // of an address: not switched off there, should its domain sign
    if (row.type == ses::IdentityType::EmailAddress) {
        row.dkimNextLength = DkimSigningKeyLength::Rsa1024Bit;
        return row;
    }
    const aws::Region *known = aws::regionByCode(region);
    row.dkimStatus = ses::VerificationStatus::Pending;
    row.dkimTokens = generator.dkimTokens();
    row.dkimCurrentLength = row.dkimNextLength = DkimSigningKeyLength::Rsa2048Bit;
    row.dkimGeneratedAt = now;
    row.dkimZone = known ? known->dkimZone() : QStringLiteral("dkim.amazonses.com");
    return row;
}

} // namespace simulator
