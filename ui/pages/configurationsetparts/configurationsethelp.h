#pragma once

#include "ui/components/navigation/helpcontent.h"

namespace ui {

HelpContent configurationSetsHelp();
HelpContent eventDestinationsHelp();

} // namespace ui
