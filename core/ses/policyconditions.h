#pragma once

#include "core/ses/placedjson.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace ses {

/// What a policy may ask about a request: values by condition key. Keys are in lower case, because they compare
/// without; one that is not there is absent from the request, and one with several values, as "ses:recipients", has
/// them all.
using PolicyFacts = QHash<QString, QStringList>;

/// Whether the Condition of a statement holds: every operator and every key in it, of a key any of its values, of a
/// negated operator none of them (IAM guide, "Conditions with multiple context keys or values"). Operators are those of
/// IAM for texts, numbers, dates, Bool, IP addresses, ARNs and Null, with IfExists, ForAllValues and ForAnyValue.
/// @returns nothing when it neither fails nor can be judged: it is no object, asks with an operator that is none, or
/// has a value that is none of the operator's kind
std::optional<bool> conditionHolds(const PlacedJson &condition, const PolicyFacts &facts);

} // namespace ses
