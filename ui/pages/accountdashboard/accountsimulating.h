#pragma once

#include "ui/pages/accountdashboard/accountsimulatemenu.h"
#include "ui/pages/frame/session.h"

#include <QWidget>

#include <functional>

namespace ui {

class LimitsDialog;

/// Asks the simulator for it, and tells how that went, on whatever page the user is by then. The session must live
/// longer. @param answered either way
void changeAccount(Session &session, const AccountChange &change, const std::function<void()> &answered = {});

/// What the menu "Simulate" of the account dashboard does, and how it is told.
class AccountSimulating : public QObject
{
    Q_OBJECT

public:
    /// Session and page must live longer.
    AccountSimulating(Session &session, QWidget *page);

    /// @param settings as they were when the entry was offered
    void choose(const QString &entry, const simulation::AccountSettings &settings);

Q_SIGNALS:
    void changed(); ///< answered, either way

private:
    Session &m_session;
    LimitsDialog *m_limits;
};

} // namespace ui
