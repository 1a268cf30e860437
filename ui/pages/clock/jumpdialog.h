#pragma once

#include "ui/pages/frame/session.h"

#include <QWidget>

namespace ui {

/// "Jump to a date" (visual.md 13.3): asks over the window of `opener` for a moment, tells how far it is and how much
/// will happen until then, and jumps.
/// @param offered what stands there at first; absent: an hour from now
void openJumpDialog(Session &session, QWidget *opener, const std::optional<QDateTime> &offered);

} // namespace ui
