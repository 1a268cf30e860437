#pragma once

#include "ui/pages/accountdashboard/accountreading.h"
#include "ui/pages/frame/page.h"

namespace wire {
struct ServiceError;
}

namespace ui {

class AccountAlerts;
class AccountReader;
class AccountSimulating;
class AccountValues;
class Blocks;
class MenuButton;

/// The page "Account dashboard" (console.md 14, visual.md 13.13): limits, health and use of the account in a Region. It
/// follows what changes, by whoever did it. On the simulator, the menu "Simulate" decides what AWS decides elsewhere.
class AccountDashboardPage : public Page
{
    Q_OBJECT

public:
    AccountDashboardPage(Session &session, const Place &place);

    QString title() const override;
    QList<Breadcrumbs::Crumb> crumbs() const override;
    HelpContent help() const override;
    void refresh() override;

private:
    void build();
    void connectParts();
    void take(const AccountReading &reading);
    void showState(QWidget *state);
    void showError(const QString &text);

    AccountReader *m_reader;
    AccountAlerts *m_alerts;
    AccountValues *m_values;
    MenuButton *m_simulate = nullptr; ///< null: not on the simulator
    AccountSimulating *m_simulating = nullptr; ///< as long as the menu
    Blocks *m_blocks;
    QWidget *m_state = nullptr; ///< stands instead of the values: loading, an error
    std::optional<AccountReading> m_reading; ///< the last one
};

} // namespace ui
