#include "core/simulator/facts.h"

#include "core/simulator/refusals.h"
#include "core/simulator/repositories.h"
#include "core/store/accounts.h"

namespace simulator::facts {

using simulation::GetAccountFacts;
using simulation::GetIdentityFacts;
using simulation::GetNotificationTopics;
using wire::Result;

Result<GetIdentityFacts::Response> ofIdentity(const GetIdentityFacts::Request &request, Context &context)
{
    const auto row = identitiesOf(context).find(request.emailIdentity);
    if (!row)
        return noSuchIdentity(request.emailIdentity);
    return GetIdentityFacts::Response{row->createdAt, row->deadline};
}

Result<GetNotificationTopics::Response> topics(const GetNotificationTopics::Request &request, Context &context)
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

Result<GetAccountFacts::Response> ofAccount(const GetAccountFacts::Request &, Context &context)
{
    const auto row = store::findAccount(context.database, context.scope.account);
    return GetAccountFacts::Response{row ? row->name : QString()};
}

void addRoutes(Router &router)
{
    router.on<GetIdentityFacts>(ofIdentity);
    router.on<GetNotificationTopics>(topics);
    router.on<GetAccountFacts>(ofAccount);
}

} // namespace simulator::facts
