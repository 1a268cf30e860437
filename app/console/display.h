#pragma once

#include <QString>

namespace console {

/// Qt ends the program with SIGABRT when it finds no display. While one of these lives, that becomes one sentence and
/// exit code 1, and nothing else that Qt says meanwhile is written.
class DisplayGuard
{
public:
    DisplayGuard();
    ~DisplayGuard();
    Q_DISABLE_COPY_MOVE(DisplayGuard)
};

/// Says why the program cannot start: on standard error always, and in a window that the user closes when it was
/// started where nobody reads that, from a desktop.
void sayWhyNot(const QString &sentence);

} // namespace console
