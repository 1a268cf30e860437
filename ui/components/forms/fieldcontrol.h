#pragma once

#include "ui/components/controls/inputbox.h"

#include <functional>

class QObject;
class QWidget;

namespace ui {

// What a field needs to know about the control in it, whatever its kind.

/// `told` is called whenever the user has put another value into the control, or into one of the controls in it.
void whenEdited(QWidget *control, QObject *context, const std::function<void()> &told);

/// The control looks wrong or doubtful, if it is of a kind that can.
void showRemark(QWidget *control, InputRemark remark);

/// Whether it takes all the width that it is given, as something to type in does; else it stands at the left.
bool takesWidth(const QWidget *control);

/// What who hears the window is told about it: what it is called, and what there is to know.
void nameControl(QWidget *control, const QString &name);
void describeControl(QWidget *control, const QString &description);

/// What in it takes the keyboard first: of a group of choices the one that is chosen.
QWidget *entryOf(QWidget *control);

} // namespace ui
