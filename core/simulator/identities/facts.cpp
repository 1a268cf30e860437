#include "core/simulator/identities/facts.h"

#include "core/simulator/course/checktimes.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/store/mail/mails.h"

namespace simulator::facts {

using simulation::GetIdentityFacts;
using wire::Result;

Result<GetIdentityFacts::Response> ofIdentity(const GetIdentityFacts::Request &request, Context &context)
{
    const auto row = identitiesOf(context).find(request.emailIdentity);
    if (!row)
        return noSuchIdentity(request.emailIdentity);
    const auto link = row->type == ses::IdentityType::EmailAddress
        ? store::lastLink(context.database, row->account, row->region, row->name)
        : std::nullopt;
    const auto flag = [&](bool is) { return is ? std::optional(true) : std::nullopt; };
    return GetIdentityFacts::Response{
        .created = row->createdAt,
        .deadline = row->forcedAt ? std::nullopt : row->deadline,
        .mailFromDeadline = row->forcedAt ? std::nullopt : row->mailFromDeadline,
        .lastCheck = lastCheckUntil(*row, context.now),
        .nextCheck = nextCheckAfter(*row, context.now),
        .mailSent = link ? std::optional(link->sent) : std::nullopt,
        .isStatusForced = flag(row->keptStatus.has_value()),
        .isDkimForced = flag(row->keptDkimStatus.has_value()),
        .isMailFromForced = flag(row->keptMailFromStatus.has_value()),
        .isForceLasting = row->forcedAt ? std::optional(!row->forceEnds) : std::nullopt,
        .forcedAt = row->forcedAt,
    };
}

void addRoutes(Router &router)
{
    router.on<GetIdentityFacts>(ofIdentity);
}

} // namespace simulator::facts
