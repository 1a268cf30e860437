#include "core/models/destinationtexts.h"

#include "core/models/statustexts.h"

#include <QCoreApplication>

namespace models {

using namespace Qt::StringLiterals;
using ses::EventType;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(models::DestinationTexts)
};

QString kindText(const ses::EventDestination &destination)
{
    return destinationKindText(destinationKind(destination));
}

QString allTypesText(const ses::EventDestination &destination)
{
    return eventTypesText(destination.matchingEventTypes, deliveryEvents() + engagementEvents());
}

QString publishingText(const ses::EventDestination &destination)
{
    return enabledStatus(destination.enabled).text;
}

std::optional<StatusKind> publishingKind(const ses::EventDestination &destination)
{
    return enabledStatus(destination.enabled).kind;
}

} // namespace

QList<EventType> deliveryEvents()
{
    return {EventType::Send,   EventType::RenderingFailure, EventType::Reject,        EventType::Delivery,
            EventType::Bounce, EventType::Complaint,        EventType::DeliveryDelay, EventType::Subscription};
}

QList<EventType> engagementEvents()
{
    return {EventType::Open, EventType::Click};
}

QString eventTypeText(EventType type)
{
    switch (type) {
    case EventType::Send:
        return Texts::tr("Sends");
    case EventType::Reject:
        return Texts::tr("Rejects");
    case EventType::Bounce:
        return Texts::tr("Hard bounces");
    case EventType::Complaint:
        return Texts::tr("Complaints");
    case EventType::Delivery:
        return Texts::tr("Deliveries");
    case EventType::Open:
        return Texts::tr("Opens");
    case EventType::Click:
        return Texts::tr("Clicks");
    case EventType::RenderingFailure:
        return Texts::tr("Rendering failures");
    case EventType::DeliveryDelay:
        return Texts::tr("Delivery delays");
    case EventType::Subscription:
        return Texts::tr("Subscriptions");
    }
    Q_UNREACHABLE();
}

QString eventTypesText(const QList<EventType> &types, const QList<EventType> &group)
{
    QStringList texts;
    for (const EventType type : group) {
        if (types.contains(type))
            texts += eventTypeText(type);
    }
    return texts.isEmpty() ? nothingText() : texts.join(", "_L1);
}

DestinationKind destinationKind(const ses::EventDestinationDefinition &definition)
{
    if (definition.cloudWatchDestination)
        return DestinationKind::CloudWatch;
    if (definition.kinesisFirehoseDestination)
        return DestinationKind::Firehose;
    if (definition.snsDestination)
        return DestinationKind::Sns;
    return definition.eventBridgeDestination ? DestinationKind::EventBridge : DestinationKind::Pinpoint;
}

QString destinationKindText(DestinationKind kind)
{
    switch (kind) {
    case DestinationKind::CloudWatch:
        return Texts::tr("Amazon CloudWatch");
    case DestinationKind::Firehose:
        return Texts::tr("Amazon Data Firehose");
    case DestinationKind::Sns:
        return Texts::tr("Amazon SNS");
    case DestinationKind::EventBridge:
        return Texts::tr("Amazon EventBridge");
    case DestinationKind::Pinpoint:
        return Texts::tr("Amazon Pinpoint");
    }
    Q_UNREACHABLE();
}

QString valueSourceText(ses::DimensionValueSource source)
{
    switch (source) {
    case ses::DimensionValueSource::MessageTag:
        return Texts::tr("Message Tag");
    case ses::DimensionValueSource::EmailHeader:
        return Texts::tr("Email Header");
    case ses::DimensionValueSource::LinkTag:
        return Texts::tr("Link Tag");
    }
    Q_UNREACHABLE();
}

// clang-format off
QList<TableColumn<ses::EventDestination>> destinationColumns()
{
    return {
        {.title = Texts::tr("Name"), .text = nameOfDestination, .isLink = true},
        {.title = Texts::tr("Destination"), .text = kindText},
        {.title = Texts::tr("Event types"), .text = allTypesText},
        {.title = Texts::tr("Event publishing"), .text = publishingText, .status = publishingKind},
    };
}
// clang-format on

QString nameOfDestination(const ses::EventDestination &destination)
{
    return destination.name;
}

} // namespace models
