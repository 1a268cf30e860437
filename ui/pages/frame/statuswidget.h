#pragma once

#include "core/models/statustexts.h"
#include "ui/components/status/statusindicator.h"

namespace ui {

/// The indicator that shows a status in the console's words.
StatusIndicator *statusWidget(const models::StatusText &status);
void showStatus(StatusIndicator *indicator, const models::StatusText &status);

} // namespace ui
