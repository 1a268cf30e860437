#pragma once

#include "core/store/regionalrepository.h"
#include "core/store/table.h"

namespace store {

using namespace Qt::StringLiterals;

/// The kinds of feedback about which an identity can notify.
enum class FeedbackKind { Bounce, Complaint, Delivery };
constexpr auto wireNames(FeedbackKind)
{
    return std::array{"BOUNCE"_L1, "COMPLAINT"_L1, "DELIVERY"_L1};
}

/// Where an identity publishes one kind of feedback (console.md 6.5). Kinds without a row have no topic.
struct NotificationTopicRow
{
    QString account;
    QString region;
    QString identity;
    FeedbackKind kind = FeedbackKind::Bounce;
    std::optional<QString> topic; ///< an ARN of SNS
    bool headers = false; ///< with the headers of the original message

    bool operator==(const NotificationTopicRow &) const = default;

    static constexpr auto table = "notification_topics";
    static constexpr auto columns = std::tuple{
        column("account", &NotificationTopicRow::account).key(),
        column("region", &NotificationTopicRow::region).key(),
        column("identity", &NotificationTopicRow::identity).key(),
        column("kind", &NotificationTopicRow::kind).key(),
        column("topic", &NotificationTopicRow::topic),
        column("headers", &NotificationTopicRow::headers),
    };
};

/// The notification topics of identities of one account in one Region. Identities are named as they are stored.
class NotificationTopicRepository : RegionalRepository
{
public:
    using RegionalRepository::RegionalRepository;

    QList<NotificationTopicRow> of(const QString &identity) const; ///< by kind, only those that were set
    void put(NotificationTopicRow row);
    void remove(const QString &identity, FeedbackKind kind);
    void removeAll(const QString &identity);
};

} // namespace store
