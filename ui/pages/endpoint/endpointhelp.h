#pragma once

#include "ui/components/navigation/helpcontent.h"

namespace ui {

/// What the help panel says about the endpoint and about access keys.
HelpContent endpointHelp();
HelpContent accessKeysHelp();

} // namespace ui
