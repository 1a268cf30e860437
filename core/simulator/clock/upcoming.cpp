#include "core/simulator/clock/upcoming.h"

#include "core/simulator/course/checktimes.h"
#include "core/simulator/course/verificationstart.h"
#include "core/simulator/engine/pagetoken.h"
#include "core/simulator/engine/refusals.h"
#include "core/store/course/events.h"
#include "core/store/dns/dnsfaults.h"
#include "core/store/identities/checksummary.h"

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

/// What will happen in DNS by itself. That a change of Route 53 is in sync changes nothing else (design.md 4).
QList<Event> dnsEvents(const Context &context)
{
    QList<Event> events;
    const store::DnsFaultRepository faults(context.database, context.scope.account);
    for (const store::OldAnswerRow &answer : faults.oldAnswersAt(context.now)) {
        events.append({.due = answer.visibleUntil,
                       .what = simulation::Happening::PropagationEnd,
                       .subject = answer.name,
                       .cause = simulation::Cause::Clock});
    }
    return events;
}

/// Those of identities and those of DNS in one order.
QList<Event> pageOf(const store::EventList &list, QList<Event> others, qint64 offset, int size,
                    const std::optional<QDateTime> &until)
{
    const qint64 first = others.isEmpty() ? offset : 0; // where others come in between, all before have to be counted
    QList<Event> events = others;
    for (const store::EventRow &row : list.page(first, int(offset - first) + size, until))
        events.append(eventOf(row));
    std::ranges::stable_sort(events, {}, &Event::due);
    return events.mid(offset - first, size);
}

} // namespace

std::optional<QDateTime> nextUpcoming(const Context &context)
{
    auto next = store::EventList(context.database, context.scope.account).nextDue();
    for (const Event &event : dnsEvents(context))
        next = std::min(event.due, next.value_or(event.due));
    return next;
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
    auto others = dnsEvents(context);
    others.removeIf([&](const Event &event) { return request.until && event.due > *request.until; });
    ListEvents::Response response{.total = events.count(request.until) + others.size()};
    response.events = pageOf(events, others, offset, size, request.until);
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
