#pragma once

#include "core/models/keyedrows.h"
#include "core/ses/eventdestinations.h"

#include <QStringList>

/// What users read of event destinations (console.md 13.4, 13.5), in one place.
namespace models {

/// In the order in which the console lists them.
QList<ses::EventType> deliveryEvents(); ///< "Sending and delivery"
QList<ses::EventType> engagementEvents(); ///< "Open and click tracking"

QString eventTypeText(ses::EventType type); ///< "Hard bounces"
/// Those of the types that are in the group, in its order: "Sends, Rejects"; "-" for none.
QString eventTypesText(const QList<ses::EventType> &types, const QList<ses::EventType> &group);

/// The kinds of places to which events go.
enum class DestinationKind { CloudWatch, Firehose, Sns, EventBridge, Pinpoint };
DestinationKind destinationKind(const ses::EventDestinationDefinition &definition);
QString destinationKindText(DestinationKind kind); ///< "Amazon SNS"

QString valueSourceText(ses::DimensionValueSource source); ///< "Message Tag"

/// The columns of "All destinations", in their order; rows are known by their names.
QList<TableColumn<ses::EventDestination>> destinationColumns();
QString nameOfDestination(const ses::EventDestination &destination);

} // namespace models
