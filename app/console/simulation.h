#pragma once

#include "core/activity/log.h"
#include "core/client/connection.h"
#include "core/endpoint/gate.h"
#include "core/simulator/state.h"

#include <QSet>

namespace console {

/// A connection to the simulator in this process, on one state. What changes there, by this program or another, is
/// reported through the connection.
class Simulation
{
public:
    /// @throws as simulator::openState
    explicit Simulation(const simulator::StateOptions &options,
                        const simulator::WallClock &wall = simulator::systemClock());

    client::Connection &connection() { return m_connection; }
    activity::Log &activity() { return m_activity; } ///< of the window and its endpoint
    const QString &notice() const { return m_state.notice; } ///< what the user has to be told; mostly empty

    /// Asks what the account is called.
    void askForName(const QString &region);

    /// The way in for others, as long as this lives: who answers what the gate lets in. Keys that name no account are
    /// of the one with which the window was opened, whatever it shows now (design.md 4).
    wire::Transport behind(const endpoint::Gate &gate);
    const QString &account() const { return m_account; } ///< with which the window was opened
    const simulator::WallClock &wall() const { return m_wall; }

private:
    /// In the window's thread: one report for each Region.
    void report(const QList<store::Change> &changes);

    QString m_account;
    simulator::WallClock m_wall;
    // These outlive the state: the simulator's thread records what it answers, and reports what changed.
    activity::Log m_activity;
    QSet<QString> m_others; ///< accounts that are not shown, of whose changes was told already
    client::Connection m_connection;
    simulator::State m_state; ///< last: with it that thread ends
};

} // namespace console
