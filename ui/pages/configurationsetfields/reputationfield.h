#pragma once

#include "ui/pages/configurationsetfields/enabledfield.h"

namespace ui {

/// "Reputation metrics" (console.md 13.2).
EnabledField *newReputationField();

} // namespace ui
