#pragma once

#include <QAccessible>

class QWidget;

namespace ui {

/// Says what a widget is to those who hear the window, where Qt would take it for something else: a link or a tab for a
/// checkbox, a dialog for nothing at all. A checkable button with the role Button is one that opens and closes
/// something. To be said first of all in the constructor: already a change of the text asks for it.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace ui
