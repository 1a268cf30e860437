#include "core/simulator/clock/upcoming.h"

#include "core/simulator/course/checktimes.h"
#include "core/simulator/course/verificationstart.h"
#include "core/simulator/engine/pagetoken.h"
#include "core/simulator/engine/refusals.h"
#include "core/store/checksummary.h"
#include "core/store/events.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

using simulation::Event;
using simulation::ListEvents;

namespace {

constexpr int usualPage = 1000;

Event eventOf(const store::EventRow &row)
{
    return {
        .due = row.due,
        .what = row.what,
        .identity = row.identity,
        .region = row.region,
        .subject = row.subject,
        .from = row.from,
        .to = row.to,
        .identityFrom = row.identityFrom,
        .identityTo = row.identityTo,
        .keyLength = row.keyLength,
        .cause = row.cause,
    };
}

} // namespace

std::optional<QDateTime> nextUpcoming(const Context &context)
{
    return store::EventList(context.database, context.scope.account).nextDue();
}

namespace upcoming {

wire::Result<ListEvents::Response> list(const ListEvents::Request &request, Context &context)
{
    const PageTokens tokens("ListEvents"_L1, context.scope);
    const auto start = request.nextToken ? tokens.nameIn(*request.nextToken) : u"0"_s;
    if (!start)
        return badRequest(u"Invalid NextToken <%1>."_s.arg(*request.nextToken));
    const store::EventList events(context.database, context.scope.account);
    const qint64 offset = start->toLongLong();
    const int size = request.pageSize.value_or(usualPage);
    ListEvents::Response response{.total = events.count(request.until)};
    for (const store::EventRow &row : events.page(offset, size, request.until))
        response.events.append(eventOf(row));
    if (offset + size < response.total)
        response.nextToken = tokens.after(QString::number(offset + size));
    const auto checks = store::summarizeChecks(context.database, context.scope.account,
                                               {dnsPoll, dnsRecheck, mailFromWindow}, context.now);
    response.nextCheck = checks.next;
    response.polledIdentities = checks.searching;
    return response;
}

void addRoutes(Router &router)
{
    router.on<ListEvents>(list);
}

} // namespace upcoming

} // namespace simulator
