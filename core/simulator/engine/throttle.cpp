#include "core/simulator/engine/throttle.h"

#include "core/store/accounts/accountsettings.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

constexpr qint64 period = 1000; ///< milliseconds

struct Limit
{
    qsizetype calls = 0; ///< in a period; 0: as many as one likes
    bool isOfRegion = true;
    wire::ServiceError refusal;
};

Limit limitFor(const wire::HttpRequest &http)
{
    if (http.path.startsWith("/2013-04-01/"))
        return {5, false, {u"Throttling"_s, u"Rate exceeded"_s}};
    const bool isSending = http.path.startsWith("/v2/email/outbound-");
    if (!http.path.startsWith("/v2/email/") || isSending)
        return {};
    return {1, true, {u"TooManyRequestsException"_s, u"Rate exceeded"_s, 429}};
}

} // namespace

bool Throttle::isOn(const Context &context)
{
    const Place place{context.scope.account, context.scope.region};
    const auto known = m_isOn.constFind(place);
    if (known != m_isOn.constEnd())
        return *known;
    const store::AccountSettingsRepository settings(context.database, place.first, place.second);
    return *m_isOn.insert(place, settings.get().isThrottled);
}

std::optional<wire::ServiceError> Throttle::refusalOf(const wire::HttpRequest &http, const Context &context)
{
    const Limit limit = limitFor(http);
    if (limit.calls == 0 || context.scope.source != simulation::Cause::Endpoint || !isOn(context))
        return std::nullopt;
    auto &calls = m_calls[{context.scope.account, limit.isOfRegion ? context.scope.region : QString()}];
    calls.removeIf([&](const QDateTime &call) { return call.msecsTo(context.wall) >= period; });
    if (calls.size() >= limit.calls)
        return limit.refusal;
    calls.append(context.wall);
    return std::nullopt;
}

} // namespace simulator
