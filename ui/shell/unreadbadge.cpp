#include "ui/shell/unreadbadge.h"

#include "core/simulation/mailbox.h"
#include "core/wire/whendone.h"
#include "ui/components/navigation/sidenavigation.h"
#include "ui/pages/frame/crumbs.h"

namespace ui {

UnreadBadge::UnreadBadge(Session &session, SideNavigation &navigation)
    : QObject(&session)
    , m_session(session)
    , m_navigation(navigation)
{
    connect(&session, &Session::changed, this, [this](const QStringList &resources) {
        if (resources.isEmpty() || resources.contains(QStringLiteral("mailbox")))
            ask();
    });
    if (session.connection().hasSimulator())
        ask();
}

void UnreadBadge::ask()
{
    m_isStale = m_isAsking;
    if (m_isAsking)
        return;
    m_isAsking = true;
    wire::whenDone(m_session.service().call<simulation::ListMails>({.pageSize = 1}), this, [this](const auto &answer) {
        m_isAsking = false;
        if (answer)
            m_navigation.setBadge(mailboxPlace().page,
                                  answer->unread > 0 ? QString::number(answer->unread) : QString());
        if (m_isStale)
            ask();
    });
}

} // namespace ui
