#pragma once

#include "ui/components/menus/menucontent.h"

namespace ui {

/// The menu "Simulate" of the list of identities and of the page of one (visual.md 13.6).
namespace SimulateEntry {
inline const QString check = QStringLiteral("checkDns");
inline const QString force = QStringLiteral("forceStatus");
inline const QString faults = QStringLiteral("dnsFaults");
} // namespace SimulateEntry

/// @param canCheck there is a domain whose DNS can be asked
/// @param hasFaults the way to DNS faults is among it
MenuContent simulateMenu(bool canCheck, bool hasFaults);

} // namespace ui
