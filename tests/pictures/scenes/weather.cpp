#include "tests/pictures/scenes/weather.h"

namespace pictures {

void Weather::hold(const QByteArray &method, const QByteArray &path)
{
    const QMutexLocker locker(&m_mutex);
    m_rules.push_back({.method = method, .path = path});
}

void Weather::refuse(const QByteArray &method, const QByteArray &path, const wire::ServiceError &error)
{
    const QMutexLocker locker(&m_mutex);
    m_rules.push_back({.method = method, .path = path, .reply = wire::Reply(error)});
}

void Weather::answer(const QByteArray &method, const QByteArray &path, const QByteArray &json)
{
    const QMutexLocker locker(&m_mutex);
    m_rules.push_back({.method = method, .path = path, .reply = wire::Reply(wire::HttpResponse{.body = json})});
}

wire::Transport Weather::over(wire::Transport next)
{
    return [this, next = std::move(next)](const wire::HttpRequest &request) -> QFuture<wire::Reply> {
        const QMutexLocker locker(&m_mutex);
        for (const Rule &rule : m_rules) {
            if (request.method != rule.method || !request.path.startsWith(rule.path))
                continue;
            if (rule.reply)
                return QtFuture::makeReadyFuture(*rule.reply);
            QPromise<wire::Reply> &promise = m_unanswered.emplace_back();
            promise.start();
            return promise.future();
        }
        return next(request);
    };
}

} // namespace pictures
