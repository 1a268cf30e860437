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
    explicit FakeWindow(bool hasSimulator = true);

    void open();
    WindowDriver user() { return WindowDriver(*window); }

    /// As the simulator does: the service has changed, and tells.
    void change(const QString &name);

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
