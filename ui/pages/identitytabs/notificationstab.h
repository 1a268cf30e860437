#pragma once

#include "ui/pages/identitytabs/identitytab.h"

namespace ui {

class PlainTable;
class StatusIndicator;

/// Where bounces, complaints and deliveries are told (console.md 6.5).
class NotificationsTab : public IdentityTab
{
    Q_OBJECT

public:
    explicit NotificationsTab(Session &session);

    void take(const IdentityReading &reading) override;

private:
    void buildFeedback();
    void buildForwarding();

    PlainTable *m_topics;
    StatusIndicator *m_forwarding;
};

} // namespace ui
