#include "ui/pages/eventdestinations/destinationfields.h"

#include "core/aws/arn.h"
#include "core/simulation/topics.h"
#include "core/wire/whendone.h"
#include "ui/components/content/container.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/tiles.h"
#include "ui/pages/configurationsetfields/enabledfield.h"
#include "ui/pages/configurationsetfields/namefields.h"
#include "ui/pages/eventdestinations/arnrules.h"
#include "ui/pages/eventdestinations/dimensionrows.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/pages/identityfields/topicfields.h"
#include "ui/pages/identityforms/topicdialog.h"

namespace ui {

using namespace Qt::StringLiterals;
using models::DestinationKind;

namespace {

/// What a tile is called: "CloudWatch".
QString keyOf(DestinationKind kind)
{
    switch (kind) {
    case DestinationKind::CloudWatch:
        return u"CloudWatch"_s;
    case DestinationKind::Firehose:
        return u"Firehose"_s;
    case DestinationKind::Sns:
        return u"Sns"_s;
    case DestinationKind::EventBridge:
        return u"EventBridge"_s;
    case DestinationKind::Pinpoint:
        break;
    }
    return u"Pinpoint"_s;
}

const QList<DestinationKind> kinds{DestinationKind::CloudWatch, DestinationKind::Firehose, DestinationKind::Sns,
                                   DestinationKind::EventBridge, DestinationKind::Pinpoint};

QString descriptionOf(DestinationKind kind)
{
    switch (kind) {
    case DestinationKind::CloudWatch:
        return DestinationFields::tr("Counts per dimension");
    case DestinationKind::Firehose:
        return DestinationFields::tr("Every event to a stream");
    case DestinationKind::Sns:
        return DestinationFields::tr("Every event to a topic");
    case DestinationKind::EventBridge:
        return DestinationFields::tr("Every event to a bus");
    case DestinationKind::Pinpoint:
        break;
    }
    return DestinationFields::tr("Not simulated");
}

Tiles *newKinds()
{
    QList<Tiles::Option> options;
    for (const DestinationKind kind : kinds)
        options.append({.value = keyOf(kind),
                        .label = models::destinationKindText(kind),
                        .description = descriptionOf(kind),
                        .enabled = kind != DestinationKind::Pinpoint});
    auto *tiles = new Tiles(options);
    tiles->setObjectName(u"destinationKind"_s);
    tiles->setValue(keyOf(DestinationKind::CloudWatch));
    return tiles;
}

} // namespace

DestinationFields::DestinationFields(Session &session, QWidget *parent)
    : Blocks(false, parent)
    , m_session(session)
    , m_kind(newKinds())
    , m_name(newDestinationNameField())
    , m_publishing(new EnabledField(u"publishing"_s,
                                    {.label = tr("Event publishing"),
                                     .description = tr("Events that happen while it is off are not published later.")}))
    , m_dimensions(new DimensionRows)
    , m_stream(new TextInput)
    , m_role(new TextInput)
    , m_topic(new TopicFields(session, u"destination"_s, tr("SNS topic")))
    , m_bus(aws::defaultEventBusArn(session.region().code, session.connection().account()).toString())
{
    m_publishing->setOn(true);
    m_topic->setDemanded();
    buildOptions();
    auto *bus = new KeyValuePairs(1);
    Text *busText = bus->add(tr("Event bus"), m_bus);
    busText->setObjectName(u"eventBus"_s);
    addPlace(DestinationKind::CloudWatch, tr("Amazon CloudWatch dimensions"), m_dimensions);
    addPlace(DestinationKind::Firehose, tr("Amazon Data Firehose"), newFirehose());
    addPlace(DestinationKind::Sns, tr("Amazon SNS"), m_topic);
    addPlace(DestinationKind::EventBridge, tr("Amazon EventBridge"), bus);
    connect(m_kind, &Tiles::chosen, this, &DestinationFields::showKind);
    connect(m_topic, &TopicFields::newTopicWanted, this, &DestinationFields::createTopic);
    followChanges(
        session, this, [](const QString &resource) { return resource.startsWith("sns-topic/"_L1); },
        [this] { loadTopics(); });
    showKind();
    loadTopics();
}

void DestinationFields::buildOptions()
{
    m_kindField = new FormField({.label = tr("Destination type")}, m_kind);
    m_kindField->setWide(true);
    auto *column = new FieldColumn;
    column->add(m_kindField)->add(m_name)->add(m_publishing);
    auto *container = new Container(tr("Destination options"));
    container->add(column);
    add(container);
}

void DestinationFields::addPlace(DestinationKind kind, const QString &title, QWidget *content)
{
    auto *container = new Container(title);
    container->setObjectName(keyOf(kind) + "Place"_L1);
    container->add(content);
    m_places.insert(kind, container);
    add(container);
}

QWidget *DestinationFields::newFirehose()
{
    const QString region = m_session.region().code;
    m_stream->setObjectName(u"stream"_s);
    m_role->setObjectName(u"role"_s);
    auto *stream = new FormField({.label = tr("Delivery stream ARN")}, m_stream);
    stream->setCheck(
        [this, region] { return streamRemark(tr("Delivery stream ARN"), trimmedLine(m_stream->text()), region); });
    auto *role = new FormField({.label = tr("Identity and Access Management (IAM) role ARN"),
                                .description = tr("SES writes into the stream as this role.")},
                               m_role);
    role->setCheck([this, region] {
        return roleRemark(tr("Identity and Access Management (IAM) role ARN"), trimmedLine(m_role->text()), region);
    });
    auto *column = new FieldColumn;
    column->add(stream)->add(role);
    return column;
}

/// Where topics cannot be listed, their ARNs can be typed.
void DestinationFields::loadTopics()
{
    wire::whenDone(m_session.service().call<simulation::ListTopics>({}), this, [this](const auto &answer) {
        if (answer)
            m_topic->setTopics(answer->topicArns);
    });
}

void DestinationFields::createTopic()
{
    openTopicDialog(m_session, this, [this](const QString &arn) {
        m_topic->setValue({.topicArn = arn});
        loadTopics();
    });
}

void DestinationFields::showKind()
{
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
        place.value()->setVisible(place.key() == kind());
}

DestinationKind DestinationFields::kind() const
{
    for (const DestinationKind kind : kinds) {
        if (m_kind->value() == keyOf(kind))
            return kind;
    }
    return DestinationKind::CloudWatch;
}

ses::EventDestination DestinationFields::value() const
{
    ses::EventDestination destination;
    destination.name = m_name->name();
    destination.enabled = m_publishing->isOn();
    switch (kind()) {
    case DestinationKind::CloudWatch:
        destination.cloudWatchDestination = ses::CloudWatchDestination{m_dimensions->dimensions()};
        break;
    case DestinationKind::Firehose:
        destination.kinesisFirehoseDestination =
            ses::KinesisFirehoseDestination{trimmedLine(m_role->text()), trimmedLine(m_stream->text())};
        break;
    case DestinationKind::Sns:
        destination.snsDestination = ses::SnsDestination{m_topic->value().topicArn.value_or(QString())};
        break;
    case DestinationKind::EventBridge:
        destination.eventBridgeDestination = ses::EventBridgeDestination{m_bus};
        break;
    case DestinationKind::Pinpoint:
        destination.pinpointDestination = m_pinpoint;
        break;
    }
    return destination;
}

void DestinationFields::setValue(const ses::EventDestination &destination)
{
    m_kind->setValue(keyOf(models::destinationKind(destination)));
    m_publishing->setOn(destination.enabled);
    if (destination.cloudWatchDestination)
        m_dimensions->setDimensions(destination.cloudWatchDestination->dimensionConfigurations);
    if (destination.kinesisFirehoseDestination) {
        m_stream->setText(destination.kinesisFirehoseDestination->deliveryStreamArn);
        m_role->setText(destination.kinesisFirehoseDestination->iamRoleArn);
    }
    if (destination.snsDestination)
        m_topic->setValue({.topicArn = destination.snsDestination->topicArn});
    if (destination.eventBridgeDestination)
        m_bus = destination.eventBridgeDestination->eventBusArn;
    m_pinpoint = destination.pinpointDestination;
    showKind();
}

void DestinationFields::setFixed(const ses::EventDestination &destination)
{
    m_name->setFixed(destination.name);
    m_kindField->setEnabled(false);
    m_kindField->setDescription(tr("It stays as it was made."));
}

} // namespace ui
