#pragma once

#include "core/ses/placedjson.h"

namespace ses {

/// Which rules of policies a document breaks that is JSON (console.md 7, "Policy checks before apply"), in no order.
/// The parts of checkPolicyDocument() that look at members.
std::vector<PlacedFault> policyFaults(const PlacedJson &document, const QString &identityArn);

} // namespace ses
