#pragma once

#include "ui/components/navigation/helpcontent.h"

namespace ui {

/// What the help panel says about the mailbox.
HelpContent mailboxHelp();

} // namespace ui
