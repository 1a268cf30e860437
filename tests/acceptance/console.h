#pragma once

#include "../ui/windowdriver.h"

#include "app/console/consolewindow.h"

#include <QTemporaryDir>
#include <QTranslator>

/// The whole program in the test's process: the window on the simulator, its state and settings in a folder of its
/// own. restart() is as if the user closed the program and started it again.
class Console
{
public:
    explicit Console(const QString &scenario = QStringLiteral("f0"))
        : m_settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , m_appearance(m_settings)
    {
        if (m_translator.load(QStringLiteral(":/translations/ses-console_en.qm")))
            QCoreApplication::installTranslator(&m_translator);
        m_appearance.setMotion(ui::Motion::Off);
        m_appearance.apply();
        start(scenario);
    }

    void restart()
    {
        window().close();
        m_console.reset();
        start(std::nullopt);
    }

    QString stateFile() const { return folder.filePath(QStringLiteral("state.db")); }
    client::Connection &connection() { return m_console->connection(); }
    client::Service service(const QString &region = QStringLiteral("us-east-1"))
    {
        return connection().service(region);
    }

    ui::MainWindow &window() { return m_console->window(); }

    QTemporaryDir folder;

private:
    void start(const std::optional<QString> &scenario)
    {
        m_console.emplace(console::CommandLine{.state = {.file = stateFile(), .scenario = scenario}}, m_settings,
                          m_appearance);
        window().show();
    }

    QTranslator m_translator;
    QSettings m_settings;
    ui::Appearance m_appearance;
    std::optional<console::ConsoleWindow> m_console;
};
