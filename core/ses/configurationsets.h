#pragma once

#include "core/ses/configurationsetoptions.h"
#include "core/ses/tags.h"

/// Configuration sets (api.md 5.4): made, read, listed and deleted. What is changed of them is in
/// configurationsetchanges.h, their event destinations in eventdestinations.h.
namespace ses {

using namespace Qt::StringLiterals;
using wire::label;

constexpr int maxConfigurationSetNameLength = 64; ///< api.md 4.3

struct CreateConfigurationSet
{
    static constexpr wire::Operation operation{
        .name = "CreateConfigurationSet",
        .route = {"POST", "/v2/email/configuration-sets"},
    };
    struct Request
    {
        QString configurationSetName; ///< SES has texts of its own for a wrong one (api.md 5.4)
        std::optional<TrackingOptions> trackingOptions;
        std::optional<DeliveryOptions> deliveryOptions;
        std::optional<ReputationOptions> reputationOptions; ///< absent: metrics are collected
        std::optional<SendingOptions> sendingOptions; ///< absent: it may send
        std::optional<SuppressionOptions> suppressionOptions;
        std::optional<VdmOptions> vdmOptions;
        std::optional<ArchivingOptions> archivingOptions;
        std::optional<QList<Tag>> tags;
        static constexpr auto fields = wire::Fields{
            member("ConfigurationSetName", &Request::configurationSetName),
            member("TrackingOptions", &Request::trackingOptions),
            member("DeliveryOptions", &Request::deliveryOptions),
            member("ReputationOptions", &Request::reputationOptions),
            member("SendingOptions", &Request::sendingOptions),
            member("SuppressionOptions", &Request::suppressionOptions),
            member("VdmOptions", &Request::vdmOptions),
            member("ArchivingOptions", &Request::archivingOptions),
            member("Tags", &Request::tags),
        };
    };
    using Response = Nothing;
};

struct GetConfigurationSet
{
    static constexpr wire::Operation operation{
        .name = "GetConfigurationSet",
        .route = {"GET", "/v2/email/configuration-sets/{ConfigurationSetName}"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        QString configurationSetName;
        static constexpr auto fields = wire::Fields{label("ConfigurationSetName", &Request::configurationSetName)};
    };
    struct Response
    {
        QString configurationSetName;
        std::optional<TrackingOptions> trackingOptions; ///< absent, as the others, until it was set
        std::optional<DeliveryOptions> deliveryOptions;
        ReputationOptions reputationOptions{.reputationMetricsEnabled = true};
        SendingOptions sendingOptions{.sendingEnabled = true};
        std::optional<SuppressionOptions> suppressionOptions;
        std::optional<VdmOptions> vdmOptions;
        std::optional<ArchivingOptions> archivingOptions;
        QList<Tag> tags;
        static constexpr auto fields = wire::Fields{
            member("ConfigurationSetName", &Response::configurationSetName),
            member("TrackingOptions", &Response::trackingOptions),
            member("DeliveryOptions", &Response::deliveryOptions),
            member("ReputationOptions", &Response::reputationOptions),
            member("SendingOptions", &Response::sendingOptions),
            member("SuppressionOptions", &Response::suppressionOptions),
            member("VdmOptions", &Response::vdmOptions),
            member("ArchivingOptions", &Response::archivingOptions),
            member("Tags", &Response::tags),
        };
    };
};

/// What all sets of a list must have (api.md 13).
struct ConfigurationSetFilter
{
    std::optional<QString> nameContains;
    static constexpr auto fields =
        wire::Fields{member("CONFIGURATION_SET_NAME_CONTAINS", &ConfigurationSetFilter::nameContains)};
};

struct ListConfigurationSets
{
    static constexpr wire::Operation operation{
        .name = "ListConfigurationSets",
        .route = {"GET", "/v2/email/configuration-sets"},
        .alternative = wire::Route{"POST", "/v2/email/list-configuration-sets", wire::Travel::AllInBody},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        std::optional<QString> nextToken;
        std::optional<int> pageSize;
        std::optional<ConfigurationSetFilter> filter;
        static constexpr auto fields = wire::Fields{
            query("NextToken", &Request::nextToken),
            query("PageSize", &Request::pageSize), // 1 to 1000; the service has its own text for it (api.md 4.5)
            member("Filter", &Request::filter),
        };
    };
    struct Response
    {
        QList<QString> configurationSets; ///< names, in their order
        std::optional<QString> nextToken;
        static constexpr auto fields = wire::Fields{
            member("ConfigurationSets", &Response::configurationSets),
            member("NextToken", &Response::nextToken),
        };
    };
};

struct DeleteConfigurationSet
{
    static constexpr wire::Operation operation{
        .name = "DeleteConfigurationSet",
        .route = {"DELETE", "/v2/email/configuration-sets/{ConfigurationSetName}"},
    };
    using Request = GetConfigurationSet::Request;
    using Response = Nothing;
};

} // namespace ses
