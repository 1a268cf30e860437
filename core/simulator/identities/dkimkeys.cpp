#include "core/simulator/identities/dkimkeys.h"

#include "core/aws/regions.h"

using ses::DkimSigningAttributesOrigin;

namespace simulator {

void removeKeys(store::IdentityRow &domain)
{
    domain.dkimTokens.clear();
    domain.dkimSelector.reset();
    domain.dkimPrivateKey.reset();
    domain.dkimNextLength.reset();
    domain.dkimCurrentLength.reset();
    domain.dkimGeneratedAt.reset();
    domain.dkimRotationDue.reset();
    domain.dkimZone.reset();
}

void giveEasyKeys(store::IdentityRow &domain, ses::DkimSigningKeyLength length, const QString &region,
                  const QDateTime &now, Generator &generator)
{
    removeKeys(domain);
    const aws::Region *known = aws::regionByCode(region);
    domain.dkimOrigin = DkimSigningAttributesOrigin::AwsSes;
    domain.dkimTokens = generator.dkimTokens();
    domain.dkimCurrentLength = domain.dkimNextLength = length;
    domain.dkimGeneratedAt = now;
    domain.dkimZone = known ? known->dkimZone() : QStringLiteral("dkim.amazonses.com");
}

void giveOwnKey(store::IdentityRow &domain, const QString &selector, const QString &privateKey)
{
    removeKeys(domain);
    domain.dkimOrigin = DkimSigningAttributesOrigin::External;
    domain.dkimSelector = selector;
    domain.dkimPrivateKey = privateKey;
}

} // namespace simulator
