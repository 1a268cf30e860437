#include "core/simulator/configurationsets/users.h"

#include "core/simulator/engine/pagetoken.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"

using namespace Qt::StringLiterals;

namespace simulator::setusers {

using simulation::ListConfigurationSetUsers;

namespace {

constexpr int usualPage = 100;

} // namespace

wire::Result<ListConfigurationSetUsers::Response> list(const ListConfigurationSetUsers::Request &request,
                                                       Context &context)
{
    const int size = request.pageSize.value_or(usualPage);
    const PageTokens tokens("ListConfigurationSetUsers"_L1, context.scope);
    const auto start = request.nextToken ? tokens.nameIn(*request.nextToken) : u""_s;
    if (!start)
        return badRequest(u"Invalid NextToken <%1>."_s.arg(*request.nextToken));

    // One row more than asked for tells whether there is a next page.
    auto rows = identitiesOf(context).usersOfSet(request.configurationSetName, *start, size + 1);
    ListConfigurationSetUsers::Response response;
    if (rows.size() > size) {
        rows.removeLast();
        response.nextToken = tokens.after(rows.last().name);
    }
    for (const auto &row : rows)
        response.identities.append({row.name, row.type});
    return response;
}

void addRoutes(Router &router)
{
    router.on<ListConfigurationSetUsers>(list);
}

} // namespace simulator::setusers
