#pragma once

#include "core/ses/account.h"
#include "core/ses/configurationsetchanges.h"
#include "core/ses/configurationsets.h"
#include "core/ses/eventdestinations.h"
#include "core/ses/identities.h"
#include "core/ses/identityattributes.h"
#include "core/ses/policies.h"
#include "core/ses/sending.h"
#include "core/ses/tags.h"

namespace ses {

/// The operations of Amazon SES v2, by the header that describes them. A new one is added here: what has to know all,
/// the client's calls and the catalogue of Activity, reads this list.
// clang-format off
using Operations = wire::Operations<
    GetAccount, PutAccountDetails, PutAccountSendingAttributes, // account.h
    PutConfigurationSetSendingOptions, PutConfigurationSetReputationOptions, PutConfigurationSetSuppressionOptions, PutConfigurationSetDeliveryOptions, PutConfigurationSetTrackingOptions, PutConfigurationSetVdmOptions, PutConfigurationSetArchivingOptions, // configurationsetchanges.h
    CreateConfigurationSet, GetConfigurationSet, ListConfigurationSets, DeleteConfigurationSet, // configurationsets.h
    CreateConfigurationSetEventDestination, GetConfigurationSetEventDestinations, UpdateConfigurationSetEventDestination, DeleteConfigurationSetEventDestination, // eventdestinations.h
    CreateEmailIdentity, GetEmailIdentity, ListEmailIdentities, DeleteEmailIdentity, // identities.h
    PutEmailIdentityConfigurationSetAttributes, PutEmailIdentityDkimAttributes, PutEmailIdentityDkimSigningAttributes, PutEmailIdentityMailFromAttributes, PutEmailIdentityFeedbackAttributes, // identityattributes.h
    CreateEmailIdentityPolicy, UpdateEmailIdentityPolicy, DeleteEmailIdentityPolicy, GetEmailIdentityPolicies, // policies.h
    SendEmail, // sending.h
    TagResource, UntagResource, ListTagsForResource // tags.h
>;
// clang-format on

} // namespace ses
