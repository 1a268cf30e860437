#pragma once

#include "ui/pages/configurationsetparts/manydeletion.h"

namespace ui {

/// Of configuration sets: the question names the identities that use them as default (console.md 13.1).
ManyDeletion::Kind configurationSetDeletion(Session &session);

} // namespace ui
