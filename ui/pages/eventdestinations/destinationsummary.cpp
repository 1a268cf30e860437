#include "ui/pages/eventdestinations/destinationsummary.h"

#include "core/models/destinationtexts.h"
#include "core/models/statustexts.h"
#include "ui/components/content/container.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/tables/plaintable.h"
#include "ui/pages/frame/containedtable.h"
#include "ui/pages/frame/statuswidget.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::DestinationSummary)
};

void addArn(KeyValuePairs *pairs, const QString &label, const QString &arn)
{
    pairs->add(label, new CopyableText(arn, label));
}

void addPlace(KeyValuePairs *pairs, const ses::EventDestination &destination)
{
    if (const auto &firehose = destination.kinesisFirehoseDestination) {
        addArn(pairs, Texts::tr("Delivery stream ARN"), firehose->deliveryStreamArn);
        addArn(pairs, Texts::tr("Identity and Access Management (IAM) role ARN"), firehose->iamRoleArn);
    } else if (destination.snsDestination) {
        addArn(pairs, Texts::tr("SNS topic ARN"), destination.snsDestination->topicArn);
    } else if (destination.eventBridgeDestination) {
        addArn(pairs, Texts::tr("Event bus"), destination.eventBridgeDestination->eventBusArn);
    } else if (destination.pinpointDestination) {
        addArn(pairs, Texts::tr("Project ARN"),
               destination.pinpointDestination->applicationArn.value_or(models::nothingText()));
    }
}

} // namespace

KeyValuePairs *newEventTypePairs(const QList<ses::EventType> &types)
{
    auto *pairs = new KeyValuePairs(2);
    pairs->add(Texts::tr("Sending and delivery"), models::eventTypesText(types, models::deliveryEvents()))
        ->setObjectName(u"deliveryTypes"_s);
    pairs->add(Texts::tr("Open and click tracking"), models::eventTypesText(types, models::engagementEvents()))
        ->setObjectName(u"engagementTypes"_s);
    return pairs;
}

KeyValuePairs *newDestinationPairs(const ses::EventDestination &destination)
{
    auto *pairs = new KeyValuePairs;
    pairs->add(Texts::tr("Destination type"), models::destinationKindText(models::destinationKind(destination)))
        ->setObjectName(u"destinationType"_s);
    pairs->add(Texts::tr("Name"), destination.name)->setObjectName(u"shownName"_s);
    auto *publishing = statusWidget(models::enabledStatus(destination.enabled));
    publishing->setObjectName(u"publishingStatus"_s);
    pairs->add(Texts::tr("Event publishing"), publishing);
    addPlace(pairs, destination);
    return pairs;
}

QWidget *newDimensionsContainer(const ses::EventDestination &destination)
{
    if (!destination.cloudWatchDestination)
        return nullptr;
    const auto &dimensions = destination.cloudWatchDestination->dimensionConfigurations;
    auto *table = new PlainTable({Texts::tr("Value source"), Texts::tr("Dimension name"), Texts::tr("Default value")});
    for (const auto &dimension : dimensions)
        table->addRow({new Text(models::valueSourceText(dimension.dimensionValueSource)),
                       (new Text(dimension.dimensionName))->setWrap(Wrap::Anywhere),
                       (new Text(dimension.defaultDimensionValue))->setWrap(Wrap::Anywhere)});
    auto *container = new Container(Texts::tr("Dimensions"));
    containTable(container, table);
    container->setObjectName(u"dimensions"_s);
    container->header()->setCounter(Texts::tr("(%1)").arg(dimensions.size()));
    return container;
}

} // namespace ui
