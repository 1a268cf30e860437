#pragma once

#include "core/simulation/accesskeys.h"
#include "ui/components/content/container.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Tabs;

/// "Connect": how each tool reaches the endpoint, to be copied; always for its present address, the window's Region and
/// account.
class ConnectContainer : public Container
{
    Q_OBJECT

public:
    /// The session has an endpoint.
    explicit ConnectContainer(Session &session);

    void setChecking(simulation::KeyChecking checking);
    void refresh(); ///< the endpoint may be another

private:
    QString introduction() const;
    void showTool();

    Session &m_session;
    simulation::KeyChecking m_checking = simulation::KeyChecking::AnyKey;
    Tabs *m_tabs;
    QWidget *m_code;
    QStringList m_shown; ///< what stands there: the text stays, and what is selected in it, unless it is another
};

} // namespace ui
