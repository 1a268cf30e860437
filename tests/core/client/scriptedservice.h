#pragma once

#include "core/client/service.h"
#include "core/wire/rest.h"

#include <QPromise>
#include <QStringList>

#include <deque>
#include <memory>

/// A service that answers a request when the test says how: nothing else is known here of what it could answer. It
/// lives in the test's thread.
class ScriptedService
{
public:
    QStringList asked; ///< "PUT /v2/email/identities/a.org/dkim {\"SigningEnabled\":false}", in order

    wire::Transport transport()
    {
        return [this](const wire::HttpRequest &request) {
            asked +=
                QString::fromUtf8(QByteArrayList{request.method, target(request), request.body}.join(' ')).trimmed();
            m_waiting.emplace_back().start();
            return m_waiting.back().future();
        };
    }
    client::Service service() { return client::Service(transport()); }

    int waiting() const { return int(m_waiting.size()); }

    /// Each is for the request that waits longest.
    void answer(const QByteArray &json = "{}") { reply(wire::HttpResponse{.body = json}); }
    void refuse(const wire::ServiceError &error)
    {
        reply(error.status == 0 ? wire::Reply(error) : wire::Reply(wire::encodeError(error)));
    }
    void abandon() { m_waiting.pop_front(); }

private:
    static QByteArray target(const wire::HttpRequest &request)
    {
        return request.path + (request.query.isEmpty() ? QByteArray() : '?' + request.query);
    }

    void reply(const wire::Reply &reply)
    {
        if (m_waiting.empty())
            qFatal("nobody waits for an answer");
        auto promise = std::move(m_waiting.front()); // what follows from the answer may ask again
        m_waiting.pop_front();
        promise.addResult(reply);
        promise.finish();
    }

    std::deque<QPromise<wire::Reply>> m_waiting;
};
