#pragma once

#include "ui/components/navigation/helpcontent.h"

namespace ui {

/// What an identity is, and what its status means.
HelpContent identitiesHelp();

} // namespace ui
