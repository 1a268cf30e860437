#pragma once

#include "ui/pages/frame/session.h"

#include <functional>

namespace ui {

/// Calls `act` soon after a resource changed that `concerns`, or anything may have; several changes that are reported
/// one after another are one. As long as `follower` lives, and the session.
void followChanges(Session &session, QObject *follower, const std::function<bool(const QString &resource)> &concerns,
                   const std::function<void()> &act);

} // namespace ui
