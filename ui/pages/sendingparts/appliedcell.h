#pragma once

#include "core/simulation/sending.h"
#include "ui/pages/frame/place.h"

#include <functional>

class QWidget;

namespace ui {

/// What applies to a mail, as a cell of a table: the way to an identity or a configuration set, else a text.
/// @param go the user wants to go there
QWidget *appliedCell(const simulation::AppliedSetting &setting, const std::function<void(const Place &)> &go);

/// The name of an identity that leads to it.
QWidget *identityLink(const QString &name, const std::function<void(const Place &)> &go);

} // namespace ui
