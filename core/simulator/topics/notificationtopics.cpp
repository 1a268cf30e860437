#include "core/simulator/topics/notificationtopics.h"

#include "core/aws/arn.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace simulator::notificationtopics {

using simulation::GetNotificationTopics;
using simulation::NotificationTopic;
using simulation::PutNotificationTopics;
using wire::Result;

namespace {

using Refusal = std::optional<wire::ServiceError>;

/// The ARN of a topic in the part of AWS to which the Region belongs, FIFO topics included.
std::optional<aws::Arn> topicArn(const QString &text, const QString &region)
{
    static const QRegularExpression account(uR"(\A[0-9]{12}\z)"_s);
    static const QRegularExpression name(uR"(\A[A-Za-z0-9_-]{1,256}(\.fifo)?\z)"_s);
    const auto arn = aws::Arn::parse(text);
    const bool isTopic = arn && arn->service == "sns"_L1 && arn->partition == aws::partitionOf(region)
        && !arn->region.isEmpty() && account.match(arn->account).hasMatch() && name.match(arn->resource).hasMatch();
    return isTopic ? arn : std::nullopt;
}

NotificationTopic &topicOf(GetNotificationTopics::Response &response, store::FeedbackKind kind)
{
    switch (kind) {
    case store::FeedbackKind::Bounce:
        return response.bounce;
    case store::FeedbackKind::Complaint:
        return response.complaint;
    case store::FeedbackKind::Delivery:
        break;
    }
    return response.delivery;
}

void keep(const NotificationTopic &topic, const QString &identity, store::FeedbackKind kind, const Context &context)
{
    auto topics = topicsOf(context);
    if (topic.topicArn)
        topics.put({.identity = identity, .kind = kind, .topic = topic.topicArn, .headers = topic.includeHeaders});
    else
        topics.remove(identity, kind);
}

} // namespace

Refusal refusalOf(const NotificationTopic &topic, const Context &context)
{
    if (!topic.topicArn)
        return topic.includeHeaders ? Refusal(badRequest(u"Original headers are only included with an SNS topic."_s))
                                    : std::nullopt;
    const auto &[account, region, source] = context.scope;
    const auto arn = topicArn(*topic.topicArn, region);
    if (!arn)
        return badRequest(u"<%1> is not the ARN of an SNS topic."_s.arg(*topic.topicArn));
    if (arn->resource.endsWith(".fifo"_L1))
        return badRequest(u"SNS topic <%1> is a FIFO topic; only standard topics can be used."_s.arg(*topic.topicArn));
    if (arn->region != region)
        return badRequest(u"SNS topic <%1> is not in the Region %2."_s.arg(*topic.topicArn, region));
    if (arn->account == account && !snsTopicsOf(context).find(arn->resource))
        return notFound(u"SNS topic <%1> does not exist."_s.arg(*topic.topicArn));
    return std::nullopt;
}

Result<GetNotificationTopics::Response> get(const GetNotificationTopics::Request &request, Context &context)
{
    const auto row = identitiesOf(context).find(request.emailIdentity);
    if (!row)
        return noSuchIdentity(request.emailIdentity);
    GetNotificationTopics::Response response;
    for (const auto &topic : topicsOf(context).of(row->name))
        topicOf(response, topic.kind) = {topic.topic, topic.headers};
    return response;
}

Result<ses::Nothing> put(const PutNotificationTopics::Request &request, Context &context)
{
    using Kind = store::FeedbackKind;
    const std::pair<Kind, const std::optional<NotificationTopic> &> wanted[] = {
        {Kind::Bounce, request.bounce}, {Kind::Complaint, request.complaint}, {Kind::Delivery, request.delivery}};
    if (!identitiesOf(context).statusOf(request.emailIdentity))
        return noSuchIdentity(request.emailIdentity);
    for (const auto &[kind, topic] : wanted) {
        const auto refusal = topic ? refusalOf(*topic, context) : std::nullopt;
        if (refusal)
            return *refusal;
    }
    for (const auto &[kind, topic] : wanted) {
        if (topic)
            keep(*topic, store::canonicalName(request.emailIdentity), kind, context);
    }
    return ses::Nothing();
}

void addRoutes(Router &router)
{
    router.on<GetNotificationTopics>(get);
    router.on<PutNotificationTopics>(put);
}

} // namespace simulator::notificationtopics
