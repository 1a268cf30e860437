#include "core/simulator/identities/dkimcreation.h"

#include "core/simulator/engine/refusals.h"
#include "core/simulator/identities/dkimkeys.h"
#include "core/simulator/identities/identitynames.h"

using namespace Qt::StringLiterals;
using ses::DkimSigningAttributesOrigin;

namespace simulator {

namespace {

/// What keeps a domain from being the parent of a replica.
std::optional<ses::VerificationError> obstacle(const std::optional<store::IdentityRow> &parent)
{
    using ses::VerificationError;
    if (!parent)
        return VerificationError::ReplicationPrimaryNotFound;
    if (parent->dkimOrigin == DkimSigningAttributesOrigin::External)
        return VerificationError::ReplicationPrimaryByoDkimNotSupported;
    if (parent->dkimOrigin != DkimSigningAttributesOrigin::AwsSes)
        return VerificationError::ReplicationReplicaAsPrimaryNotSupported;
    return std::nullopt;
}

void replicate(store::IdentityRow &replica, const std::optional<store::IdentityRow> &parent)
{
    removeKeys(replica);
    replica.errorType = obstacle(parent);
    if (replica.errorType)
        return;
    replica.dkimTokens = parent->dkimTokens;
    replica.dkimNextLength = parent->dkimNextLength;
    replica.dkimCurrentLength = parent->dkimCurrentLength;
    replica.dkimGeneratedAt = parent->dkimGeneratedAt;
    replica.dkimRotationDue = parent->dkimRotationDue;
    replica.dkimZone = parent->dkimZone;
}

} // namespace

std::optional<wire::ServiceError> refusalOfDkim(const ses::DkimSigningAttributes &wanted, const QString &name)
{
    if (typeOf(name) == ses::IdentityType::EmailAddress)
        return badRequest(u"The EmailIdentity value must be a valid domain."_s);
    const bool hasSelector = wanted.domainSigningSelector.has_value();
    const bool hasKey = wanted.domainSigningPrivateKey.has_value();
    if (hasSelector != hasKey)
        return badRequest(u"DomainSigningSelector and DomainSigningPrivateKey must be specified together."_s);
    if (int(hasKey) + int(wanted.nextSigningKeyLength.has_value())
            + int(wanted.domainSigningAttributesOrigin.has_value())
        > 1) {
        return badRequest(u"Only one of a private key, NextSigningKeyLength and DomainSigningAttributesOrigin can be "
                          "specified."_s);
    }
    if (wanted.domainSigningAttributesOrigin && !ses::parentRegion(*wanted.domainSigningAttributesOrigin))
        return badRequest(u"DomainSigningAttributesOrigin must name the parent Region of a replica."_s);
    return std::nullopt;
}

void applyDkim(const ses::DkimSigningAttributes &wanted, store::IdentityRow &domain, const Context &context)
{
    if (wanted.domainSigningPrivateKey) {
        giveOwnKey(domain, *wanted.domainSigningSelector, *wanted.domainSigningPrivateKey);
    } else if (wanted.nextSigningKeyLength) {
        domain.dkimNextLength = domain.dkimCurrentLength = wanted.nextSigningKeyLength;
    } else if (wanted.domainSigningAttributesOrigin) {
        const QString region = *ses::parentRegion(*wanted.domainSigningAttributesOrigin);
        domain.dkimOrigin = *wanted.domainSigningAttributesOrigin;
        const store::IdentityRepository there(context.database, context.scope.account, region);
        replicate(domain, there.find(domain.name));
        if (region == context.scope.region)
            domain.errorType = ses::VerificationError::ReplicationPrimaryInvalidRegion;
    }
}

} // namespace simulator
