#pragma once

#include "core/simulation/accesskeys.h"
#include "ui/components/content/container.h"
#include "ui/pages/frame/session.h"

namespace ui {

class StatusIndicator;
class Text;

/// "Checking of access keys" (visual.md 13.8): whom the endpoint lets in.
class KeyCheckingContainer : public Container
{
    Q_OBJECT

public:
    explicit KeyCheckingContainer(Session &session);

    void setChecking(simulation::KeyChecking checking);

private:
    QString otherAccount() const;

    Session &m_session;
    StatusIndicator *m_accepted;
    Text *m_signatures;
    Text *m_account;
};

} // namespace ui
