#pragma once

#include "core/ses/nothing.h"
#include "core/wire/operation.h"
#include "core/wire/shape.h"

#include <QMap>

/// Sending authorization policies of an identity (api.md 5.3). The document is JSON as text; SES keeps it without
/// the white space that means nothing.
namespace ses {

using wire::label;
using wire::member;

constexpr int maxPolicies = 20; ///< of an identity (api.md 4.3)
constexpr int maxPolicyBytes = 4096; ///< of a document (api.md 4.3)

struct CreateEmailIdentityPolicy
{
    static constexpr wire::Operation operation{
        .name = "CreateEmailIdentityPolicy",
        .route = {"POST", "/v2/email/identities/{EmailIdentity}/policies/{PolicyName}"},
    };
    struct Request
    {
        QString emailIdentity;
        QString policyName; ///< letters, digits, hyphens and underscores; SES has a text of its own for others
        QString policy;
        static constexpr auto fields = wire::Fields{
            label("EmailIdentity", &Request::emailIdentity),
            label("PolicyName", &Request::policyName).length(1, 64),
            member("Policy", &Request::policy).required().minLength(1),
        };
    };
    using Response = Nothing;
};

struct UpdateEmailIdentityPolicy
{
    static constexpr wire::Operation operation{
        .name = "UpdateEmailIdentityPolicy",
        .route = {"PUT", "/v2/email/identities/{EmailIdentity}/policies/{PolicyName}"},
    };
    using Request = CreateEmailIdentityPolicy::Request;
    using Response = Nothing;
};

struct DeleteEmailIdentityPolicy
{
    static constexpr wire::Operation operation{
        .name = "DeleteEmailIdentityPolicy",
        .route = {"DELETE", "/v2/email/identities/{EmailIdentity}/policies/{PolicyName}"},
    };
    struct Request
    {
        QString emailIdentity;
        QString policyName;
        static constexpr auto fields = wire::Fields{
            label("EmailIdentity", &Request::emailIdentity),
            label("PolicyName", &Request::policyName).length(1, 64),
        };
    };
    using Response = Nothing;
};

struct GetEmailIdentityPolicies
{
    static constexpr wire::Operation operation{
        .name = "GetEmailIdentityPolicies",
        .route = {"GET", "/v2/email/identities/{EmailIdentity}/policies"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        QString emailIdentity;
        static constexpr auto fields = wire::Fields{label("EmailIdentity", &Request::emailIdentity)};
    };
    struct Response
    {
        QMap<QString, QString> policies; ///< documents by name
        static constexpr auto fields = wire::Fields{member("Policies", &Response::policies)};
    };
};

} // namespace ses
