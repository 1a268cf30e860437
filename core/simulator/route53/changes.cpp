#include "core/simulator/route53/changes.h"

#include "core/simulator/engine/generator.h"

using namespace Qt::StringLiterals;

namespace simulator::changes {

namespace {

route53::ChangeInfo infoOf(const store::DnsChangeRow &row, const QDateTime &now)
{
    using route53::ChangeStatus;
    return {.id = "/change/"_L1 + row.id,
            .status = now < row.inSyncAt ? ChangeStatus::Pending : ChangeStatus::InSync,
            .submittedAt = row.submittedAt,
            .comment = row.comment};
}

store::DnsChangeRepository changesOf(const Context &context)
{
    return {context.database, context.scope.account};
}

} // namespace

route53::ChangeInfo begin(const store::DnsZoneRow &zone, const std::optional<QString> &comment, Context &context)
{
    const store::DnsChangeRow row{.id = u'C' + Generator(context.database).identifier(20),
                                  .zoneName = zone.name,
                                  .submittedAt = context.now,
                                  .inSyncAt = context.now.addSecs(propagation.count()),
                                  .comment = comment};
    changesOf(context).put(row);
    return infoOf(row, context.now);
}

wire::Result<route53::GetChange::Response> get(const route53::GetChange::Request &request, Context &context)
{
    const auto row = changesOf(context).find(request.id);
    if (!row)
        return wire::ServiceError{u"NoSuchChange"_s, u"Could not find resource with ID: %1"_s.arg(request.id), 404};
    return route53::GetChange::Response{infoOf(*row, context.now)};
}

void addRoutes(Router &router)
{
    router.on<route53::GetChange>(get);
}

} // namespace simulator::changes
