#include "core/simulator/identities/inheritance.h"

#include "core/simulator/identities/identitynames.h"

#include <algorithm>

namespace simulator {

namespace {

bool sends(ses::VerificationStatus status)
{
    return status == ses::VerificationStatus::Success || status == ses::VerificationStatus::TemporaryFailure;
}

ses::DkimAttributes ownDkim(const store::IdentityRow &row)
{
    ses::DkimAttributes dkim{
        .signingEnabled = row.dkimEnabled,
        .status = row.dkimStatus,
        .signingHostedZone = row.dkimZone,
        .signingAttributesOrigin = row.dkimOrigin,
        .nextSigningKeyLength = row.dkimNextLength,
        .currentSigningKeyLength = row.dkimCurrentLength,
        .lastKeyGenerationTimestamp = row.dkimGeneratedAt,
    };
    if (row.dkimSelector)
        dkim.tokens = QList{*row.dkimSelector};
    else if (!row.dkimTokens.isEmpty())
        dkim.tokens = row.dkimTokens;
    return dkim;
}

} // namespace

Inheritance::Inheritance(const Context &context)
    : m_identities(context.database, context.scope.account, context.scope.region)
{
}

bool Inheritance::maySend(const QString &name, ses::VerificationStatus status)
{
    return sends(status)
        || std::ranges::any_of(coveringDomains(name), [this](const QString &domain) { return isVerified(domain); });
}

bool Inheritance::isCovered(const QString &domain)
{
    const auto status = m_identities.statusOf(domain);
    return maySend(domain, status.value_or(ses::VerificationStatus::NotStarted));
}

bool Inheritance::isVerified(const QString &domain)
{
    const auto known = m_verified.constFind(domain);
    if (known != m_verified.constEnd())
        return *known;
    const auto status = m_identities.statusOf(domain);
    return *m_verified.insert(domain, status && sends(*status));
}

ses::DkimAttributes Inheritance::dkimOf(const store::IdentityRow &identity) const
{
    auto dkim = ownDkim(identity);
    if (identity.type == ses::IdentityType::Domain)
        return dkim;
    const auto domain = m_identities.find(domainOf(identity.name));
    if (domain)
        dkim = ownDkim(*domain);
    dkim.signingEnabled = domain && domain->dkimEnabled && identity.dkimEnabled;
    return dkim;
}

} // namespace simulator
