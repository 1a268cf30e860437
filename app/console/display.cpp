#include "app/console/display.h"

#include <QApplication>
#include <QMessageBox>

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace console {

namespace {

void sayThatThereIsNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    std::fputs("No display was found: start the program from a desktop (or set DISPLAY or WAYLAND_DISPLAY), or run it "
               "without one by setting QT_QPA_PLATFORM=offscreen.\n",
               stderr);
    std::_Exit(1);
}

/// Standard error of a program that a desktop starts is a log file or nothing. Platforms without a display are for
/// scripts and tests, where a window would wait for ever.
bool isStartedFromDesktop()
{
    const QString platform = QGuiApplication::platformName();
    const bool hasDisplay = platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
    return hasDisplay && !isatty(STDERR_FILENO) && !isatty(STDIN_FILENO);
}

} // namespace

DisplayGuard::DisplayGuard()
{
    qInstallMessageHandler(sayThatThereIsNoDisplay);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(nullptr);
}

void sayWhyNot(const QString &sentence)
{
    std::fputs((sentence + u'\n').toLocal8Bit().constData(), stderr);
    if (!qobject_cast<QApplication *>(QCoreApplication::instance()) || !isStartedFromDesktop())
        return;
    QMessageBox box(QMessageBox::Critical, QCoreApplication::applicationName(), sentence);
    box.setObjectName(QStringLiteral("startProblem"));
    box.setTextFormat(Qt::PlainText); // names of files are no markup
    box.show();
    QCoreApplication::exec(); // the program's only loop: nothing else was started
}

} // namespace console
