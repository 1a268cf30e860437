#include "core/simulator/tags.h"

#include "core/aws/arn.h"
#include "core/simulator/refusals.h"
#include "core/simulator/repositories.h"
#include "core/simulator/tagrules.h"

using namespace Qt::StringLiterals;

namespace simulator::tags {

using wire::Result;

namespace {

/// The resource that an ARN names, as tags are stored under it; nothing for an ARN of elsewhere: of another
/// Region or account, or of a kind that is not kept here.
std::optional<QString> resourceHere(const QString &text, const Context &context)
{
    const auto arn = aws::Arn::parse(text);
    if (!arn)
        return std::nullopt;
    const auto &[account, region] = context.scope;
    const QString name = arn->kind() == "identity"_L1 ? store::canonicalName(arn->name()) : arn->name();
    for (const auto &here :
         {aws::identityArn(region, account, name), aws::configurationSetArn(region, account, name)}) {
        if (arn->kind() == here.kind() && arn->partition == here.partition && arn->service == here.service
            && arn->region == here.region && arn->account == here.account)
            return here.resource;
    }
    return std::nullopt;
}

/// The refusal of a resource that does not exist, if it does not.
std::optional<wire::ServiceError> refusalOfMissing(const QString &resource, const Context &context)
{
    const QString name = resource.section(u'/', 1);
    if (resource.startsWith("identity/"_L1)) {
        return identitiesOf(context).statusOf(name)
            ? std::nullopt
            : std::optional(notFound(u"No EmailIdentity present with name: %1"_s.arg(name)));
    }
    return configurationSetsOf(context).find(name)
        ? std::nullopt
        : std::optional(notFound(u"No ConfigurationSet present with name: %1"_s.arg(name)));
}

} // namespace

Result<ses::Nothing> add(const ses::TagResource::Request &request, Context &context)
{
    if (const auto refusal = refusalOfTags(request.tags))
        return *refusal;
    const auto resource = resourceHere(request.resourceArn, context);
    if (!resource)
        return badRequest(u"Failed to tag resource"_s);
    if (const auto refusal = refusalOfMissing(*resource, context))
        return *refusal;
    auto stored = tagsOf(context);
    if (const auto refusal = refusalOfMerged(merged(stored.of(*resource), request.tags)))
        return *refusal;
    for (const ses::Tag &tag : request.tags)
        stored.put(*resource, tag);
    return ses::Nothing();
}

Result<ses::Nothing> remove(const ses::UntagResource::Request &request, Context &context)
{
    const auto resource = resourceHere(request.resourceArn, context);
    if (!resource)
        return badRequest(u"Failed to untag resource"_s);
    if (const auto refusal = refusalOfMissing(*resource, context))
        return *refusal;
    auto stored = tagsOf(context);
    for (const ses::Tag &tag : stored.of(*resource)) {
        if (request.tagKeys.contains(tag.key))
            stored.remove(*resource, tag.key);
    }
    return ses::Nothing();
}

Result<ses::ListTagsForResource::Response> list(const ses::ListTagsForResource::Request &request, Context &context)
{
    const auto resource = resourceHere(request.resourceArn, context);
    if (!resource)
        return ses::ListTagsForResource::Response();
    if (const auto refusal = refusalOfMissing(*resource, context))
        return *refusal;
    return ses::ListTagsForResource::Response{tagsOf(context).of(*resource)};
}

void addRoutes(Router &router)
{
    router.on<ses::TagResource>(add);
    router.on<ses::UntagResource>(remove);
    router.on<ses::ListTagsForResource>(list);
}

} // namespace simulator::tags
