#include "core/simulator/scenarios/scenarioset.h"

#include "core/aws/arn.h"
#include "core/simulator/configurationsets/destinationrules.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/scenarios/scenarioidentity.h"

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

QStringList reasonsOf(const JsonPart &reasons)
{
    QStringList words;
    for (const JsonPart &reason : reasons.items())
        words += wire::wireName(reason.word<ses::SuppressionReason>());
    return words;
}

ses::CloudWatchDestination cloudWatchOf(const JsonPart &dimensions)
{
    ses::CloudWatchDestination cloudWatch;
    for (const JsonPart &each : dimensions.items()) {
        each.allowOnly({u"name"_s, u"source"_s, u"default"_s});
        cloudWatch.dimensionConfigurations.append(
            {each["name"].text(), each["source"].word<ses::DimensionValueSource>(), each["default"].text()});
    }
    return cloudWatch;
}

ses::KinesisFirehoseDestination firehoseOf(const JsonPart &firehose)
{
    firehose.allowOnly({u"stream"_s, u"role"_s});
    return {firehose["role"].text(), firehose["stream"].text()};
}

ses::EventDestination destinationOf(const JsonPart &part, const Context &context)
{
    part.allowOnly({u"name"_s, u"enabled"_s, u"events"_s, u"topic"_s, u"firehose"_s, u"dimensions"_s, u"bus"_s});
    ses::EventDestination destination;
    destination.name = part["name"].text();
    destination.enabled = !part.has("enabled") || part["enabled"].flag();
    for (const JsonPart &event : part.items("events"))
        destination.matchingEventTypes.append(event.word<ses::EventType>());
    if (part.has("topic"))
        destination.snsDestination = ses::SnsDestination{part["topic"].text()};
    if (part.has("bus"))
        destination.eventBridgeDestination = ses::EventBridgeDestination{part["bus"].text()};
    take(part, "firehose", destination.kinesisFirehoseDestination, firehoseOf);
    take(part, "dimensions", destination.cloudWatchDestination, cloudWatchOf);
    auto refusal = configurationsets::refusalOfDestinationName(destination.name);
    if (!refusal)
        refusal = configurationsets::refusalOf(destination, context);
    if (refusal)
        part.refuse(refusal->message);
    return destination;
}

} // namespace

void loadScenarioSet(const JsonPart &set, const QString &region, const QDateTime &now, const Stage &stage)
{
    set.allowOnly({u"name"_s, u"created"_s, u"sending"_s, u"reputationMetrics"_s, u"lastFreshStart"_s, u"pool"_s,
                   u"tls"_s, u"maxDeliverySeconds"_s, u"redirectDomain"_s, u"httpsPolicy"_s, u"suppression"_s,
                   u"destinations"_s, u"tags"_s});
    const Context context{{stage.account, region}, now, stage.database};
    store::ConfigurationSetRow row{.name = set["name"].text(), .createdAt = now};
    take(set, "created", row.createdAt, &JsonPart::moment);
    take(set, "sending", row.maySend, &JsonPart::flag);
    take(set, "reputationMetrics", row.hasReputationMetrics, &JsonPart::flag);
    take(set, "lastFreshStart", row.lastFreshStart, &JsonPart::moment);
    take(set, "pool", row.sendingPool, &JsonPart::text);
    take(set, "tls", row.tlsPolicy, &JsonPart::word<ses::TlsPolicy>);
    take(set, "maxDeliverySeconds", row.maxDeliverySeconds, &JsonPart::number);
    take(set, "redirectDomain", row.redirectDomain, &JsonPart::text);
    take(set, "httpsPolicy", row.httpsPolicy, &JsonPart::word<ses::HttpsPolicy>);
    take(set, "suppression", row.suppressedReasons, reasonsOf);
    configurationSetsOf(context).put(row);
    for (const ses::Tag &tag : tagsOfScenario(set))
        tagsOf(context).put(aws::configurationSetResource(row.name), tag);
    for (const JsonPart &destination : set.items("destinations"))
        eventDestinationsOf(context).put(row.name, destinationOf(destination, context));
}

} // namespace simulator
