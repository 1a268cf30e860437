#pragma once

class QWidget;

namespace ui {

// Tab comes to what is added to an open window last of all, unless its place is said.

/// Everything in `part` that Tab stops at, in its own order, follows `previous`.
void tabBehind(QWidget *previous, QWidget *part);

/// The same, in front of `next`.
void tabBefore(QWidget *next, QWidget *part);

} // namespace ui
