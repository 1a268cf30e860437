#pragma once

#include "ui/theme/color.h"
#include "ui/theme/icon.h"

namespace ui {

/// What a status means to its reader: it decides icon and colour (console.md 1.5). The numbers of the first seven are
/// also those that models hand to tables.
enum class StatusKind { Success, Error, Warning, Pending, InProgress, Stopped, Info, Loading };

Icon statusIcon(StatusKind kind); ///< Icon::None for Loading, which has a spinner
Color statusColor(StatusKind kind);

} // namespace ui
