#pragma once

#include "core/ses/tags.h"

#include <QDateTime>

/// Configuration sets (api.md 5.4): enough to tell whether a set exists and how a fresh one is.
namespace ses {

using wire::label;

struct SendingOptions
{
    bool sendingEnabled = true;
    bool operator==(const SendingOptions &) const = default;
    static constexpr auto fields = std::tuple{member("SendingEnabled", &SendingOptions::sendingEnabled)};
};

struct ReputationOptions
{
    bool reputationMetricsEnabled = true;
    std::optional<QDateTime> lastFreshStart; ///< absent until sending was switched on again
    bool operator==(const ReputationOptions &) const = default;
    static constexpr auto fields = std::tuple{
        member("ReputationMetricsEnabled", &ReputationOptions::reputationMetricsEnabled),
        member("LastFreshStart", &ReputationOptions::lastFreshStart),
    };
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
        SendingOptions sendingOptions;
        ReputationOptions reputationOptions;
        QList<Tag> tags;
        static constexpr auto fields = std::tuple{
            member("ConfigurationSetName", &Response::configurationSetName),
            member("SendingOptions", &Response::sendingOptions),
            member("ReputationOptions", &Response::reputationOptions),
            member("Tags", &Response::tags),
        };
    };
};

} // namespace ses
