#pragma once

#include "core/simulation/topics.h"
#include "core/simulator/engine/router.h"

/// Where an identity publishes its feedback (console.md 6.5, 7), which SES v2 can neither tell nor change.
namespace simulator::notificationtopics {

wire::Result<simulation::GetNotificationTopics::Response> get(const simulation::GetNotificationTopics::Request &,
                                                              Context &);
wire::Result<ses::Nothing> put(const simulation::PutNotificationTopics::Request &, Context &);

/// The refusal of a topic that identities cannot publish to, if it is one. Whether another account's exists cannot be
/// known.
std::optional<wire::ServiceError> refusalOf(const simulation::NotificationTopic &topic, const Context &context);

void addRoutes(Router &router);

} // namespace simulator::notificationtopics
