#include "core/simulator/identities/facts.h"

#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/store/accounts.h"

namespace simulator::facts {

using simulation::GetAccountFacts;
using simulation::GetIdentityFacts;
using wire::Result;

Result<GetIdentityFacts::Response> ofIdentity(const GetIdentityFacts::Request &request, Context &context)
{
    const auto row = identitiesOf(context).find(request.emailIdentity);
    if (!row)
        return noSuchIdentity(request.emailIdentity);
    return GetIdentityFacts::Response{row->createdAt, row->deadline};
}

Result<GetAccountFacts::Response> ofAccount(const GetAccountFacts::Request &, Context &context)
{
    const auto row = store::findAccount(context.database, context.scope.account);
    return GetAccountFacts::Response{row ? row->name : QString()};
}

void addRoutes(Router &router)
{
    router.on<GetIdentityFacts>(ofIdentity);
    router.on<GetAccountFacts>(ofAccount);
}

} // namespace simulator::facts
