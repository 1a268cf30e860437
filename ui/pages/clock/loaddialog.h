#pragma once

#include "core/simulation/scenarios.h"
#include "ui/pages/frame/session.h"

#include <QWidget>

namespace ui {

/// Asks over the window of `opener` whether everything may be replaced by the scenario, and loads it (visual.md 13.3).
/// @param isReset it is the present one, loaded again
void openLoadDialog(Session &session, QWidget *opener, const simulation::Scenario &scenario, bool isReset);

} // namespace ui
