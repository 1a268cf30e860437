#pragma once

#include "core/ses/configurationsetchanges.h"
#include "core/simulator/engine/router.h"

/// What can be changed of a configuration set (api.md 5.4): values are judged before it is asked whether there is such
/// a set at all (api.md 1.3).
namespace simulator::configurationsetchanges {

using ses::Nothing;
using wire::Result;

/// A set that may send again notes when that was.
Result<Nothing> putSending(const ses::PutConfigurationSetSendingOptions::Request &, Context &);
Result<Nothing> putReputation(const ses::PutConfigurationSetReputationOptions::Request &, Context &);
Result<Nothing> putSuppression(const ses::PutConfigurationSetSuppressionOptions::Request &, Context &);
Result<Nothing> putDelivery(const ses::PutConfigurationSetDeliveryOptions::Request &, Context &);
Result<Nothing> putTracking(const ses::PutConfigurationSetTrackingOptions::Request &, Context &);
Result<Nothing> putVdm(const ses::PutConfigurationSetVdmOptions::Request &, Context &);

/// Archives belong to Mail Manager, which is not simulated: any that could be one is taken.
Result<Nothing> putArchiving(const ses::PutConfigurationSetArchivingOptions::Request &, Context &);

void addRoutes(Router &router);

} // namespace simulator::configurationsetchanges
