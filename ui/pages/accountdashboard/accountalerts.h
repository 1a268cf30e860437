#pragma once

#include "ui/pages/accountdashboard/accountreading.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/session.h"

namespace ui {

class Alert;

/// What is to be said of a request for production access: under review, denied, failed. Null: nothing. On the simulator
/// a denial can be taken back there; the session must live longer.
Alert *reviewAlert(const AccountReading &reading, Session &session);

/// What stands above the values of an account: that it is in the sandbox, and how its request for production access
/// stands. Hidden where neither is so.
class AccountAlerts : public Blocks
{
    Q_OBJECT

public:
    explicit AccountAlerts(Session &session);

    void take(const AccountReading &reading);

private:
    void show(Alert *alert, const QString &objectName);
    Alert *sandboxWarning() const;

    Session &m_session;
    bool m_isInSandbox = false;
    std::optional<ses::ReviewDetails> m_review;
    QList<Alert *> m_alerts;
};

} // namespace ui
