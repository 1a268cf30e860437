#include "ui/shell/accountmenu.h"

#include "core/wire/whendone.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/shell/addaccountdialog.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/topbarmenus.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::Account;

namespace {

const QString chooseAccount = u"account-"_s; // and its id
const QString addAccount = u"addAccount"_s;
constexpr int manyAccounts = 8; // with more one searches

} // namespace

AccountMenu::AccountMenu(Session &session, QWidget *button)
    : QObject(&session)
    , m_session(session)
    , m_button(button)
    , m_dialog(new AddAccountDialog(session, button))
{
    m_dialog->setParent(this);
    connect(m_dialog, &AddAccountDialog::added, this, &AccountMenu::accountChosen);
    if (!session.connection().hasSimulator())
        return;
    followChanges(
        session, this,
        [](const QString &resource) { return resource == "accounts"_L1 || resource == "access-keys"_L1; },
        [this] { ask(); });
    ask();
}

void AccountMenu::ask()
{
    wire::whenDone(m_session.service().call<simulation::ListAccounts>({}), this, [this](const auto &answer) {
        if (!answer)
            return; // those that are known stay
        m_accounts = answer->accounts;
        client::Connection &connection = m_session.connection();
        const auto own = std::ranges::find(m_accounts, connection.account(), &Account::id);
        if (own != m_accounts.end())
            connection.setAccountName(own->name);
    });
}

MenuContent AccountMenu::content() const
{
    MenuContent menu = accountMenu(m_session.connection().account());
    if (!m_session.connection().hasSimulator())
        return menu;
    menu.groups.insert(1, accounts());
    if (m_accounts.size() > manyAccounts)
        menu.filterHint = tr("Find account");
    return menu;
}

/// By their names; what has none, by its number.
MenuGroup AccountMenu::accounts() const
{
    MenuGroup group{.title = tr("Accounts of the simulator")};
    for (const Account &each : m_accounts) {
        group.entries.append({.id = chooseAccount + each.id,
                              .text = each.name.isEmpty() ? each.id : each.name,
                              .detail = each.name.isEmpty() ? QString() : each.id,
                              .ticked = each.id == m_session.connection().account()});
    }
    group.entries.append({.id = addAccount, .text = tr("Add account"), .icon = Icon::AddPlus});
    return group;
}

void AccountMenu::choose(const QString &entry)
{
    const QString own = m_session.connection().account();
    if (entry == AccountEntry::copy)
        QApplication::clipboard()->setText(own);
    else if (entry == AccountEntry::keys)
        openKeyboardShortcuts(m_button);
    else if (entry == AccountEntry::about)
        openAbout(m_button);
    else if (entry == addAccount)
        m_dialog->open();
    else if (entry.startsWith(chooseAccount)) {
        const auto account = std::ranges::find(m_accounts, entry.mid(chooseAccount.size()), &Account::id);
        if (account != m_accounts.end() && account->id != own)
            Q_EMIT accountChosen(account->id, account->name);
    }
}

} // namespace ui
