#pragma once

#include "core/ses/eventdestinations.h"
#include "core/simulator/engine/context.h"
#include "core/wire/result.h"

/// What SES checks of an event destination beyond its types (api.md 5.5, console.md 13.5). Where no text of its own is
/// known, one in the manner of its neighbours names field, value and rule.
namespace simulator::configurationsets {

std::optional<wire::ServiceError> refusalOfDestinationName(const QString &name);

/// Exactly one place, at least one event type, and what that kind of place demands.
std::optional<wire::ServiceError> refusalOf(const ses::EventDestinationDefinition &definition, const Context &context);

/// True when both publish to the same kind of place.
bool isSameKind(const ses::EventDestinationDefinition &one, const ses::EventDestinationDefinition &other);

} // namespace simulator::configurationsets
