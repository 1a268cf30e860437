#include "core/aws/regions.h"
#include "core/simulator/course/course.h"
#include "core/simulator/course/verificationstart.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/identities/attributes.h"
#include "core/simulator/identities/dkimkeys.h"
#include "core/simulator/identities/identitynames.h"
#include "core/simulator/identities/inheritance.h"
#include "core/simulator/identities/keylength.h"

using namespace Qt::StringLiterals;
using ses::DkimSigningAttributesOrigin;
using ses::PutEmailIdentityDkimSigningAttributes;

namespace simulator::attributes {

namespace {

using Refusal = std::optional<wire::ServiceError>;

Refusal refusalOfKey(const ses::DkimSigningAttributes &wanted)
{
    if (!wanted.domainSigningSelector || !wanted.domainSigningPrivateKey) {
        return badRequest(u"DomainSigningSelector and DomainSigningPrivateKey must be specified when "
                          "SigningAttributesOrigin is EXTERNAL."_s);
    }
    if (wanted.nextSigningKeyLength)
        return badRequest(u"NextSigningKeyLength can only be specified when SigningAttributesOrigin is AWS_SES."_s);
    return std::nullopt;
}

Refusal refusalOfEasyDkim(const ses::DkimSigningAttributes &wanted)
{
    if (wanted.domainSigningSelector || wanted.domainSigningPrivateKey) {
        return badRequest(u"DomainSigningSelector and DomainSigningPrivateKey can only be specified when "
                          "SigningAttributesOrigin is EXTERNAL."_s);
    }
    return std::nullopt;
}

/// What the values alone say; a replica can only be made with the identity (api.md 5.2).
Refusal refusalOf(const PutEmailIdentityDkimSigningAttributes::Request &request)
{
    const QString name = request.emailIdentity.trimmed();
    if (name.isEmpty() || typeOf(name) != ses::IdentityType::Domain)
        return badRequest(u"The EmailIdentity value must be a valid domain."_s);
    if (ses::parentRegion(request.signingAttributesOrigin))
        return badRequest(u"SigningAttributesOrigin must be AWS_SES or EXTERNAL."_s);
    const auto wanted = request.signingAttributes.value_or(ses::DkimSigningAttributes());
    if (wanted.domainSigningAttributesOrigin)
        return badRequest(u"DomainSigningAttributesOrigin can only be specified in CreateEmailIdentity."_s);
    return request.signingAttributesOrigin == DkimSigningAttributesOrigin::External ? refusalOfKey(wanted)
                                                                                    : refusalOfEasyDkim(wanted);
}

/// Where the same domain signs with the keys of the one here.
std::vector<store::IdentityRepository> placesOfReplicas(const QString &domain, const Context &context)
{
    std::vector<store::IdentityRepository> places;
    for (const aws::Region &region : aws::regions()) {
        const store::IdentityRepository there(context.database, context.scope.account, region.code);
        const auto row = there.find(domain);
        if (row && ses::parentRegion(row->dkimOrigin) == context.scope.region)
            places.push_back(there);
    }
    return places;
}

/// Replicas need the keys that SES makes for their parent.
Refusal refusalOfLeavingReplicas(const store::IdentityRow &domain, const Context &context)
{
    if (domain.dkimOrigin != DkimSigningAttributesOrigin::AwsSes || placesOfReplicas(domain.name, context).empty())
        return std::nullopt;
    return badRequest(u"Identity <%1> has replicas in other Regions. Its DKIM signing attributes must stay those of "
                      "Easy DKIM."_s.arg(domain.name));
}

Refusal useOwnKey(const ses::DkimSigningAttributes &wanted, store::IdentityRow &domain, const Context &context)
{
    if (domain.dkimSelector == wanted.domainSigningSelector
        && domain.dkimPrivateKey == wanted.domainSigningPrivateKey) {
        retryVerification(domain, context.now);
        return std::nullopt;
    }
    if (const auto refusal = refusalOfLeavingReplicas(domain, context))
        return refusal;
    giveOwnKey(domain, *wanted.domainSigningSelector, *wanted.domainSigningPrivateKey);
    beginVerification(domain, context.now);
    return std::nullopt;
}

Refusal changeLengthOf(store::IdentityRow &domain, ses::DkimSigningKeyLength length, Context &context)
{
    if (const auto refusal = refusalOfLength(domain, length, context.now))
        return refusal;
    changeLength(domain, length, context.now);
    for (auto &place : placesOfReplicas(domain.name, context)) {
        auto replica = *place.find(domain.name);
        const auto force = takeForce(replica);
        const auto before = replica;
        changeLength(replica, length, context.now);
        course::changed(before, replica, force, context);
        place.put(replica);
    }
    return std::nullopt;
}

Refusal useEasyDkim(std::optional<ses::DkimSigningKeyLength> length, store::IdentityRow &domain, Context &context)
{
    if (domain.dkimOrigin == DkimSigningAttributesOrigin::AwsSes && length)
        return changeLengthOf(domain, *length, context);
    if (domain.dkimOrigin == DkimSigningAttributesOrigin::AwsSes) {
        retryVerification(domain, context.now);
        return std::nullopt;
    }
    Generator generator(context.database);
    giveEasyKeys(domain, length.value_or(ses::DkimSigningKeyLength::Rsa2048Bit), context.scope.region, context.now,
                 generator);
    beginVerification(domain, context.now);
    return std::nullopt;
}

} // namespace

wire::Result<PutEmailIdentityDkimSigningAttributes::Response> putDkimSigning(
    const PutEmailIdentityDkimSigningAttributes::Request &request, Context &context)
{
    if (const auto refusal = refusalOf(request))
        return *refusal;
    auto row = identitiesOf(context).find(request.emailIdentity);
    if (!row)
        return noSuchIdentity(request.emailIdentity);
    const auto force = takeForce(*row);
    const auto before = *row;
    const auto wanted = request.signingAttributes.value_or(ses::DkimSigningAttributes());
    const auto refusal = request.signingAttributesOrigin == DkimSigningAttributesOrigin::External
        ? useOwnKey(wanted, *row, context)
        : useEasyDkim(wanted.nextSigningKeyLength, *row, context);
    if (refusal)
        return *refusal;
    course::changed(before, *row, force, context);
    identitiesOf(context).change(*row);
    const auto dkim = Inheritance(context).dkimOf(*row);
    return PutEmailIdentityDkimSigningAttributes::Response{
        .dkimStatus = dkim.status,
        .dkimTokens = dkim.tokens.value_or(QList<QString>()),
        .signingHostedZone = dkim.signingHostedZone,
    };
}

} // namespace simulator::attributes
