#pragma once

#include "core/client/localendpoint.h"
#include "ui/components/content/container.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Button;
class CopyableText;
class Link;
class StatusIndicator;
class Text;

/// "Endpoint details" (visual.md 13.7): what the endpoint is doing, who reaches it, and the way to start, stop and edit
/// it.
class EndpointDetails : public Container
{
    Q_OBJECT

public:
    /// The session has an endpoint.
    explicit EndpointDetails(Session &session);

    void refresh(); ///< the endpoint may be another

private:
    void buildPairs();
    void buildActions();
    void startOrStop();
    void showState(const client::EndpointStatus &status);
    void showAddress(const QString &url, bool isRunning);
    void showReach();

    Session &m_session;
    client::LocalEndpoint &m_endpoint;
    StatusIndicator *m_state;
    CopyableText *m_url; ///< or, where nothing answers,
    Text *m_plainUrl;
    Text *m_plainReach;
    StatusIndicator *m_wideReach;
    Text *m_served;
    Link *m_activity; ///< beside it, where calls are kept
    Text *m_connections = nullptr;
    Text *m_since = nullptr;
    Button *m_switch;
};

} // namespace ui
