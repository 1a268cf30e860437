#include "core/simulator/identities/identities.h"

#include "core/simulator/engine/pagetoken.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/identities/inheritance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::identities {

namespace {

constexpr int usualPage = 25;
constexpr int largestPage = 1000;

bool matches(const ses::IdentityFilter &filter, const store::IdentitySummary &identity)
{
    return identity.name.contains(filter.nameContains.value_or(QString()), Qt::CaseInsensitive)
        && identity.type == filter.type.value_or(identity.type)
        && identity.status == filter.status.value_or(identity.status);
}

/// The first @p count identities behind @p name that the filter lets through.
QList<store::IdentitySummary> matchingAfter(QString name, const std::optional<ses::IdentityFilter> &filter, int count,
                                            const store::IdentityRepository &identities)
{
    if (!filter)
        return identities.summariesAfter(name, count);
    constexpr int step = 1000; // most may have to be passed over
    QList<store::IdentitySummary> found;
    for (auto rows = identities.summariesAfter(name, step); !rows.isEmpty();
         rows = identities.summariesAfter(name, step)) {
        std::ranges::copy_if(rows, std::back_inserter(found), [&](const auto &row) { return matches(*filter, row); });
        if (found.size() >= count)
            return found.first(count);
        name = rows.last().name;
    }
    return found;
}

} // namespace

wire::Result<ses::ListEmailIdentities::Response> list(const ses::ListEmailIdentities::Request &request,
                                                      Context &context)
{
    const int size = request.pageSize.value_or(usualPage);
    if (size < 1 || size > largestPage) {
        return badRequest(u"Value %1 for parameter PageSize is invalid. "
                          "PageSize must be between 1 and 1000."_s.arg(size));
    }
    const PageTokens tokens("ListEmailIdentities"_L1, context.scope);
    const auto start = request.nextToken ? tokens.nameIn(*request.nextToken) : u""_s;
    if (!start)
        return badRequest(u"Invalid NextToken <%1>."_s.arg(*request.nextToken));

    // One row more than asked for tells whether there is a next page.
    auto rows = matchingAfter(*start, request.filter, size + 1, identitiesOf(context));
    ses::ListEmailIdentities::Response response;
    if (rows.size() > size) {
        rows.removeLast();
        response.nextToken = tokens.after(rows.last().name);
    }
    Inheritance inheritance(context);
    for (const auto &row : rows)
        response.emailIdentities.append({row.type, row.name, inheritance.maySend(row.name, row.status), row.status});
    return response;
}

} // namespace simulator::identities
