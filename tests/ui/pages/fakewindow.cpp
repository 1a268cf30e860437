#include "fakewindow.h"

FakeWindow::FakeWindow(bool hasSimulator)
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

void FakeWindow::open()
{
    if (window)
        window->close();
    window.emplace(connection, appearance, settings);
    window->show();
}

void FakeWindow::change(const QString &name)
{
    connection.report(QStringLiteral("us-east-1"), {QStringLiteral("identity/") + name});
}
