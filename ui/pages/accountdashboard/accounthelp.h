#pragma once

#include "ui/components/navigation/helpcontent.h"

namespace ui {

/// What the help panel says about limits, use and health of an account, and about SMTP.
HelpContent accountHelp();
/// About the request for production access.
HelpContent productionAccessHelp();

} // namespace ui
