#pragma once

#include "ui/components/content/container.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Button;
class Select;
class StatusIndicator;
class Text;

/// "Virtual clock" (visual.md 13.3): what it shows, and all that can be done to it. During a jump it can only be looked
/// at.
class ClockContainer : public Container
{
    Q_OBJECT

public:
    explicit ClockContainer(Session &session);

    /// What is due next; absent: nothing, and there is nowhere to jump to.
    void setNextEvent(const std::optional<QDateTime> &due);
    /// Whether "To the next event" is the page's primary button.
    void setPrimary(bool isPrimary);

private:
    void buildActions();
    Button *addAction(const QString &text, const QString &objectName, const std::function<void()> &act);
    QWidget *wallClock();
    void show();
    void showSpeeds();

    Session &m_session;
    std::optional<QDateTime> m_nextEvent;
    Text *m_virtual;
    StatusIndicator *m_state;
    Select *m_speed;
    Text *m_wall;
    Text *m_difference;
    Button *m_run = nullptr;
    Button *m_next = nullptr;
    QList<Button *> m_jumps; ///< and the way to run it
};

} // namespace ui
