#pragma once

#include "app/console/commandline.h"
#include "app/console/consoleendpoint.h"
#include "app/console/simulation.h"
#include "ui/shell/mainwindow.h"

namespace console {

/// The window on a state of the simulator: what the program consists of once it runs.
class ConsoleWindow
{
public:
    /// Not shown yet. @throws as simulator::openState
    ConsoleWindow(const CommandLine &commandLine, QSettings &settings, ui::Appearance &appearance);

    ui::MainWindow &window() { return m_window; }
    client::Connection &connection() { return m_simulation.connection(); }
    client::LocalEndpoint &endpoint() { return m_endpoint; }

private:
    Simulation m_simulation;
    ConsoleEndpoint m_endpoint;
    ui::MainWindow m_window; ///< last: it is gone before what it shows
};

} // namespace console
