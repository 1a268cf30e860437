#pragma once

class QWidget;

namespace ui {

/// What the program is, and what it is not. Opens over the widget's window.
void openAbout(QWidget *inWindow);

/// The keys of the window and of tables (console.md Q34).
void openKeyboardShortcuts(QWidget *inWindow);

} // namespace ui
