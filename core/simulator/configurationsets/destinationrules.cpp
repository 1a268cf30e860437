#include "core/simulator/configurationsets/destinationrules.h"

#include "core/aws/arn.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/identities/identitynames.h"
#include "core/simulator/topics/topicarns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator::configurationsets {

using Refusal = std::optional<wire::ServiceError>;

namespace {

/// What places there are in a definition, in the order of its members.
std::array<bool, 5> placesOf(const ses::EventDestinationDefinition &definition)
{
    return {definition.kinesisFirehoseDestination.has_value(), definition.cloudWatchDestination.has_value(),
            definition.snsDestination.has_value(), definition.eventBridgeDestination.has_value(),
            definition.pinpointDestination.has_value()};
}

/// What the ARN of a kind of resource is made of.
struct ArnForm
{
    QLatin1StringView service;
    bool isRegional = true; ///< of the Region of the request; otherwise of none
    QLatin1StringView resource; ///< a regular expression
};

bool isArn(const QString &text, const ArnForm &form, const Context &context)
{
    static const QRegularExpression account(uR"(\A[0-9]{12}\z)"_s);
    const QString &region = context.scope.region;
    const auto arn = aws::Arn::parse(text);
    return arn && arn->partition == aws::partitionOf(region) && arn->service == form.service
        && arn->region == (form.isRegional ? region : QString()) && account.match(arn->account).hasMatch()
        && QRegularExpression(uR"(\A%1\z)"_s.arg(form.resource)).match(arn->resource).hasMatch();
}

Refusal refusalOf(const ses::KinesisFirehoseDestination &firehose, const Context &context)
{
    const QString &role = firehose.iamRoleArn, &stream = firehose.deliveryStreamArn;
    if (!isArn(role, {"iam"_L1, false, R"(role/[\w+=,.@/-]{1,576})"_L1}, context))
        return badRequest(u"Invalid IAM role ARN provided: %1."_s.arg(role));
    if (!isArn(stream, {"firehose"_L1, true, R"(deliverystream/[a-zA-Z0-9_.-]{1,64})"_L1}, context))
        return badRequest(u"Invalid Kinesis Firehose delivery stream ARN provided: %1."_s.arg(stream));
    return std::nullopt;
}

Refusal refusalOf(const ses::CloudWatchDimensionConfiguration &dimension)
{
    static const QRegularExpression name(uR"(\A(ses:)?[A-Za-z0-9_-]{1,256}\z)"_s);
    static const QRegularExpression value(uR"(\A[A-Za-z0-9_.@-]{1,256}\z)"_s);
    static const QStringList refusedHeaders{u"Received"_s, u"To"_s,         u"From"_s,       u"DKIM-Signature"_s,
                                            u"CC"_s,       u"message-id"_s, u"Return-Path"_s};
    const QString &called = dimension.dimensionName, &usual = dimension.defaultDimensionValue;
    if (!name.match(called).hasMatch())
        return badRequest(u"Invalid CloudWatch dimension name <%1>: only alphanumeric ASCII characters, '_', and '-' "
                          "are allowed."_s.arg(called));
    if (!value.match(usual).hasMatch())
        return badRequest(u"Invalid default value <%1> of CloudWatch dimension <%2>: only alphanumeric ASCII "
                          "characters, '_', '-', '@', and '.' are allowed."_s.arg(usual, called));
    if (dimension.dimensionValueSource == ses::DimensionValueSource::EmailHeader
        && refusedHeaders.contains(called, Qt::CaseInsensitive))
        return badRequest(u"Email header <%1> cannot be a CloudWatch dimension."_s.arg(called));
    return std::nullopt;
}

Refusal refusalOf(const ses::CloudWatchDestination &cloudWatch, const Context &)
{
    const auto &dimensions = cloudWatch.dimensionConfigurations;
    if (dimensions.isEmpty())
        return badRequest(u"CloudWatch metrics dimension configuration list cannot be empty."_s);
    if (dimensions.size() > ses::maxDimensions)
        return badRequest(u"CloudWatch metrics dimension configuration list cannot exceed 10 dimensions."_s);
    for (const auto &dimension : dimensions) {
        if (const auto refusal = refusalOf(dimension))
            return refusal;
    }
    return std::nullopt;
}

Refusal refusalOf(const ses::SnsDestination &sns, const Context &context)
{
    if (const auto refusal = refusalOfTopicArn(sns.topicArn, context))
        return refusal;
    if (mayTopicExist(sns.topicArn, context))
        return std::nullopt;
    return badRequest(u"SNS topic <%1> not found."_s.arg(sns.topicArn));
}

Refusal refusalOf(const ses::EventBridgeDestination &bridge, const Context &context)
{
    const auto &[account, region, source] = context.scope;
    const QString bus = aws::defaultEventBusArn(region, account).toString();
    if (bridge.eventBusArn == bus)
        return std::nullopt;
    return badRequest(
        u"Invalid EventBridge event bus ARN provided: %1. Only the default event bus %2 can be used."_s.arg(
            bridge.eventBusArn, bus));
}

Refusal refusalOf(const ses::PinpointDestination &pinpoint, const Context &context)
{
    const QString application = pinpoint.applicationArn.value_or(QString());
    if (isArn(application, {"mobiletargeting"_L1, true, "apps/[a-zA-Z0-9]{1,64}"_L1}, context))
        return std::nullopt;
    return badRequest(u"Invalid Pinpoint application ARN provided: %1."_s.arg(application));
}

} // namespace

Refusal refusalOfDestinationName(const QString &name)
{
    if (name.size() > ses::maxEventDestinationNameLength)
        return badRequest(u"Event destination name cannot exceed 64 characters."_s);
    if (!name.isEmpty() && isPlainName(name))
        return std::nullopt;
    return badRequest(u"Invalid event destination name <%1>: only alphanumeric ASCII characters, '_', and '-' are "
                      "allowed."_s.arg(name));
}

Refusal refusalOf(const ses::EventDestinationDefinition &definition, const Context &context)
{
    const auto places = placesOf(definition);
    const auto count = std::ranges::count(places, true);
    if (count == 0)
        return badRequest(u"Event destination is not provided."_s);
    if (count > 1)
        return badRequest(u"Please provide only one destination with each request. Either a Firehose Destination or a "
                          "Cloudwatch Destination or an SNS Destination or an EventBridge Destination."_s);
    if (definition.matchingEventTypes.isEmpty())
        return badRequest(u"At least one event type must be specified."_s);
    Refusal refusal;
    const auto judge = [&](const auto &place) {
        if (place)
            refusal = refusalOf(*place, context);
    };
    judge(definition.kinesisFirehoseDestination);
    judge(definition.cloudWatchDestination);
    judge(definition.snsDestination);
    judge(definition.eventBridgeDestination);
    judge(definition.pinpointDestination);
    return refusal;
}

bool isSameKind(const ses::EventDestinationDefinition &one, const ses::EventDestinationDefinition &other)
{
    return placesOf(one) == placesOf(other);
}

} // namespace simulator::configurationsets
