#pragma once

#include "core/wire/operation.h"
#include "core/wire/shape.h"

#include <QDateTime>

/// The simulator's own operations: what the console shows although SES v2 has no operation for it, and later
/// its controls. They live under /simulator/, so that scripts use them as the window does.
namespace simulation {

using namespace Qt::StringLiterals;
using wire::label;
using wire::member;

/// What the simulator knows about an identity beside what SES tells (console.md 4, 6.2).
struct GetIdentityFacts
{
    static constexpr wire::Operation operation{
        .name = "GetIdentityFacts",
        .route = {"GET", "/simulator/identities/{EmailIdentity}/facts"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        QString emailIdentity;
        static constexpr auto fields = wire::Fields{label("EmailIdentity", &Request::emailIdentity)};
    };
    struct Response
    {
        QDateTime created;
        std::optional<QDateTime> deadline; ///< when a search that is under way, for it or its DKIM, ends as a failure
        std::optional<QDateTime> mailFromDeadline; ///< the same for its MAIL FROM domain
        std::optional<QDateTime> lastCheck; ///< of DNS
        std::optional<QDateTime> nextCheck; ///< absent: nobody looks any more
        std::optional<QDateTime> mailSent; ///< the last verification mail
        std::optional<bool> isStatusForced; ///< set by hand (ForceStatus); absent: not
        std::optional<bool> isDkimForced;
        std::optional<bool> isMailFromForced;
        std::optional<bool> isForceLasting; ///< until RemoveForce; otherwise the next check ends it
        std::optional<QDateTime> forcedAt; ///< when that was
        static constexpr auto fields = wire::Fields{
            member("Created", &Response::created),
            member("Deadline", &Response::deadline),
            member("MailFromDeadline", &Response::mailFromDeadline),
            member("LastCheck", &Response::lastCheck),
            member("NextCheck", &Response::nextCheck),
            member("MailSent", &Response::mailSent),
            member("IsStatusForced", &Response::isStatusForced),
            member("IsDkimForced", &Response::isDkimForced),
            member("IsMailFromForced", &Response::isMailFromForced),
            member("IsForceLasting", &Response::isForceLasting),
            member("ForcedAt", &Response::forcedAt),
        };
    };
};

} // namespace simulation
