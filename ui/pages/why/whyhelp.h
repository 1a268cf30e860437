#pragma once

#include "ui/components/navigation/helpcontent.h"

namespace ui {

/// What the help panel says about "Why is it not verified?".
HelpContent whyHelp();

} // namespace ui
