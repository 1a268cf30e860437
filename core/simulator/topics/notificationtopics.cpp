#include "core/simulator/topics/notificationtopics.h"

#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"

namespace simulator::notificationtopics {

using simulation::GetNotificationTopics;
using wire::Result;

Result<GetNotificationTopics::Response> get(const GetNotificationTopics::Request &request, Context &context)
{
    const auto row = identitiesOf(context).find(request.emailIdentity);
    if (!row)
        return noSuchIdentity(request.emailIdentity);
    GetNotificationTopics::Response response;
    for (const auto &topic : topicsOf(context).of(row->name)) {
        const simulation::NotificationTopic told{topic.topic, topic.headers};
        switch (topic.kind) {
        case store::FeedbackKind::Bounce:
            response.bounce = told;
            break;
        case store::FeedbackKind::Complaint:
            response.complaint = told;
            break;
        case store::FeedbackKind::Delivery:
            response.delivery = told;
            break;
        }
    }
    return response;
}

void addRoutes(Router &router)
{
    router.on<GetNotificationTopics>(get);
}

} // namespace simulator::notificationtopics
