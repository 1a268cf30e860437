#pragma once

#include "core/simulation/accountsettings.h"
#include "ui/pages/frame/session.h"

#include <QWidget>

namespace ui {

class LimitsDialog;

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
