#include "ui/shell/topbarcontrols.h"

#include "ui/components/navigation/topbar.h"
#include "ui/shell/accountmenu.h"
#include "ui/shell/clockmenu.h"
#include "ui/shell/topbarmenus.h"

namespace ui {

namespace {

using namespace Qt::StringLiterals;

/// Its name, as soon as that is known.
QString accountText(const client::Connection &connection)
{
    return connection.accountName().isEmpty() ? connection.account() : connection.accountName();
}

} // namespace

TopBarControls::TopBarControls(TopBar *bar, client::Connection &connection, Appearance &appearance)
    : QObject(bar)
    , m_connection(connection)
{
    addClock(bar);
    if (connection.activity())
        addActivity(bar);
    addRegion(bar);
    addSettings(bar, appearance);
    addAccount(bar);
}

void TopBarControls::setRegion(const aws::Region &region)
{
    m_region = region;
    m_regionButton->setShownText(region.shortName());
}

void TopBarControls::focusActivity()
{
    if (m_activityButton)
        m_activityButton->setFocus(Qt::PopupFocusReason);
}

void TopBarControls::setSession(Session &session)
{
    setRegion(session.region());
    m_clock = new ClockMenu(session, m_clockButton);
    m_account = new AccountMenu(session, m_accountButton);
    connect(m_account, &AccountMenu::accountChosen, this, &TopBarControls::accountChosen, Qt::QueuedConnection);
}

void TopBarControls::addClock(TopBar *bar)
{
    m_clockButton =
        bar->addButton({.id = u"clock"_s, .icon = Icon::Pause, .text = u" "_s, .accessibleName = tr("Virtual clock")},
                       [this] { return m_clock ? m_clock->content() : MenuContent(); });
    m_clockButton->hide();
}

void TopBarControls::addActivity(TopBar *bar)
{
    m_activityButton = bar->addButton(
        {.id = u"activity"_s, .icon = Icon::History, .accessibleName = tr("Activity"), .tip = tr("Activity")}, {});
    connect(m_activityButton, &QAbstractButton::clicked, this, &TopBarControls::activityPressed);
}

void TopBarControls::addRegion(TopBar *bar)
{
    m_regionButton = bar->addButton({.id = u"region"_s, .text = u" "_s, .accessibleName = tr("Region")},
                                    [this] { return regionMenu(m_region); });
    connect(m_regionButton, &TopBarButton::chosen, this, [this](const QString &code) {
        if (const aws::Region *region = aws::regionByCode(code))
            Q_EMIT regionChosen(*region);
    });
}

void TopBarControls::addSettings(TopBar *bar, Appearance &appearance)
{
    auto *button = bar->addButton({.id = u"settings"_s, .icon = Icon::Settings, .accessibleName = tr("Settings")},
                                  [&appearance] { return settingsMenu(appearance); });
    connect(button, &TopBarButton::chosen, this,
            [&appearance](const QString &entry) { chooseSetting(appearance, entry); });
}

void TopBarControls::addAccount(TopBar *bar)
{
    m_accountButton = bar->addButton({.id = u"account"_s,
                                      .icon = Icon::UserProfile,
                                      .text = accountText(m_connection),
                                      .accessibleName = tr("Account")},
                                     [this] { return m_account ? m_account->content() : MenuContent(); });
    connect(m_accountButton, &TopBarButton::chosen, this, [this](const QString &entry) {
        if (m_account)
            m_account->choose(entry);
    });
    const auto show = [this] { m_accountButton->setShownText(accountText(m_connection)); };
    connect(&m_connection, &client::Connection::accountChanged, this, show);
    connect(&m_connection, &client::Connection::accountNameChanged, this, show);
}

} // namespace ui
