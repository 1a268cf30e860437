#include "core/simulator/identities/identities.h"

#include "core/aws/arn.h"
#include "core/simulator/course/checkreport.h"
#include "core/simulator/course/course.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/identities/attributes.h"
#include "core/simulator/identities/dkimcreation.h"
#include "core/simulator/identities/freshidentity.h"
#include "core/simulator/identities/identitynames.h"
#include "core/simulator/identities/inheritance.h"
#include "core/simulator/identities/policies.h"
#include "core/simulator/tags/tagrules.h"

using namespace Qt::StringLiterals;

namespace simulator::identities {

using wire::Result;

namespace {

using Refusal = std::optional<wire::ServiceError>;

/// In SES's order: what the values say, the duplicate, the tags, then what must exist (api.md 5.1).
Refusal refusalOf(const ses::CreateEmailIdentity::Request &request, Context &context)
{
    const QString &name = request.emailIdentity;
    if (const auto refusal = refusalOfName(name))
        return refusal;
    if (request.dkimSigningAttributes) {
        if (const auto refusal = refusalOfDkim(*request.dkimSigningAttributes, name))
            return refusal;
    }
    const auto identities = identitiesOf(context);
    if (identities.statusOf(name))
        return alreadyExists(u"Email identity %1 already exist."_s.arg(name));
    if (const auto refusal = refusalOfTags(request.tags.value_or(QList<ses::Tag>())))
        return refusal;
    if (const auto refusal = attributes::refusalOfDefaultSet(request.configurationSetName, context))
        return refusal;
    if (identities.count() >= context.quotas.identities)
        return limitExceeded();
    return std::nullopt;
}

ses::CreateEmailIdentity::Response answerFor(const store::IdentityRow &row, Context &context)
{
    Inheritance inheritance(context);
    ses::CreateEmailIdentity::Response response{
        .identityType = row.type,
        .verifiedForSendingStatus = inheritance.maySend(row.name, row.status),
    };
    auto dkim = inheritance.dkimOf(row);
    if (row.type == ses::IdentityType::Domain)
        dkim.status = ses::VerificationStatus::NotStarted; // pending from the first Get on (api.md 4.6)
    else if (!inheritance.isVerified(domainOf(row.name)))
        return response; // an address shows only what a verified domain gives it
    response.dkimAttributes = dkim;
    return response;
}

} // namespace

Result<ses::CreateEmailIdentity::Response> create(const ses::CreateEmailIdentity::Request &request, Context &context)
{
    if (const auto refusal = refusalOf(request, context))
        return *refusal;
    Generator generator(context.database);
    auto row = freshIdentity(request.emailIdentity, context.scope.region, context.now, generator);
    row.configurationSet = request.configurationSetName;
    if (request.dkimSigningAttributes)
        applyDkim(*request.dkimSigningAttributes, row, context);
    row.account = context.scope.account;
    row.region = context.scope.region;
    course::begin(row, context);
    identitiesOf(context).add(row);
    for (const ses::Tag &tag : request.tags.value_or(QList<ses::Tag>()))
        tagsOf(context).put(aws::identityResource(row.name), tag);
    return answerFor(row, context);
}

Result<ses::GetEmailIdentity::Response> get(const ses::GetEmailIdentity::Request &request, Context &context)
{
    const auto row = identitiesOf(context).find(request.emailIdentity);
    if (!row)
        return noSuchIdentity(request.emailIdentity);
    Inheritance inheritance(context);
    return ses::GetEmailIdentity::Response{
        .identityType = row->type,
        .feedbackForwardingStatus = row->feedbackForwarding,
        .verifiedForSendingStatus = inheritance.maySend(row->name, row->status),
        .dkimAttributes = inheritance.dkimOf(*row),
        .mailFromAttributes = {row->mailFromDomain, row->mailFromStatus, row->mxFailure},
        .policies = policies::documentsOf(row->name, context),
        .tags = tagsOf(context).of(aws::identityResource(row->name)),
        .configurationSetName = row->configurationSet,
        .verificationStatus = row->status,
        .verificationInfo = checkReport(*row, context),
    };
}

Result<ses::Nothing> remove(const ses::DeleteEmailIdentity::Request &request, Context &context)
{
    if (!identitiesOf(context).remove(request.emailIdentity))
        return noSuchIdentity(request.emailIdentity);
    course::end({.account = context.scope.account,
                 .region = context.scope.region,
                 .name = store::canonicalName(request.emailIdentity)},
                context);
    return ses::Nothing();
}

void addRoutes(Router &router)
{
    router.on<ses::CreateEmailIdentity>(create);
    router.on<ses::GetEmailIdentity>(get);
    router.on<ses::ListEmailIdentities>(list);
    router.on<ses::DeleteEmailIdentity>(remove);
}

} // namespace simulator::identities
