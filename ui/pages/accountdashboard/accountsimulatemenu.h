#pragma once

#include "core/simulation/accountsettings.h"
#include "ui/components/menus/menucontent.h"

namespace ui {

/// The menu "Simulate" of the account dashboard: what AWS decides about an account (console.md 14, 18.6).
MenuContent accountSimulateMenu(const simulation::AccountSettings &settings);

/// An entry that opens a dialog.
inline const QString limitsEntry = QStringLiteral("changeLimits");
/// The one that lets a denied account ask again; alerts about the denial offer it too.
inline const QString takeBackEntry = QStringLiteral("takeBackDenial");

/// What choosing an entry asks of the simulator.
struct AccountChange
{
    simulation::PutAccountSettings::Request request;
    QString done; ///< of the message
};

/// Nothing for an entry that changes nothing by itself.
std::optional<AccountChange> accountChange(const QString &entry, const simulation::AccountSettings &settings);

} // namespace ui
