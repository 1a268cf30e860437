#pragma once

#include "ui/components/controls/button.h"
#include "ui/theme/theme.h"

namespace ui {

struct ButtonColours
{
    QColor background;
    QColor text;
    QColor border;
};

/// The colours of a button in a state (visual.md section 5); transparent where it has none.
ButtonColours buttonColours(const Theme &theme, Button::Variant variant, ControlState state);

} // namespace ui
