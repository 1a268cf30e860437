#include "core/simulator/engine/router.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

/// All of Route 53's paths, and no other's, begin with the version of its API (api.md 1.5).
wire::Protocol protocolOf(const wire::HttpRequest &http)
{
    return http.path.startsWith("/2013-04-01/") ? wire::Protocol::RestXml : wire::Protocol::RestJson;
}

} // namespace

wire::HttpResponse Router::answer(const wire::HttpRequest &http, Context &context) const
{
    const Entry *entry = find(http);
    if (!entry)
        return refuse(http, {u"UnknownOperationException"_s, {}, 404});
    const auto response = entry->answer(http, context);
    return response ? wire::withRequestId(*response, wire::newRequestId()) : refuse(http, response.error());
}

wire::HttpResponse Router::refuse(const wire::HttpRequest &http, wire::ServiceError error)
{
    error.requestId = wire::newRequestId();
    return wire::withRequestId(wire::encodeError(error, protocolOf(http)), error.requestId);
}

bool Router::isRead(const wire::HttpRequest &http) const
{
    const Entry *entry = find(http);
    return !entry || entry->access == wire::Access::Reads;
}

bool Router::Entry::matches(const QByteArray &method, const Path &path) const
{
    const auto fits = [](const QByteArray &expected, const QByteArray &given) {
        return wire::isLabel(expected) ? !given.isEmpty() : expected == given;
    };
    return method == route.method && std::equal(uri.begin(), uri.end(), path.begin(), path.end(), fits);
}

const Router::Entry *Router::find(const wire::HttpRequest &http) const
{
    const Path path = wire::segments(http.path); // still encoded: "a%2Fb" is one segment
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &each) { return each.matches(http.method, path); });
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace simulator
