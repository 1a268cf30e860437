#pragma once

#include "core/simulation/accesskeys.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Alert;
class ConnectContainer;
class EndpointDetails;

/// The tab "Endpoint": what it is doing, how to connect, and, where others than this computer reach it, a warning.
class EndpointTab : public Blocks
{
    Q_OBJECT

public:
    /// The session has an endpoint.
    explicit EndpointTab(Session &session);

    void setChecking(simulation::KeyChecking checking);
    void refresh();

private:
    void showWarning();
    void stayHere();

    Session &m_session;
    Alert *m_warning = nullptr; ///< null: only this computer reaches it
    QString m_warned; ///< what it says
    EndpointDetails *m_details;
    ConnectContainer *m_connect;
};

} // namespace ui
