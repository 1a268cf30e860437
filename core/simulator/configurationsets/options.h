#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/configurationsets.h"
#include "core/wire/result.h"

/// The options of a configuration set: what SES checks of them beyond their types (api.md 5.4), in its order and words.
namespace simulator::configurationsets {

std::optional<wire::ServiceError> refusalOf(const ses::TrackingOptions &options, const Context &context);

/// @param place of the options in the request: none of dedicated IP addresses exists, so none can be named
std::optional<wire::ServiceError> refusalOf(const ses::DeliveryOptions &options, QLatin1StringView place);

/// Options without reasons are what the service itself stumbles over.
std::optional<wire::ServiceError> refusalOf(const ses::SuppressionOptions &options);

/// What was never set is absent.
std::optional<ses::TrackingOptions> trackingOptionsOf(const store::ConfigurationSetRow &row);
std::optional<ses::DeliveryOptions> deliveryOptionsOf(const store::ConfigurationSetRow &row);
std::optional<ses::SuppressionOptions> suppressionOptionsOf(const store::ConfigurationSetRow &row);

void apply(const ses::TrackingOptions &options, store::ConfigurationSetRow &row);
void apply(const ses::DeliveryOptions &options, store::ConfigurationSetRow &row);
void apply(const ses::SuppressionOptions &options, store::ConfigurationSetRow &row);

} // namespace simulator::configurationsets
