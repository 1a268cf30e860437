#pragma once

#include "ui/components/navigation/helpcontent.h"

namespace ui {

/// What the help panel says about sending a test email.
HelpContent sendTestHelp();

} // namespace ui
