#include "app/console/consolewindow.h"

namespace console {

ConsoleWindow::ConsoleWindow(const CommandLine &commandLine, QSettings &settings, ui::Appearance &appearance)
    : m_simulation(commandLine.state)
    , m_window(m_simulation.connection(), appearance, settings, commandLine.region)
{
    m_simulation.askForName(m_window.region().code);
    if (!m_simulation.notice().isEmpty())
        m_window.flash({.kind = ui::Flash::Kind::Warning, .text = m_simulation.notice()});
}

} // namespace console
