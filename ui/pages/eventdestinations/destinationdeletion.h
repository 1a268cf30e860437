#pragma once

#include "ui/pages/configurationsetparts/manydeletion.h"

namespace ui {

/// Of the event destinations of a configuration set.
ManyDeletion::Kind destinationDeletion(Session &session, const QString &set);

} // namespace ui
