#pragma once

#include "core/ses/nothing.h"
#include "core/simulation/facts.h"

#include <QList>

/// Amazon SNS as far as identities need it (console.md 7): a list of standard topics, and which of them is told of an
/// identity's feedback, which SES v2 can neither read nor write.
namespace simulation {

/// Where one kind of feedback is published (console.md 6.5).
struct NotificationTopic
{
    std::optional<QString> topicArn; ///< absent: "No SNS topic"
    bool includeHeaders = false;
    bool operator==(const NotificationTopic &) const = default;
    static constexpr auto fields = wire::Fields{
        member("TopicArn", &NotificationTopic::topicArn),
        member("IncludeHeaders", &NotificationTopic::includeHeaders),
    };
};

struct GetNotificationTopics
{
    static constexpr wire::Operation operation{
        .name = "GetNotificationTopics",
        .route = {"GET", "/simulator/identities/{EmailIdentity}/notification-topics"},
        .access = wire::Access::Reads,
    };
    using Request = GetIdentityFacts::Request;
    struct Response
    {
        NotificationTopic bounce;
        NotificationTopic complaint;
        NotificationTopic delivery;
        static constexpr auto fields = wire::Fields{
            member("Bounce", &Response::bounce),
            member("Complaint", &Response::complaint),
            member("Delivery", &Response::delivery),
        };
    };
};

/// A kind that is left out stays as it is. A topic is a standard one of the same Region, the account's own, which must
/// exist, or another account's.
struct PutNotificationTopics
{
    static constexpr wire::Operation operation{
        .name = "PutNotificationTopics",
        .route = {"PUT", "/simulator/identities/{EmailIdentity}/notification-topics"},
    };
    struct Request
    {
        QString emailIdentity;
        std::optional<NotificationTopic> bounce;
        std::optional<NotificationTopic> complaint;
        std::optional<NotificationTopic> delivery;
        static constexpr auto fields = wire::Fields{
            label("EmailIdentity", &Request::emailIdentity),
            member("Bounce", &Request::bounce),
            member("Complaint", &Request::complaint),
            member("Delivery", &Request::delivery),
        };
    };
    using Response = ses::Nothing;
};

/// The topics of the account in the Region, by name.
struct ListTopics
{
    static constexpr wire::Operation operation{
        .name = "ListTopics",
        .route = {"GET", "/simulator/topics"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        static constexpr auto fields = wire::Fields{};
    };
    struct Response
    {
        QList<QString> topicArns;
        static constexpr auto fields = wire::Fields{member("TopicArns", &Response::topicArns)};
    };
};

/// Makes a standard topic. One that is there already is answered with its ARN, as SNS does.
struct CreateTopic
{
    static constexpr wire::Operation operation{
        .name = "CreateTopic",
        .route = {"POST", "/simulator/topics"},
    };
    struct Request
    {
        QString name;
        std::optional<QString> displayName;
        static constexpr auto fields = wire::Fields{
            member("Name", &Request::name).required().length(1, 256).pattern("^[A-Za-z0-9_-]+$"),
            member("DisplayName", &Request::displayName).length(0, 100),
        };
    };
    struct Response
    {
        QString topicArn;
        static constexpr auto fields = wire::Fields{member("TopicArn", &Response::topicArn)};
    };
};

} // namespace simulation
