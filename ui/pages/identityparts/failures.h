#pragma once

#include "core/client/identities/identitydeletion.h"

namespace ui {

/// Which identities it failed for, and why: a line for each of the first ones, and how many more there are.
QString failuresText(const QList<client::IdentityDeletion::Failure> &failures);

} // namespace ui
