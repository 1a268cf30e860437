#pragma once

#include "core/activity/call.h"
#include "core/wire/transport.h"

#include <QObject>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace activity {

/// On whose behalf calls are made.
struct Caller
{
    Origin origin = Origin::Window;
    QString account;
    QString region;
};

/// The last calls of this program, in memory only. Calls are recorded in whichever thread; all else is of the log's
/// own thread.
class Log : public QObject
{
    Q_OBJECT

public:
    static constexpr int capacity = 2000;

    /// @param wall the time outside
    explicit Log(std::function<QDateTime()> wall, QObject *parent = nullptr);

    /// Keeps what passes over the transport, as long as both live.
    wire::Transport watching(wire::Transport next, const Caller &caller);

    /// From any thread.
    void record(const Caller &caller, const wire::Exchange &exchange);

    using Entry = std::shared_ptr<const Call>;
    const std::deque<Entry> &calls() const { return m_calls; } ///< oldest first
    void clear();

    bool isPaused() const { return m_isPaused; }
    void setPaused(bool isPaused); ///< calls meanwhile are not kept

Q_SIGNALS:
    void added(int count); ///< the last ones of calls(); as many may be gone at its beginning
    void cleared();
    void pausedChanged(bool isPaused);

private:
    void take();

    std::function<QDateTime()> m_wall;
    std::deque<Entry> m_calls;
    std::atomic<bool> m_isPaused = false;
    std::mutex m_mutex;
    std::deque<Entry> m_arrived; ///< guarded by m_mutex: not yet taken over
    qint64 m_count = 0; ///< guarded by m_mutex
};

} // namespace activity
