#pragma once

#include "core/simulation/events.h"
#include "ui/components/menus/menucontent.h"
#include "ui/pages/frame/session.h"

namespace ui {

class TopBarButton;

/// The virtual clock in the top bar (visual.md 13.4): what the button shows, and what its menu does. The button is
/// hidden while the clock shows what any other clock shows.
class ClockMenu : public QObject
{
    Q_OBJECT

public:
    /// Session and button must live longer.
    ClockMenu(Session &session, TopBarButton *button);

    MenuContent content() const;

private:
    void show();
    void askForNext();
    QString headText() const;
    void choose(const QString &entry);

    Session &m_session;
    TopBarButton *m_button;
    std::optional<simulation::Event> m_next; ///< what is due next
    bool m_isAsking = false;
    bool m_isStale = false;
};

} // namespace ui
