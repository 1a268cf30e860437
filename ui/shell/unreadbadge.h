#pragma once

#include "ui/pages/frame/session.h"

namespace ui {

class SideNavigation;

/// How many mails of the mailbox are unread, beside its entry in the side navigation (visual.md 13.2).
class UnreadBadge : public QObject
{
    Q_OBJECT

public:
    /// Session and navigation must live longer.
    UnreadBadge(Session &session, SideNavigation &navigation);

private:
    void ask();

    Session &m_session;
    SideNavigation &m_navigation;
    bool m_isAsking = false;
    bool m_isStale = false; ///< the mailbox changed while it was asked for
};

} // namespace ui
