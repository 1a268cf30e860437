#pragma once

#include "core/client/connection.h"
#include "core/simulation/clock.h"

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
    /// It shows the wall clock's time within 2 s, at ×1: nobody needs to see it (visual.md 13.4). One that stands does
    /// so for 2 s only.
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
    qint64 elapsed() const { return m_connection.elapsed() - m_since; } ///< ms since the answer

    Connection &m_connection;
    Service m_service;
    bool m_hasSimulator;
    std::optional<simulation::GetClock::Response> m_clock;
    qint64 m_since = 0; ///< when it was answered, as the connection counts
    QTimer m_joining; ///< of changes that are reported one after another, as during a jump
    QTimer m_minute;
    bool m_isAsking = false;
    bool m_isStale = false; ///< it changed while it was asked for
};

} // namespace client
