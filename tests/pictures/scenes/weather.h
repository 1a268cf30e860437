#pragma once

#include "core/wire/transport.h"

#include <QMutex>
#include <QPromise>

#include <optional>
#include <vector>

namespace pictures {

/// What stands between the window and the simulator: lets everything through until a scene asks for waiting or faults.
class Weather
{
public:
    /// From now on requests of this method whose encoded path begins so stay unanswered, or are refused.
    void hold(const QByteArray &method, const QByteArray &path);
    void refuse(const QByteArray &method, const QByteArray &path, const wire::ServiceError &error);
    /// From now on they are answered so.
    void answer(const QByteArray &method, const QByteArray &path, const QByteArray &json);

    /// The way through the weather. It may be used from any thread, as long as this object lives.
    wire::Transport over(wire::Transport next);

private:
    struct Rule
    {
        QByteArray method;
        QByteArray path;
        std::optional<wire::Reply> reply = {}; ///< nothing: no answer ever
    };

    mutable QMutex m_mutex;
    std::vector<Rule> m_rules; ///< guarded by m_mutex
    std::vector<QPromise<wire::Reply>> m_unanswered; ///< guarded by m_mutex
};

} // namespace pictures
