#pragma once

#include "core/client/identitycreation.h"
#include "ui/components/status/flash.h"

namespace ui {

/// What is said once an identity was made, or was not (console.md 5.4): what to do next, or what is missing and where
/// it can be done by hand.
Flash creationFlash(const QString &identity, const client::IdentityCreation::Outcome &outcome);

} // namespace ui
