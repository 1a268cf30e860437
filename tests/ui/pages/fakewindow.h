#pragma once

#include "../../core/fakeses.h"
#include "../windowdriver.h"

#include <QTemporaryDir>
#include <QTranslator>

/// The window before a service that answers when the test says so, with settings of its own. open() may be called
/// again: as if the user closed the window and started the program anew.
class FakeWindow
{
public:
    /// @param hasSimulator whether the service does what AWS cannot do
    explicit FakeWindow(bool hasSimulator = true)
        : connection(
            {.name = QStringLiteral("Test"), .account = QStringLiteral("123456789012"), .hasSimulator = hasSimulator},
            ses.transportToAnyRegion())
        , settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , appearance(settings)
    {
        if (m_translator.load(QStringLiteral(":/translations/ses-console_en.qm")))
            QCoreApplication::installTranslator(&m_translator);
        appearance.setMotion(ui::Motion::Off);
        appearance.apply();
    }

    void open()
    {
        if (window)
            window->close();
        window.emplace(connection, appearance, settings);
        window->show();
    }
    WindowDriver user() { return WindowDriver(*window); }

    /// As the simulator does: the service has changed, and tells.
    void change(const QString &name)
    {
        connection.report(QStringLiteral("us-east-1"), {QStringLiteral("identity/") + name});
    }

    FakeSes ses;
    client::Connection connection;
    QTemporaryDir folder;
    QSettings settings;
    ui::Appearance appearance;
    std::optional<ui::MainWindow> window;

private:
    QTranslator m_translator;
};

inline wire::ServiceError throttled()
{
    return {QStringLiteral("TooManyRequestsException"), QStringLiteral("Too many requests. Try again."), 429};
}
