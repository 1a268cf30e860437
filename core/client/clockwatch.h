#pragma once

#include "core/client/connection.h"
#include "core/simulation/clock.h"

#include <QElapsedTimer>
#include <QTimer>

namespace client {

/// The virtual clock of a connection as a window shows it: asked for once, and again when it is reported as changed;
/// in between it goes on by itself. On a connection that is not the simulator it stays unknown.
class ClockWatch : public QObject
{
    Q_OBJECT

public:
    /// The connection must live longer.
    explicit ClockWatch(Connection &connection, QObject *parent = nullptr);

    bool isKnown() const { return m_clock.has_value(); }
    const simulation::GetClock::Response &clock() const { return *m_clock; } ///< as it was answered last; when known

    QDateTime now() const; ///< the virtual time; invalid while unknown
    QDateTime wall() const; ///< the time outside; invalid while unknown
    qint64 secondsAhead() const; ///< of the wall clock; negative: behind
    bool isJumping() const { return m_clock && m_clock->jump.has_value(); }
    /// It runs at ×1 and shows the wall clock's time within 2 s: nobody needs to see it (visual.md 13.4).
    bool isWallClock() const;

    /// The answer to a request that changed the clock tells it too.
    void take(const simulation::GetClock::Response &clock);

Q_SIGNALS:
    void changed(); ///< it is known, or another than it would have become by itself
    void ticked(); ///< another minute, virtual or outside, may have begun

private:
    void noteChanges(const QString &region, const QStringList &resources);
    void ask();
    void schedule();

    Service m_service;
    bool m_hasSimulator;
    std::optional<simulation::GetClock::Response> m_clock;
    QElapsedTimer m_since; ///< the answer
    QTimer m_joining; ///< of changes that are reported one after another, as during a jump
    QTimer m_minute;
    bool m_isAsking = false;
    bool m_isStale = false; ///< it changed while it was asked for
};

} // namespace client
