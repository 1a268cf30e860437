#pragma once

#include "core/ses/tags.h"

#include <QDateTime>

/// Configuration sets (api.md 5.4): made, read, listed and deleted; what is changed of them comes later.
namespace ses {

using namespace Qt::StringLiterals;
using wire::label;

enum class TlsPolicy { Optional, Require };
constexpr auto wireNames(TlsPolicy)
{
    return std::array{"OPTIONAL"_L1, "REQUIRE"_L1};
}

enum class HttpsPolicy { Optional, Require, RequireOpenOnly };
constexpr auto wireNames(HttpsPolicy)
{
    return std::array{"OPTIONAL"_L1, "REQUIRE"_L1, "REQUIRE_OPEN_ONLY"_L1};
}

enum class SuppressionReason { Bounce, Complaint };
constexpr auto wireNames(SuppressionReason)
{
    return std::array{"BOUNCE"_L1, "COMPLAINT"_L1};
}

constexpr int maxConfigurationSetNameLength = 64; ///< api.md 4.3
constexpr qint64 minDeliverySeconds = 300, maxDeliverySeconds = 50400; ///< structures of api.md 5.14

/// No constraints here and in DeliveryOptions: SES checks them in an order and with texts of their own (api.md 5.4),
/// which is a handler's work.
struct TrackingOptions
{
    QString customRedirectDomain; ///< required
    std::optional<HttpsPolicy> httpsPolicy;
    bool operator==(const TrackingOptions &) const = default;
    static constexpr auto fields = std::tuple{
        member("CustomRedirectDomain", &TrackingOptions::customRedirectDomain),
        member("HttpsPolicy", &TrackingOptions::httpsPolicy),
    };
};

struct DeliveryOptions
{
    std::optional<TlsPolicy> tlsPolicy;
    std::optional<QString> sendingPoolName;
    std::optional<qint64> maxDeliverySeconds;
    bool operator==(const DeliveryOptions &) const = default;
    static constexpr auto fields = std::tuple{
        member("TlsPolicy", &DeliveryOptions::tlsPolicy),
        member("SendingPoolName", &DeliveryOptions::sendingPoolName),
        member("MaxDeliverySeconds", &DeliveryOptions::maxDeliverySeconds),
    };
};

/// Overrides the suppression settings of the account: with no reasons, nothing is suppressed.
struct SuppressionOptions
{
    std::optional<QList<SuppressionReason>> suppressedReasons;
    bool operator==(const SuppressionOptions &) const = default;
    static constexpr auto fields = std::tuple{
        member("SuppressedReasons", &SuppressionOptions::suppressedReasons),
    };
};

/// As everywhere in SES, a boolean that is left out means false (api.md 1.4).
struct SendingOptions
{
    bool sendingEnabled = false;
    bool operator==(const SendingOptions &) const = default;
    static constexpr auto fields = std::tuple{member("SendingEnabled", &SendingOptions::sendingEnabled)};
};

struct ReputationOptions
{
    bool reputationMetricsEnabled = false;
    std::optional<QDateTime> lastFreshStart; ///< absent until sending was switched on again
    bool operator==(const ReputationOptions &) const = default;
    static constexpr auto fields = std::tuple{
        member("ReputationMetricsEnabled", &ReputationOptions::reputationMetricsEnabled),
        member("LastFreshStart", &ReputationOptions::lastFreshStart),
    };
};

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
        std::optional<QList<Tag>> tags;
        static constexpr auto fields = std::tuple{
            member("ConfigurationSetName", &Request::configurationSetName),
            member("TrackingOptions", &Request::trackingOptions),
            member("DeliveryOptions", &Request::deliveryOptions),
            member("ReputationOptions", &Request::reputationOptions),
            member("SendingOptions", &Request::sendingOptions),
            member("SuppressionOptions", &Request::suppressionOptions),
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
        static constexpr auto fields = std::tuple{label("ConfigurationSetName", &Request::configurationSetName)};
    };
    struct Response
    {
        QString configurationSetName;
        std::optional<TrackingOptions> trackingOptions; ///< absent, as the others, until it was set
        std::optional<DeliveryOptions> deliveryOptions;
        ReputationOptions reputationOptions{.reputationMetricsEnabled = true};
        SendingOptions sendingOptions{.sendingEnabled = true};
        std::optional<SuppressionOptions> suppressionOptions;
        QList<Tag> tags;
        static constexpr auto fields = std::tuple{
            member("ConfigurationSetName", &Response::configurationSetName),
            member("TrackingOptions", &Response::trackingOptions),
            member("DeliveryOptions", &Response::deliveryOptions),
            member("ReputationOptions", &Response::reputationOptions),
            member("SendingOptions", &Response::sendingOptions),
            member("SuppressionOptions", &Response::suppressionOptions),
            member("Tags", &Response::tags),
        };
    };
};

/// What all sets of a list must have (api.md 13).
struct ConfigurationSetFilter
{
    std::optional<QString> nameContains;
    static constexpr auto fields =
        std::tuple{member("CONFIGURATION_SET_NAME_CONTAINS", &ConfigurationSetFilter::nameContains)};
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
        static constexpr auto fields = std::tuple{
            query("NextToken", &Request::nextToken),
            query("PageSize", &Request::pageSize), // 1 to 1000; the service has its own text for it (api.md 4.5)
            member("Filter", &Request::filter),
        };
    };
    struct Response
    {
        QList<QString> configurationSets; ///< names, in their order
        std::optional<QString> nextToken;
        static constexpr auto fields = std::tuple{
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
