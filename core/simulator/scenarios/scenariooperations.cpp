#include "core/simulator/scenarios/scenariooperations.h"

#include "core/simulator/engine/refusals.h"
#include "core/simulator/scenarios/scenario.h"
#include "core/store/accounts/accounts.h"
#include "core/store/originrow.h"
#include "core/store/statefile.h"

using namespace Qt::StringLiterals;

namespace simulator::scenariooperations {

using simulation::ListScenarios;
using simulation::LoadScenario;
using wire::Result;

Result<ListScenarios::Response> list(const ListScenarios::Request &, Context &context)
{
    const auto origin = store::findOrigin(context.database);
    ListScenarios::Response response;
    for (const QString &name : knownScenarios()) {
        auto scenario = aboutScenario(name, shippedScenario(name));
        scenario.isLoaded = origin && origin->scenario == name;
        response.scenarios.append(scenario);
    }
    return response;
}

Result<LoadScenario::Response> load(const LoadScenario::Request &request, Context &context)
{
    if (!knownScenarios().contains(request.name))
        return notFound(u"Scenario %1 does not exist."_s.arg(request.name));
    LoadScenario::Response response;
    if (request.keepCopy) {
        if (context.database.file().isEmpty())
            return badRequest(u"Only a state in a file can be copied."_s);
        response.copy = store::copyBeside(context.database.file(), context.wall);
    }
    const auto known = store::allAccounts(context.database);
    loadScenario(request.name, shippedScenario(request.name), {context.database, context.scope.account, context.wall});
    for (const store::AccountRow &each : known)
        store::makeKnown(context.database, each.account); // programs that were started with it go on
    return response;
}

void addRoutes(Router &router)
{
    router.on<ListScenarios>(list);
    router.on<LoadScenario>(load);
}

} // namespace simulator::scenariooperations
