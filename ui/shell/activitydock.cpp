#include "ui/shell/activitydock.h"

#include "ui/activity/activitypanel.h"
#include "ui/components/navigation/applayout.h"
#include "ui/shell/topbarcontrols.h"
#include "ui/shell/windowmemory.h"

#include <QApplication>

namespace ui {

ActivityDock::ActivityDock(activity::Log &log, client::LocalEndpoint *endpoint, const Window &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_panel(new ActivityPanel(log, endpoint))
{
    m_window.layout.setPanel(m_panel);
    m_window.layout.setPanelHeight(m_window.memory.activityHeight(ActivityPanel::usualHeight));
    m_window.layout.setPanelOpen(m_window.memory.isActivityOpen());
    connect(&m_window.controls, &TopBarControls::activityPressed, this, &ActivityDock::toggle);
    connect(m_panel, &ActivityPanel::closeRequested, this, [this] { setOpen(false); });
    connect(m_panel, &ActivityPanel::heightMoved, this, [this](int up) {
        m_window.layout.setPanelHeight(m_panel->height() + up);
        m_window.memory.setActivityHeight(m_panel->height());
    });
}

void ActivityDock::toggle()
{
    setOpen(!m_window.layout.isPanelOpen());
}

void ActivityDock::showEndpoint()
{
    m_panel->show(ActivityPanel::Choice::Endpoint);
    setOpen(true);
}

/// The focus goes back to what opened it.
void ActivityDock::setOpen(bool open)
{
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_window.layout.setPanelOpen(open);
    m_window.memory.setActivityOpen(open);
    if (open)
        m_panel->focusFilter();
    else if (hadFocus)
        m_window.controls.focusActivity();
}

} // namespace ui
