#pragma once

#include "core/client/service.h"

#include <QStringList>

class QWidget;

namespace ui {

/// A warning that names the identities that have one of these configuration sets as their default, and says what
/// becomes of their mail. Hidden as long as they are not known, and when there are none; a real account does not tell,
/// so that it says what may be.
QWidget *newUsersAlert(const client::Service &service, const QStringList &sets);

} // namespace ui
