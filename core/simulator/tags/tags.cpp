#include "core/simulator/tags/tags.h"

#include "core/aws/arn.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/tags/tagrules.h"

using namespace Qt::StringLiterals;

namespace simulator::tags {

using wire::Result;

namespace {

/// The ARN, if it names an identity or a configuration set of this account in this Region.
std::optional<aws::Arn> arnHere(const QString &text, const Context &context)
{
    const auto arn = aws::Arn::parse(text);
    if (!arn)
        return std::nullopt;
    const auto &[account, region, source] = context.scope;
    const bool isHere = *arn == aws::identityArn(region, account, arn->name())
        || *arn == aws::configurationSetArn(region, account, arn->name());
    return isHere ? arn : std::nullopt;
}

bool isIdentity(const aws::Arn &arn)
{
    return arn.kind() == "identity"_L1;
}

/// The name under which its tags are stored.
QString resourceOf(const aws::Arn &arn)
{
    return isIdentity(arn) ? aws::identityResource(store::canonicalName(arn.name())) : arn.resource;
}

/// The refusal of a resource that does not exist, if it does not.
std::optional<wire::ServiceError> refusalOfMissing(const aws::Arn &arn, const Context &context)
{
    const QString name = arn.name();
    if (isIdentity(arn)) {
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
    const auto arn = arnHere(request.resourceArn, context);
    if (!arn)
        return badRequest(u"Failed to tag resource"_s);
    if (const auto refusal = refusalOfMissing(*arn, context))
        return *refusal;
    const QString resource = resourceOf(*arn);
    auto stored = tagsOf(context);
    if (const auto refusal = refusalOfMerged(merged(stored.of(resource), request.tags)))
        return *refusal;
    for (const ses::Tag &tag : request.tags)
        stored.put(resource, tag);
    return ses::Nothing();
}

Result<ses::Nothing> remove(const ses::UntagResource::Request &request, Context &context)
{
    const auto arn = arnHere(request.resourceArn, context);
    if (!arn)
        return badRequest(u"Failed to untag resource"_s);
    if (const auto refusal = refusalOfMissing(*arn, context))
        return *refusal;
    const QString resource = resourceOf(*arn);
    auto stored = tagsOf(context);
    for (const ses::Tag &tag : stored.of(resource)) {
        if (request.tagKeys.contains(tag.key))
            stored.remove(resource, tag.key);
    }
    return ses::Nothing();
}

Result<ses::ListTagsForResource::Response> list(const ses::ListTagsForResource::Request &request, Context &context)
{
    const auto arn = arnHere(request.resourceArn, context);
    if (!arn)
        return ses::ListTagsForResource::Response();
    if (const auto refusal = refusalOfMissing(*arn, context))
        return *refusal;
    return ses::ListTagsForResource::Response{tagsOf(context).of(resourceOf(*arn))};
}

void addRoutes(Router &router)
{
    router.on<ses::TagResource>(add);
    router.on<ses::UntagResource>(remove);
    router.on<ses::ListTagsForResource>(list);
}

} // namespace simulator::tags
