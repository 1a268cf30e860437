#pragma once

#include "core/simulator/engine/context.h"
#include "core/store/configurationsets/configurationsets.h"
#include "core/wire/result.h"

/// The options of a configuration set: what SES checks of them beyond their types (api.md 5.4), in its order and words.
namespace simulator::configurationsets {

std::optional<wire::ServiceError> refusalOf(const ses::TrackingOptions &options, const Context &context);

/// Of dedicated IP addresses there are only the pools that every account has (console.md 13.2).
/// @param place of the options in the request, none: they are the request
std::optional<wire::ServiceError> refusalOf(const ses::DeliveryOptions &options, QLatin1StringView place = {});

/// Options without reasons are what the service itself stumbles over.
std::optional<wire::ServiceError> refusalOf(const ses::SuppressionOptions &options);

/// What was never set is absent.
std::optional<ses::TrackingOptions> trackingOptionsOf(const store::ConfigurationSetRow &row);
std::optional<ses::DeliveryOptions> deliveryOptionsOf(const store::ConfigurationSetRow &row);
std::optional<ses::SuppressionOptions> suppressionOptionsOf(const store::ConfigurationSetRow &row);
std::optional<ses::VdmOptions> vdmOptionsOf(const store::ConfigurationSetRow &row);
std::optional<ses::ArchivingOptions> archivingOptionsOf(const store::ConfigurationSetRow &row);

/// Each replaces all that the row says of them.
void apply(const ses::TrackingOptions &options, store::ConfigurationSetRow &row);
void apply(const ses::DeliveryOptions &options, store::ConfigurationSetRow &row);
void apply(const ses::SuppressionOptions &options, store::ConfigurationSetRow &row);
void apply(const ses::VdmOptions &options, store::ConfigurationSetRow &row);
void apply(const ses::ArchivingOptions &options, store::ConfigurationSetRow &row);

} // namespace simulator::configurationsets
