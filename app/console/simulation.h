#pragma once

#include "core/client/connection.h"
#include "core/simulator/state.h"

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
    const QString &notice() const { return m_state.notice; } ///< what the user has to be told; mostly empty

    /// Asks what the account is called.
    void askForName(const QString &region);

private:
    client::Connection m_connection; ///< first: the simulator's thread reports to it
    simulator::State m_state;
};

} // namespace console
