#pragma once

#include "ui/pages/configurationsetfields/plainnamefield.h"

namespace ui {

PlainNameField *newSetNameField();
PlainNameField *newDestinationNameField();

} // namespace ui
