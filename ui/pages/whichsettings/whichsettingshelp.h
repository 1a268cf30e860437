#pragma once

#include "ui/components/navigation/helpcontent.h"

namespace ui {

/// What the help panel says about the settings that apply to a mail.
HelpContent whichSettingsHelp();

} // namespace ui
