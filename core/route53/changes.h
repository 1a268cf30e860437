#pragma once

#include "core/wire/operation.h"
#include "core/wire/shape.h"

#include <QDateTime>

/// Amazon Route 53: what becomes of a change (api.md 7.7). The same descriptions as of SES; only the protocol differs
/// (api.md 1.5).
namespace route53 {

using namespace Qt::StringLiterals;
using wire::label;
using wire::member;
using wire::query;

/// Whether all name servers know of a change.
enum class ChangeStatus { Pending, InSync };
constexpr auto wireNames(ChangeStatus)
{
    return std::array{"PENDING"_L1, "INSYNC"_L1};
}

struct ChangeInfo
{
    QString id; ///< "/change/C..."
    ChangeStatus status = ChangeStatus::Pending;
    QDateTime submittedAt;
    std::optional<QString> comment;
    static constexpr auto fields = wire::Fields{
        member("Id", &ChangeInfo::id).required(),
        member("Status", &ChangeInfo::status).required(),
        member("SubmittedAt", &ChangeInfo::submittedAt).required(),
        member("Comment", &ChangeInfo::comment).length(0, 256),
    };
};

struct GetChange
{
    static constexpr wire::Operation operation{
        .name = "GetChange",
        .route = {"GET", "/2013-04-01/change/{Id}"},
        .access = wire::Access::Reads,
        .protocol = wire::Protocol::RestXml,
    };
    struct Request
    {
        QString id; ///< without "/change/"
        static constexpr auto fields = wire::Fields{label("Id", &Request::id)};
    };
    struct Response
    {
        ChangeInfo changeInfo;
        static constexpr auto fields = wire::Fields{member("ChangeInfo", &Response::changeInfo).required()};
    };
};

} // namespace route53
