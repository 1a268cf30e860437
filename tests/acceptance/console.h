#pragma once

#include "../ui/windowdriver.h"

#include "app/console/simulation.h"

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
        window->close();
        window.reset();
        simulation.reset();
        start(std::nullopt);
    }

    QString stateFile() const { return folder.filePath(QStringLiteral("state.db")); }
    client::Service service(const QString &region = QStringLiteral("us-east-1"))
    {
        return simulation->connection().service(region);
    }

    QTemporaryDir folder;

private:
    void start(const std::optional<QString> &scenario)
    {
        simulation.emplace(simulator::StateOptions{.file = stateFile(), .scenario = scenario});
        window.emplace(simulation->connection(), m_appearance, m_settings);
        window->show();
    }

    QTranslator m_translator;
    QSettings m_settings;
    ui::Appearance m_appearance;

public:
    std::optional<console::Simulation> simulation;
    std::optional<ui::MainWindow> window;
};
