#include "core/simulator/account/usage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

constexpr qint64 aDay = 24 * 60 * 60; ///< seconds
constexpr qint64 aSecond = 1000; ///< milliseconds, in which as many may go out at once as the rate allows

wire::ServiceError tooMany(const QString &message)
{
    return {u"TooManyRequestsException"_s, message, 429};
}

} // namespace

Usage::Usage(const Context &context)
    : m_usage(context.database, context.scope.account, context.scope.region)
    , m_now(context.now)
    , m_last(m_usage.last())
{
}

qint64 Usage::last24Hours() const
{
    return m_last ? m_last->total - m_usage.totalAt(m_now.addSecs(-aDay)) : 0;
}

std::optional<wire::ServiceError> Usage::refusalOf(qint64 counted, const store::SendingLimits &settings) const
{
    const qint64 takenByOne = aSecond / settings.maxPerSecond;
    if (settings.isThrottled && m_last && m_now.msecsTo(m_last->busyUntil) > aSecond - takenByOne)
        return tooMany(u"Maximum sending rate exceeded."_s);
    if (counted > 0 && settings.maxPerDay >= 0 && last24Hours() >= settings.maxPerDay)
        return tooMany(u"Daily message quota exceeded."_s);
    return std::nullopt;
}

void Usage::add(qint64 recipients, qint64 counted, const store::SendingLimits &settings)
{
    auto row = m_last.value_or(store::SendUsageRow{.busyUntil = m_now});
    row.time = m_now;
    row.total += counted;
    row.busyUntil = settings.isThrottled
        ? std::max(row.busyUntil, m_now).addMSecs(recipients * aSecond / settings.maxPerSecond)
        : m_now;
    m_usage.put(row);
    if (!m_last || m_last->time != m_now)
        m_usage.forgetBefore(m_now.addSecs(-aDay));
}

} // namespace simulator
