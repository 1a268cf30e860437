#include "app/console/consolewindow.h"

namespace console {

namespace {

/// The window finds there what belongs to the connection.
client::Connection &offering(client::Connection &connection, client::LocalEndpoint &endpoint, activity::Log &log)
{
    connection.setEndpoint(&endpoint);
    connection.setActivity(&log);
    return connection;
}

} // namespace

ConsoleWindow::ConsoleWindow(const CommandLine &commandLine, QSettings &settings, ui::Appearance &appearance)
    : m_simulation(commandLine.state)
    , m_endpoint({.behind = [this](const endpoint::Gate &gate) { return m_simulation.behind(gate); },
                  .wall = m_simulation.wall(),
                  .account = m_simulation.account()},
                 settings)
    , m_window(offering(m_simulation.connection(), m_endpoint, m_simulation.activity()), appearance, settings,
               commandLine.region)
{
    m_simulation.askForName(m_window.region().code);
    if (!m_simulation.notice().isEmpty())
        m_window.flash({.kind = ui::Flash::Kind::Warning, .text = m_simulation.notice()});
}

} // namespace console
