#pragma once

#include "core/aws/regions.h"
#include "ui/components/menus/menucontent.h"
#include "ui/shell/appearance.h"

namespace ui {

/// The menus of the top bar: what they show, and what their entries mean.

/// All Regions by continent (console.md 2); entries are named by their codes.
MenuContent regionMenu(const aws::Region &current);

MenuContent settingsMenu(const Appearance &appearance);
void chooseSetting(Appearance &appearance, const QString &entry);

namespace AccountEntry {
inline const QString copy = QStringLiteral("copyAccount");
inline const QString keys = QStringLiteral("keyboardShortcuts");
inline const QString about = QStringLiteral("about");
} // namespace AccountEntry
MenuContent accountMenu(const QString &account);

} // namespace ui
