#pragma once

#include "core/aws/regions.h"
#include "core/client/connection.h"

#include <QObject>
#include <QPointer>

namespace ui {

class Appearance;
class TopBar;
class AccountMenu;
class ClockMenu;
class Session;
class TopBarButton;

/// The buttons of the top bar with their menus: Activity, Region, settings, account (console.md 1.1, visual.md 13.1).
class TopBarControls : public QObject
{
    Q_OBJECT

public:
    /// Adds the buttons to the bar. All must live longer than the bar.
    TopBarControls(TopBar *bar, client::Connection &connection, Appearance &appearance);

    void setRegion(const aws::Region &region);
    void focusActivity();
    /// The window's Region and all that belongs to it is another one: the clock is that of its connection.
    void setSession(Session &session);

Q_SIGNALS:
    void activityPressed();
    void regionChosen(const aws::Region &region);
    /// The window's session ends with that: it is told from the event loop.
    void accountChosen(const QString &account, const QString &name);

private:
    void addClock(TopBar *bar);
    void addActivity(TopBar *bar);
    void addRegion(TopBar *bar);
    void addSettings(TopBar *bar, Appearance &appearance);
    void addAccount(TopBar *bar);

    client::Connection &m_connection;
    aws::Region m_region;
    TopBarButton *m_clockButton = nullptr;
    QPointer<ClockMenu> m_clock; ///< gone with its session
    TopBarButton *m_activityButton = nullptr; ///< null: nobody keeps what is called
    TopBarButton *m_regionButton = nullptr;
    TopBarButton *m_accountButton = nullptr;
    QPointer<AccountMenu> m_account; ///< gone with its session
};

} // namespace ui
