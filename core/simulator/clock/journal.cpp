#include "core/simulator/clock/journal.h"

#include "core/simulator/engine/pagetoken.h"
#include "core/simulator/engine/refusals.h"
#include "core/store/course/journal.h"

using namespace Qt::StringLiterals;

namespace simulator::journal {

using simulation::ListJournal;

namespace {

constexpr int usualPage = 1000;

simulation::JournalEntry entryOf(const store::JournalRow &row)
{
    return {
        .number = row.number,
        .time = row.time,
        .what = row.what,
        .identity = row.identity,
        .region = row.region,
        .subject = row.subject,
        .from = row.from,
        .to = row.to,
        .identityFrom = row.identityFrom,
        .identityTo = row.identityTo,
        .error = row.error,
        .keyLength = row.keyLength,
        .mailSent = row.mailSent,
        .cause = row.cause,
    };
}

} // namespace

wire::Result<ListJournal::Response> list(const ListJournal::Request &request, Context &context)
{
    const PageTokens tokens("ListJournal"_L1, context.scope);
    const auto last = request.nextToken ? tokens.nameIn(*request.nextToken) : std::nullopt;
    if (request.nextToken && !last)
        return badRequest(u"Invalid NextToken <%1>."_s.arg(*request.nextToken));
    const store::Journal journal(context.database, context.scope.account);
    const int size = request.pageSize.value_or(usualPage);
    const auto before = last ? std::optional(last->toLongLong()) : std::nullopt;
    auto rows = journal.before(before, size + 1); // one more tells whether there is a next page
    ListJournal::Response response{.total = journal.count()};
    if (rows.size() > size) {
        rows.removeLast();
        response.nextToken = tokens.after(QString::number(rows.last().number));
    }
    for (const store::JournalRow &row : rows)
        response.entries.append(entryOf(row));
    return response;
}

void addRoutes(Router &router)
{
    router.on<ListJournal>(list);
}

} // namespace simulator::journal
