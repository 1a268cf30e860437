#pragma once

#include "core/ses/configurationsetoptions.h"

/// What users read of the options of a configuration set (console.md 13.2, 13.3), in one place.
namespace models {

/// The pools for sending that every account has; others come with dedicated IP addresses, which are not simulated.
constexpr auto defaultPool = QLatin1StringView("ses-default-dedicated-pool");
constexpr auto sharedPool = QLatin1StringView("ses-shared-pool");
QString poolText(const std::optional<QString> &pool); ///< "default", also when none was chosen, or its name

QString tlsText(const std::optional<ses::TlsPolicy> &policy); ///< "Required"
QString httpsText(ses::HttpsPolicy policy); ///< "Required for opens"
QString suppressionReasonsText(const QList<ses::SuppressionReason> &reasons); ///< "Bounces only"; "-" for none

// Whether the two parts of the Virtual Deliverability Manager are on.
bool isEngagementTracked(const ses::VdmOptions &options);
bool isDeliveryOptimized(const ses::VdmOptions &options);

} // namespace models
