#pragma once

#include "core/ses/nothing.h"
#include "core/wire/operation.h"
#include "core/wire/shape.h"

#include <QList>

/// Where a configuration set publishes what happens to its mail (api.md 5.5).
namespace ses {

using namespace Qt::StringLiterals;
using wire::label;
using wire::member;

constexpr int maxEventDestinationNameLength = 64; ///< api.md 5.5
constexpr int maxEventDestinations = 10; ///< of a configuration set
constexpr int maxDimensions = 10; ///< of a destination (console.md 13.5)

enum class EventType {
    Send,
    Reject,
    Bounce,
    Complaint,
    Delivery,
    Open,
    Click,
    RenderingFailure,
    DeliveryDelay,
    Subscription
};
constexpr auto wireNames(EventType)
{
    return std::array{"SEND"_L1,           "REJECT"_L1,      "BOUNCE"_L1, "COMPLAINT"_L1,
                      "DELIVERY"_L1,       "OPEN"_L1,        "CLICK"_L1,  "RENDERING_FAILURE"_L1,
                      "DELIVERY_DELAY"_L1, "SUBSCRIPTION"_L1};
}

enum class DimensionValueSource { MessageTag, EmailHeader, LinkTag };
constexpr auto wireNames(DimensionValueSource)
{
    return std::array{"MESSAGE_TAG"_L1, "EMAIL_HEADER"_L1, "LINK_TAG"_L1};
}

struct CloudWatchDimensionConfiguration
{
    QString dimensionName;
    DimensionValueSource dimensionValueSource = DimensionValueSource::MessageTag;
    QString defaultDimensionValue; ///< of a message that has no value for it
    bool operator==(const CloudWatchDimensionConfiguration &) const = default;
    static constexpr auto fields = wire::Fields{
        member("DimensionName", &CloudWatchDimensionConfiguration::dimensionName).required(),
        member("DimensionValueSource", &CloudWatchDimensionConfiguration::dimensionValueSource).required(),
        member("DefaultDimensionValue", &CloudWatchDimensionConfiguration::defaultDimensionValue).required(),
    };
};

/// Counts events per value of its dimensions.
struct CloudWatchDestination
{
    QList<CloudWatchDimensionConfiguration> dimensionConfigurations; ///< required; SES has a text of its own for none
    bool operator==(const CloudWatchDestination &) const = default;
    static constexpr auto fields =
        wire::Fields{member("DimensionConfigurations", &CloudWatchDestination::dimensionConfigurations)};
};

struct KinesisFirehoseDestination
{
    QString iamRoleArn; ///< as which SES writes into the stream
    QString deliveryStreamArn;
    bool operator==(const KinesisFirehoseDestination &) const = default;
    static constexpr auto fields = wire::Fields{
        member("IamRoleArn", &KinesisFirehoseDestination::iamRoleArn).required().minLength(1),
        member("DeliveryStreamArn", &KinesisFirehoseDestination::deliveryStreamArn).required().minLength(1),
    };
};

struct SnsDestination
{
    QString topicArn;
    bool operator==(const SnsDestination &) const = default;
    static constexpr auto fields = wire::Fields{member("TopicArn", &SnsDestination::topicArn).required().minLength(1)};
};

struct EventBridgeDestination
{
    QString eventBusArn; ///< only the default bus of the account and Region
    bool operator==(const EventBridgeDestination &) const = default;
    static constexpr auto fields =
        wire::Fields{member("EventBusArn", &EventBridgeDestination::eventBusArn).required().minLength(1)};
};

struct PinpointDestination
{
    std::optional<QString> applicationArn;
    bool operator==(const PinpointDestination &) const = default;
    static constexpr auto fields =
        wire::Fields{member("ApplicationArn", &PinpointDestination::applicationArn).minLength(1)};
};

/// What is published, and to exactly one place.
struct EventDestinationDefinition
{
    bool enabled = false;
    QList<EventType> matchingEventTypes;
    std::optional<KinesisFirehoseDestination> kinesisFirehoseDestination;
    std::optional<CloudWatchDestination> cloudWatchDestination;
    std::optional<SnsDestination> snsDestination;
    std::optional<EventBridgeDestination> eventBridgeDestination;
    std::optional<PinpointDestination> pinpointDestination;
    bool operator==(const EventDestinationDefinition &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Enabled", &EventDestinationDefinition::enabled),
        member("MatchingEventTypes", &EventDestinationDefinition::matchingEventTypes),
        member("KinesisFirehoseDestination", &EventDestinationDefinition::kinesisFirehoseDestination),
        member("CloudWatchDestination", &EventDestinationDefinition::cloudWatchDestination),
        member("SnsDestination", &EventDestinationDefinition::snsDestination),
        member("EventBridgeDestination", &EventDestinationDefinition::eventBridgeDestination),
        member("PinpointDestination", &EventDestinationDefinition::pinpointDestination),
    };
};

/// The same with the name that it has in its configuration set.
struct EventDestination : EventDestinationDefinition
{
    QString name;
    bool operator==(const EventDestination &) const = default;
    static constexpr auto fields =
        wire::Fields{member("Name", &EventDestination::name), EventDestinationDefinition::fields};
};

struct CreateConfigurationSetEventDestination
{
    static constexpr wire::Operation operation{
        .name = "CreateConfigurationSetEventDestination",
        .route = {"POST", "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations"},
    };
    struct Request
    {
        QString configurationSetName;
        QString eventDestinationName;
        EventDestinationDefinition eventDestination;
        static constexpr auto fields = wire::Fields{
            label("ConfigurationSetName", &Request::configurationSetName),
            member("EventDestinationName", &Request::eventDestinationName).required(),
            member("EventDestination", &Request::eventDestination).required(),
        };
    };
    using Response = Nothing;
};

/// All at once: a set has at most ten.
struct GetConfigurationSetEventDestinations
{
    static constexpr wire::Operation operation{
        .name = "GetConfigurationSetEventDestinations",
        .route = {"GET", "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        QString configurationSetName;
        static constexpr auto fields = wire::Fields{label("ConfigurationSetName", &Request::configurationSetName)};
    };
    struct Response
    {
        QList<EventDestination> eventDestinations; ///< in the order in which they were added
        static constexpr auto fields = wire::Fields{member("EventDestinations", &Response::eventDestinations)};
    };
};

/// Replaces the definition. What kind of place it publishes to stays as it was made.
struct UpdateConfigurationSetEventDestination
{
    static constexpr wire::Operation operation{
        .name = "UpdateConfigurationSetEventDestination",
        .route = {"PUT",
                  "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}"},
    };
    struct Request
    {
        QString configurationSetName;
        QString eventDestinationName;
        EventDestinationDefinition eventDestination;
        static constexpr auto fields = wire::Fields{
            label("ConfigurationSetName", &Request::configurationSetName),
            label("EventDestinationName", &Request::eventDestinationName),
            member("EventDestination", &Request::eventDestination).required(),
        };
    };
    using Response = Nothing;
};

struct DeleteConfigurationSetEventDestination
{
    static constexpr wire::Operation operation{
        .name = "DeleteConfigurationSetEventDestination",
        .route = {"DELETE",
                  "/v2/email/configuration-sets/{ConfigurationSetName}/event-destinations/{EventDestinationName}"},
    };
    struct Request
    {
        QString configurationSetName;
        QString eventDestinationName;
        static constexpr auto fields = wire::Fields{
            label("ConfigurationSetName", &Request::configurationSetName),
            label("EventDestinationName", &Request::eventDestinationName),
        };
    };
    using Response = Nothing;
};

} // namespace ses
