#pragma once

#include "core/simulation/accounts.h"
#include "ui/components/menus/menucontent.h"
#include "ui/pages/frame/session.h"

namespace ui {

class AddAccountDialog;

/// The account menu in the top bar (console.md 1.1): the account that the window shows, and, where a simulator is
/// behind it, the others to choose from and a new one.
class AccountMenu : public QObject
{
    Q_OBJECT

public:
    /// Session and button must live longer.
    AccountMenu(Session &session, QWidget *button);

    MenuContent content() const;
    void choose(const QString &entry); ///< of the menu

Q_SIGNALS:
    void accountChosen(const QString &account, const QString &name);

private:
    void ask();
    MenuGroup accounts() const;

    Session &m_session;
    QWidget *m_button;
    AddAccountDialog *m_dialog;
    QList<simulation::Account> m_accounts; ///< that are known; none before they were asked for
};

} // namespace ui
