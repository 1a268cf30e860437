#pragma once

#include "core/ses/nothing.h"
#include "core/wire/operation.h"
#include "core/wire/shape.h"

#include <QList>

/// Tags of identities and configuration sets (api.md 5.10).
namespace ses {

using wire::member;
using wire::query;

/// No constraints here: SES checks tags after everything that its model demands, in an order and with texts
/// of their own (api.md 5.10), which is a handler's work. A null text is one that was not sent.
struct Tag
{
    QString key;
    QString value;
    bool operator==(const Tag &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Key", &Tag::key),
        member("Value", &Tag::value),
    };
};

/// Adds tags to a resource; a key that is there already gets the new value.
struct TagResource
{
    static constexpr wire::Operation operation{
        .name = "TagResource",
        .route = {"POST", "/v2/email/tags"},
    };
    struct Request
    {
        QString resourceArn;
        QList<Tag> tags;
        static constexpr auto fields = wire::Fields{
            member("ResourceArn", &Request::resourceArn).required().minLength(1),
            member("Tags", &Request::tags).required().minLength(1),
        };
    };
    using Response = Nothing;
};

/// Keys that the resource does not have are ignored.
struct UntagResource
{
    static constexpr wire::Operation operation{
        .name = "UntagResource",
        .route = {"DELETE", "/v2/email/tags"},
    };
    struct Request
    {
        QString resourceArn;
        QList<QString> tagKeys;
        static constexpr auto fields = wire::Fields{
            query("ResourceArn", &Request::resourceArn).required().minLength(1),
            query("TagKeys", &Request::tagKeys).minLength(1), // none at all is a list too short, not a missing one
        };
    };
    using Response = Nothing;
};

struct ListTagsForResource
{
    static constexpr wire::Operation operation{
        .name = "ListTagsForResource",
        .route = {"GET", "/v2/email/tags"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        QString resourceArn;
        static constexpr auto fields =
            wire::Fields{query("ResourceArn", &Request::resourceArn).required().minLength(1)};
    };
    struct Response
    {
        QList<Tag> tags; ///< in the order in which they were added
        static constexpr auto fields = wire::Fields{member("Tags", &Response::tags)};
    };
};

} // namespace ses
