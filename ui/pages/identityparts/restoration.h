#pragma once

#include "ui/pages/frame/session.h"

#include <QStringList>

namespace ui {

/// The message about a deletion, with a button that takes it back for as long as the message stays: that is, until the
/// user goes elsewhere. How far that is and how it went is told in the place of the message, wherever the user is then;
/// what could not be restored may be tried again. Unchanged where nothing was deleted, or nobody can restore it.
Flash withUndo(Flash flash, Session &session, const QStringList &deleted);

} // namespace ui
