#pragma once

#include "core/ses/configurationsetoptions.h"
#include "core/ses/nothing.h"
#include "core/wire/operation.h"

/// What can be changed of a configuration set (api.md 5.4). Each operation replaces its options as a whole: what is
/// left out is taken away, and a boolean that is left out means false (api.md 1.4).
namespace ses {

using wire::label;

/// Without a value, pauses the set.
struct PutConfigurationSetSendingOptions
{
    static constexpr wire::Operation operation{
        .name = "PutConfigurationSetSendingOptions",
        .route = {"PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/sending"},
    };
    struct Request
    {
        QString configurationSetName;
        bool sendingEnabled = false;
        static constexpr auto fields = wire::Fields{
            label("ConfigurationSetName", &Request::configurationSetName),
            member("SendingEnabled", &Request::sendingEnabled),
        };
    };
    using Response = Nothing;
};

/// Whether bounce and complaint rates of the set are collected.
struct PutConfigurationSetReputationOptions
{
    static constexpr wire::Operation operation{
        .name = "PutConfigurationSetReputationOptions",
        .route = {"PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/reputation-options"},
    };
    struct Request
    {
        QString configurationSetName;
        bool reputationMetricsEnabled = false;
        static constexpr auto fields = wire::Fields{
            label("ConfigurationSetName", &Request::configurationSetName),
            member("ReputationMetricsEnabled", &Request::reputationMetricsEnabled),
        };
    };
    using Response = Nothing;
};

/// An empty list suppresses nothing, whatever the account says; without a list the account says it.
struct PutConfigurationSetSuppressionOptions
{
    static constexpr wire::Operation operation{
        .name = "PutConfigurationSetSuppressionOptions",
        .route = {"PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/suppression-options"},
    };
    struct Request
    {
        QString configurationSetName;
        std::optional<QList<QString>> suppressedReasons; ///< words: SES has a text of its own for a wrong one
        std::optional<SuppressionValidationOptions> validationOptions;
        static constexpr auto fields = wire::Fields{
            label("ConfigurationSetName", &Request::configurationSetName),
            member("SuppressedReasons", &Request::suppressedReasons),
            member("ValidationOptions", &Request::validationOptions),
        };
    };
    using Response = Nothing;
};

/// No constraints here, for the reason of DeliveryOptions.
struct PutConfigurationSetDeliveryOptions
{
    static constexpr wire::Operation operation{
        .name = "PutConfigurationSetDeliveryOptions",
        .route = {"PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/delivery-options"},
    };
    struct Request
    {
        QString configurationSetName;
        std::optional<TlsPolicy> tlsPolicy;
        std::optional<QString> sendingPoolName;
        std::optional<qint64> maxDeliverySeconds;
        static constexpr auto fields = wire::Fields{
            label("ConfigurationSetName", &Request::configurationSetName),
            member("TlsPolicy", &Request::tlsPolicy),
            member("SendingPoolName", &Request::sendingPoolName),
            member("MaxDeliverySeconds", &Request::maxDeliverySeconds),
        };
    };
    using Response = Nothing;
};

/// With nothing at all, links are tracked by a domain of SES again.
struct PutConfigurationSetTrackingOptions
{
    static constexpr wire::Operation operation{
        .name = "PutConfigurationSetTrackingOptions",
        .route = {"PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/tracking-options"},
    };
    struct Request
    {
        QString configurationSetName;
        std::optional<QString> customRedirectDomain;
        std::optional<HttpsPolicy> httpsPolicy;
        static constexpr auto fields = wire::Fields{
            label("ConfigurationSetName", &Request::configurationSetName),
            member("CustomRedirectDomain", &Request::customRedirectDomain),
            member("HttpsPolicy", &Request::httpsPolicy),
        };
    };
    using Response = Nothing;
};

/// Without options, those of the account hold.
struct PutConfigurationSetVdmOptions
{
    static constexpr wire::Operation operation{
        .name = "PutConfigurationSetVdmOptions",
        .route = {"PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/vdm-options"},
    };
    struct Request
    {
        QString configurationSetName;
        std::optional<VdmOptions> vdmOptions;
        static constexpr auto fields = wire::Fields{
            label("ConfigurationSetName", &Request::configurationSetName),
            member("VdmOptions", &Request::vdmOptions),
        };
    };
    using Response = Nothing;
};

/// Without an ARN, nothing is archived.
struct PutConfigurationSetArchivingOptions
{
    static constexpr wire::Operation operation{
        .name = "PutConfigurationSetArchivingOptions",
        .route = {"PUT", "/v2/email/configuration-sets/{ConfigurationSetName}/archiving-options"},
    };
    struct Request
    {
        QString configurationSetName;
        std::optional<QString> archiveArn;
        static constexpr auto fields = wire::Fields{
            label("ConfigurationSetName", &Request::configurationSetName),
            ses::archiveArn(&Request::archiveArn),
        };
    };
    using Response = Nothing;
};

} // namespace ses
