#pragma once

#include "core/simulation/mailbox.h"
#include "ui/pages/frame/session.h"

#include <QWidget>

namespace ui {

/// What the page behind a verification link says (console.md 12), over the window of `opener`.
void openLinkDialog(Session &session, QWidget *opener, const simulation::FollowLink::Response &outcome);

} // namespace ui
