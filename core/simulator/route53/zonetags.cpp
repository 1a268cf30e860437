#include "core/simulator/route53/zonetags.h"

#include "core/simulator/dns/route53refusals.h"
#include "core/simulator/route53/hostedzones.h"
#include "core/store/tags.h"

using namespace Qt::StringLiterals;

namespace simulator::zonetags {

using namespace route53;
using dns::invalidInput;
using wire::Result;

namespace {

constexpr qsizetype mostTags = 10; // of a resource

wire::ServiceError broken(const QString &value, const char *member, const QString &constraint)
{
    return invalidInput(u"1 validation error detected: Value '%1' at '%2' failed to satisfy constraint: %3"_s.arg(
        value, QLatin1StringView(member), constraint));
}

/// The zone that a request is about; health checks are not simulated, so that there is none of any id.
Result<store::DnsZoneRow> zoneOf(const QString &type, const QString &id, const Context &context)
{
    if (type == "healthcheck"_L1)
        return wire::ServiceError{u"NoSuchHealthCheck"_s, u"No health check found with ID: %1"_s.arg(id), 404};
    if (type != "hostedzone"_L1)
        return broken(type, "resourceType", u"Member must satisfy enum value set: [healthcheck, hostedzone]"_s);
    if (id.size() > 32)
        return broken(id, "resourceId", u"Member must have length less than or equal to 32"_s);
    return hostedzones::find(id, context);
}

store::TagRepository tagsOf(const Context &context)
{
    return {context.database, context.scope.account, {}};
}

ResourceTagSet tagSetOf(const store::DnsZoneRow &zone, const Context &context)
{
    ResourceTagSet set{.resourceType = u"hostedzone"_s, .resourceId = zone.id};
    for (const ses::Tag &tag : tagsOf(context).of(zone.resource()))
        set.tags.append({tag.key, tag.value});
    return set;
}

std::optional<wire::ServiceError> refusalOf(const ChangeTagsForResource::Request &request)
{
    for (const Tag &tag : request.addTags.value_or(QList<Tag>())) {
        if (tag.key.value_or(QString()).isEmpty())
            return invalidInput(u"Invalid request: Missing field 'Key' in Tag"_s);
    }
    return std::nullopt;
}

} // namespace

Result<ChangeTagsForResource::Response> change(const ChangeTagsForResource::Request &request, Context &context)
{
    const auto zone = zoneOf(request.resourceType, request.resourceId, context);
    if (!zone)
        return zone.error();
    if (const auto refusal = refusalOf(request))
        return *refusal;
    auto tags = tagsOf(context);
    for (const QString &key : request.removeTagKeys.value_or(QList<QString>()))
        tags.remove(zone->resource(), key);
    for (const Tag &tag : request.addTags.value_or(QList<Tag>()))
        tags.put(zone->resource(), {*tag.key, tag.value.value_or(QString())});
    if (tags.of(zone->resource()).size() > mostTags)
        return invalidInput(u"Invalid request: A resource can have at most %1 tags."_s.arg(mostTags));
    return ChangeTagsForResource::Response();
}

Result<ListTagsForResource::Response> list(const ListTagsForResource::Request &request, Context &context)
{
    const auto zone = zoneOf(request.resourceType, request.resourceId, context);
    if (!zone)
        return zone.error();
    return ListTagsForResource::Response{tagSetOf(*zone, context)};
}

Result<ListTagsForResources::Response> listSeveral(const ListTagsForResources::Request &request, Context &context)
{
    ListTagsForResources::Response response;
    for (const QString &id : request.resourceIds) {
        const auto zone = zoneOf(request.resourceType, id, context);
        if (!zone)
            return zone.error();
        response.resourceTagSets += tagSetOf(*zone, context);
    }
    return response;
}

void addRoutes(Router &router)
{
    router.on<ChangeTagsForResource>(change);
    router.on<ListTagsForResource>(list);
    router.on<ListTagsForResources>(listSeveral);
}

} // namespace simulator::zonetags
