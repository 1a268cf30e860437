#pragma once

#include "core/client/identities/identitycreation.h"
#include "ui/components/status/flash.h"

namespace ui {

/// What is said once an identity was made, or was not (console.md 5.4): what to do next, or what is missing and where
/// it can be done by hand.
/// What could not be published is told here too; what could, by publishedFlash().
Flash creationFlash(const QString &identity, const client::IdentityCreation::Outcome &outcome);

/// While records go to Route 53, and when some are there (console.md 5.4); nothing: none were to be published. What
/// failed takes the place of the message in progress as well.
Flash publishingFlash(const QString &identity);
std::optional<Flash> publishedFlash(const QString &identity, const client::IdentityCreation::Outcome &outcome);

} // namespace ui
