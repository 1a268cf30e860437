#include "app/console/consolewindow.h"
#include "app/console/display.h"
#include "core/store/error.h"
#include "ui/gallery/gallery.h"

#include <QApplication>
#include <QIcon>
#include <QTranslator>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int failure = 1;
constexpr int wrongUsage = 2;

/// Read before there is a display, so that --help and mistakes need none.
console::CommandLine commandLineOf(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return console::readCommandLine(QCoreApplication::arguments());
}

int showGallery()
{
    ui::Gallery gallery;
    gallery.show();
    return QApplication::exec();
}

int showConsole(const console::CommandLine &commandLine, QSettings &settings, ui::Appearance &appearance)
{
    console::ConsoleWindow console(commandLine, settings, appearance);
    console.window().show();
    return QApplication::exec();
}

int run(int argc, char **argv)
{
    const console::CommandLine commandLine = commandLineOf(argc, argv);
    if (!commandLine.text.isEmpty()) {
        std::fputs(commandLine.text.toLocal8Bit().constData(), stdout);
        return 0;
    }
    std::optional<console::DisplayGuard> guard(std::in_place);
    QApplication application(argc, argv);
    guard.reset();
    QTranslator translator; // English plurals
    if (translator.load(u":/translations/ses-console_en.qm"_s))
        QApplication::installTranslator(&translator);
    QApplication::setWindowIcon(QIcon(u":/ses-console.svg"_s));
    QApplication::setDesktopFileName(u"ses-console"_s);

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"ses-console"_s, u"ses-console"_s);
    ui::Appearance appearance(settings);
    appearance.apply();
    try {
        return commandLine.showsGallery ? showGallery() : showConsole(commandLine, settings, appearance);
    } catch (const store::Error &error) {
        console::sayWhyNot(error.message);
        return failure;
    }
}

} // namespace

/// The composition root: the only place that knows every part. Each is given what it needs.
int main(int argc, char **argv)
try {
    QCoreApplication::setApplicationName(u"ses-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    return run(argc, argv);
} catch (const simulator::UsageError &error) {
    console::sayWhyNot(error.message);
    return wrongUsage;
}
