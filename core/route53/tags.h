#pragma once

#include "core/route53/changes.h"

#include <QList>

/// Amazon Route 53: tags of hosted zones (api.md 7.8).
namespace route53 {

struct Tag
{
    std::optional<QString> key;
    std::optional<QString> value;
    bool operator==(const Tag &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Key", &Tag::key).length(0, 128),
        member("Value", &Tag::value).length(0, 256),
    };
};

struct ResourceTagSet
{
    QString resourceType; ///< "hostedzone"
    QString resourceId;
    QList<Tag> tags;
    static constexpr auto fields = wire::Fields{
        member("ResourceType", &ResourceTagSet::resourceType),
        member("ResourceId", &ResourceTagSet::resourceId),
        member("Tags", &ResourceTagSet::tags).items("Tag"),
    };
};

struct ChangeTagsForResource
{
    static constexpr wire::Operation operation{
        .name = "ChangeTagsForResource",
        .route = {"POST", "/2013-04-01/tags/{ResourceType}/{ResourceId}"},
        .protocol = wire::Protocol::RestXml,
    };
    struct Request
    {
        QString resourceType;
        QString resourceId;
        std::optional<QList<Tag>> addTags;
        std::optional<QList<QString>> removeTagKeys;
        static constexpr auto fields = wire::Fields{
            label("ResourceType", &Request::resourceType),
            label("ResourceId", &Request::resourceId).length(0, 64),
            member("AddTags", &Request::addTags).length(1, 10).items("Tag"),
            member("RemoveTagKeys", &Request::removeTagKeys).length(1, 10).items("Key"),
        };
    };
    struct Response
    {
        static constexpr auto fields = wire::Fields{};
    };
};

struct ListTagsForResource
{
    static constexpr wire::Operation operation{
        .name = "ListTagsForResource",
        .route = {"GET", "/2013-04-01/tags/{ResourceType}/{ResourceId}"},
        .access = wire::Access::Reads,
        .protocol = wire::Protocol::RestXml,
    };
    struct Request
    {
        QString resourceType;
        QString resourceId;
        static constexpr auto fields = wire::Fields{
            label("ResourceType", &Request::resourceType),
            label("ResourceId", &Request::resourceId).length(0, 64),
        };
    };
    struct Response
    {
        ResourceTagSet resourceTagSet;
        static constexpr auto fields = wire::Fields{member("ResourceTagSet", &Response::resourceTagSet).required()};
    };
};

struct ListTagsForResources
{
    static constexpr wire::Operation operation{
        .name = "ListTagsForResources",
        .route = {"POST", "/2013-04-01/tags/{ResourceType}"},
        .access = wire::Access::Reads,
        .protocol = wire::Protocol::RestXml,
    };
    struct Request
    {
        QString resourceType;
        QList<QString> resourceIds;
        static constexpr auto fields = wire::Fields{
            label("ResourceType", &Request::resourceType),
            member("ResourceIds", &Request::resourceIds).required().length(1, 10).items("ResourceId"),
        };
    };
    struct Response
    {
        QList<ResourceTagSet> resourceTagSets;
        static constexpr auto fields = wire::Fields{
            member("ResourceTagSets", &Response::resourceTagSets).required().items("ResourceTagSet"),
        };
    };
};

} // namespace route53
