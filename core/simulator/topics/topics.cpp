#include "core/simulator/topics/topics.h"

#include "core/aws/arn.h"
#include "core/simulator/engine/repositories.h"

namespace simulator::topics {

using simulation::CreateTopic;
using simulation::ListTopics;
using wire::Result;

namespace {

QString arnOf(const QString &name, const Context &context)
{
    return aws::snsTopicArn(context.scope.region, context.scope.account, name).toString();
}

} // namespace

Result<ListTopics::Response> list(const ListTopics::Request &, Context &context)
{
    ListTopics::Response response;
    for (const auto &topic : snsTopicsOf(context).all())
        response.topicArns += arnOf(topic.name, context);
    return response;
}

Result<CreateTopic::Response> create(const CreateTopic::Request &request, Context &context)
{
    auto topics = snsTopicsOf(context);
    if (!topics.find(request.name))
        topics.put({.name = request.name, .displayName = request.displayName.value_or(QString())});
    return CreateTopic::Response{arnOf(request.name, context)};
}

void addRoutes(Router &router)
{
    router.on<ListTopics>(list);
    router.on<CreateTopic>(create);
}

} // namespace simulator::topics
