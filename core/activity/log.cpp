#include "core/activity/log.h"

#include "core/activity/redaction.h"
#include "core/wire/rest.h"

#include <algorithm>
#include <utility>

namespace activity {

namespace {

bool cut(QByteArray &body)
{
    if (body.size() <= Call::keptOfBody)
        return false;
    body.truncate(Call::keptOfBody);
    return true;
}

Call callOf(const Caller &caller, const wire::Exchange &exchange)
{
    using std::chrono::duration_cast;
    const wire::Exchange shown = withoutSecrets(exchange);
    Call call{
        .origin = caller.origin,
        .account = caller.account,
        .region = caller.region,
        .meant = meantBy(exchange.request),
        .request = shown.request,
        .response = shown.reply ? *shown.reply : wire::HttpResponse{.status = 0},
        .duration = duration_cast<std::chrono::microseconds>(exchange.duration),
    };
    if (!exchange.reply)
        call.error = exchange.reply.error().code;
    else if (call.isFailed())
        call.error = wire::decodeError(*exchange.reply).code;
    if (call.isOf(Api::Route53))
        call.region.clear();
    call.isRequestCut = cut(call.request.body);
    call.isResponseCut = cut(call.response.body);
    return call;
}

void keepLast(std::deque<Log::Entry> &calls)
{
    while (calls.size() > Log::capacity)
        calls.pop_front();
}

} // namespace

Log::Log(std::function<QDateTime()> wall, QObject *parent) : QObject(parent), m_wall(std::move(wall))
{
}

wire::Transport Log::watching(wire::Transport next, const Caller &caller)
{
    return wire::recorded(std::move(next),
                          [this, caller](const wire::Exchange &exchange) { record(caller, exchange); });
}

void Log::record(const Caller &caller, const wire::Exchange &exchange)
{
    if (m_isPaused)
        return;
    auto call = std::make_shared<Call>(callOf(caller, exchange));
    const auto spent = std::chrono::duration_cast<std::chrono::milliseconds>(exchange.duration);
    call->time = m_wall().addMSecs(-spent.count());
    const std::lock_guard lock(m_mutex);
    call->number = ++m_count;
    if (m_arrived.empty())
        QMetaObject::invokeMethod(this, &Log::take, Qt::QueuedConnection);
    m_arrived.push_back(std::move(call));
    keepLast(m_arrived);
}

void Log::take()
{
    std::deque<Entry> arrived;
    {
        const std::lock_guard lock(m_mutex);
        arrived.swap(m_arrived);
    }
    if (arrived.empty())
        return; // they were cleared before anybody saw them
    m_calls.insert(m_calls.end(), arrived.begin(), arrived.end());
    keepLast(m_calls);
    Q_EMIT added(int(arrived.size()));
}

void Log::clear()
{
    {
        const std::lock_guard lock(m_mutex);
        m_arrived.clear();
    }
    m_calls.clear();
    Q_EMIT cleared();
}

void Log::setPaused(bool isPaused)
{
    if (m_isPaused.exchange(isPaused) != isPaused)
        Q_EMIT pausedChanged(isPaused);
}

} // namespace activity
