#pragma once

#include "ui/components/navigation/helpcontent.h"

namespace ui {

/// What to choose on the page "Create identity".
HelpContent createIdentityHelp();

} // namespace ui
