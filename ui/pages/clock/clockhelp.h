#pragma once

#include "ui/components/navigation/helpcontent.h"

namespace ui {

/// What the help panel says about the virtual clock and the scenarios.
HelpContent clockHelp();

} // namespace ui
