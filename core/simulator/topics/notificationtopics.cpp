#include "core/simulator/topics/notificationtopics.h"

#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/topics/topicarns.h"

using namespace Qt::StringLiterals;

namespace simulator::notificationtopics {

using simulation::GetNotificationTopics;
using simulation::NotificationTopic;
using simulation::PutNotificationTopics;
using wire::Result;

namespace {

using Refusal = std::optional<wire::ServiceError>;

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
    if (const auto refusal = refusalOfTopicArn(*topic.topicArn, context))
        return refusal;
    if (!mayTopicExist(*topic.topicArn, context))
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
