#pragma once

#include "../formdriver.h"
#include "../simulatedwindow.h"

#include "ui/components/menus/menuitem.h"
#include "ui/components/status/statusindicator.h"

/// The window on the simulator's account, and what is read and chosen on the account dashboard.
class AccountWindow : public SimulatedWindow
{
public:
    explicit AccountWindow(const QString &place = QStringLiteral("/account-dashboard"),
                           const QString &scenario = QStringLiteral("empty"))
        : SimulatedWindow(place, scenario)
    {
    }

    FormDriver user() { return FormDriver(*window); }
    bool isShown(const QString &name) { return user().find(name) != nullptr; }

    QString text(const QString &name)
    {
        const auto *label = user().find<QLabel>(name);
        return label ? label->text() : QString();
    }

    QString status(const QString &name)
    {
        const auto *indicator = user().find<ui::StatusIndicator>(name);
        return indicator ? indicator->text() : QString();
    }

    QString header(const QString &alert)
    {
        const auto *shown = user().find<ui::Alert>(alert);
        return shown ? shown->header() : QString();
    }

    /// Of the menu "Simulate", which is opened for it.
    ui::MenuItem *entry(const QString &name)
    {
        return user().click(QStringLiteral("simulate")) ? user().find<ui::MenuItem>(name) : nullptr;
    }

    bool isTicked(const QString &name)
    {
        const auto *item = entry(name);
        const bool isTicked = item && item->entry().ticked == true;
        user().key(Qt::Key_Escape);
        return isTicked;
    }

    /// False: there is no such entry that can be chosen.
    bool simulate(const QString &name)
    {
        auto *item = entry(name);
        if (!item || !item->isEnabled())
            return false;
        QTest::mouseClick(item, Qt::LeftButton);
        return true;
    }
};
