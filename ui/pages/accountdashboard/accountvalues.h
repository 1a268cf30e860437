#pragma once

#include "ui/pages/accountdashboard/accountreading.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Container;
class KeyValuePairs;
class StatusIndicator;
class Text;

/// What the account dashboard shows of the account (console.md 14): Sending limits, Account health, Daily email usage,
/// and the Region's SMTP settings.
class AccountValues : public Blocks
{
    Q_OBJECT

public:
    explicit AccountValues(Session &session);

    void take(const AccountReading &reading);

private:
    Container *container(const QString &objectName, const QString &title, KeyValuePairs *pairs);
    Container *limits();
    Container *health();
    Container *usage();
    Container *smtp();

    Session &m_session;
    Text *m_quota = nullptr;
    Text *m_rate = nullptr;
    StatusIndicator *m_health;
    StatusIndicator *m_sending;
    Text *m_sent = nullptr;
    Text *m_remaining = nullptr;
    Text *m_used = nullptr;
};

} // namespace ui
