#include "core/simulator/checks/checks.h"

#include "core/simulator/course/checktimes.h"
#include "core/simulator/course/course.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"

using namespace Qt::StringLiterals;

namespace simulator::checks {

using simulation::ForceStatus;
using simulation::ListForcedIdentities;
using wire::Result;

namespace {

std::optional<wire::ServiceError> refusalOf(const ForceStatus::Request &request, const store::IdentityRow &identity)
{
    if (!request.status && !request.dkimStatus && !request.mailFromStatus)
        return badRequest(u"At least one of Status, DkimStatus and MailFromStatus must be specified."_s);
    if (request.error && (!request.status || *request.status == ses::VerificationStatus::Success))
        return badRequest(u"Error can only be specified with a Status other than SUCCESS."_s);
    if (request.dkimStatus && identity.type == ses::IdentityType::EmailAddress)
        return badRequest(u"DkimStatus can only be specified for a domain."_s);
    if (request.mailFromStatus && !identity.mailFromDomain)
        return badRequest(u"MailFromStatus can only be specified where a MAIL FROM domain is set."_s);
    return std::nullopt;
}

/// When checks would look the next time at what is shown then: one that shows a search after a minute, else after an
/// hour. Of an address without a MAIL FROM domain nobody looks, so that nothing ends by it.
std::optional<QDateTime> nextLook(const ForceStatus::Request &request, const store::IdentityRow &identity,
                                  const QDateTime &now)
{
    if (!request.untilNextCheck || !identity.dnsPlace)
        return std::nullopt;
    auto unforced = identity;
    takeForce(unforced);
    return nextCheckAfter(unforced, now).value_or(now.addMSecs(dnsPoll.count()));
}

} // namespace

Result<ses::Nothing> check(const simulation::CheckIdentity::Request &request, Context &context)
{
    auto identity = identitiesOf(context).find(request.emailIdentity);
    if (!identity)
        return noSuchIdentity(request.emailIdentity);
    if (identity->type == ses::IdentityType::EmailAddress)
        return badRequest(u"DNS is not asked about an email address."_s);
    course::checkNow(*identity, context);
    identitiesOf(context).change(*identity);
    return ses::Nothing();
}

Result<ses::Nothing> force(const ForceStatus::Request &request, Context &context)
{
    auto identity = identitiesOf(context).find(request.emailIdentity);
    if (!identity)
        return noSuchIdentity(request.emailIdentity);
    if (const auto refusal = refusalOf(request, *identity))
        return *refusal;
    course::force(*identity,
                  {.status = request.status,
                   .error = request.error,
                   .dkimStatus = request.dkimStatus,
                   .mailFromStatus = request.mailFromStatus,
                   .at = context.now,
                   .ends = nextLook(request, *identity, context.now)},
                  context);
    identitiesOf(context).change(*identity);
    return ses::Nothing();
}

Result<ses::Nothing> removeForce(const simulation::RemoveForce::Request &request, Context &context)
{
    auto identity = identitiesOf(context).find(request.emailIdentity);
    if (!identity)
        return noSuchIdentity(request.emailIdentity);
    if (!identity->forcedAt)
        return ses::Nothing(); // there is nothing to give back
    course::removeForce(*identity, context.scope.source, context);
    identitiesOf(context).change(*identity);
    return ses::Nothing();
}

Result<ListForcedIdentities::Response> listForced(const ListForcedIdentities::Request &, Context &context)
{
    ListForcedIdentities::Response response;
    for (const auto &identity : identitiesOf(context).forced()) {
        if (identity.keptStatus)
            response.emailIdentities.append(identity.name);
    }
    return response;
}

void addRoutes(Router &router)
{
    router.on<simulation::CheckIdentity>(check);
    router.on<ForceStatus>(force);
    router.on<simulation::RemoveForce>(removeForce);
    router.on<ListForcedIdentities>(listForced);
}

} // namespace simulator::checks
