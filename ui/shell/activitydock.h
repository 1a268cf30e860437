#pragma once

#include <QObject>

namespace activity {
class Log;
}

namespace client {
class LocalEndpoint;
}

namespace ui {

class ActivityPanel;
class AppLayout;
class TopBarControls;
class WindowMemory;

/// Where the panel Activity stands in the window (visual.md 13.9): below every page, as high as it was drawn, open if
/// it was. What it stands in must live longer.
class ActivityDock : public QObject
{
    Q_OBJECT

public:
    struct Window
    {
        AppLayout &layout;
        TopBarControls &controls;
        WindowMemory &memory;
    };
    /// @param endpoint null: the window has none
    ActivityDock(activity::Log &log, client::LocalEndpoint *endpoint, const Window &window, QObject *parent);

    void toggle();
    void showEndpoint(); ///< opens, with the calls of the endpoint only

private:
    void setOpen(bool open);

    Window m_window;
    ActivityPanel *m_panel;
};

} // namespace ui
