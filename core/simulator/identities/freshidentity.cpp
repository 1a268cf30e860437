#include "core/simulator/identities/freshidentity.h"

#include "core/simulator/course/verificationstart.h"
#include "core/simulator/identities/dkimkeys.h"
#include "core/simulator/identities/identitynames.h"

namespace simulator {

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
    row.dkimStatus = ses::VerificationStatus::Pending;
    row.dkimSince = now;
    giveEasyKeys(row, DkimSigningKeyLength::Rsa2048Bit, region, now, generator);
    return row;
}

} // namespace simulator
