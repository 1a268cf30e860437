#pragma once

#include "core/store/regionalrepository.h"
#include "core/store/table.h"

namespace store {

/// A standard topic of Amazon SNS; its name compares with case.
struct SnsTopicRow
{
    QString account;
    QString region;
    QString name;
    QString displayName; ///< may be empty

    bool operator==(const SnsTopicRow &) const = default;

    static constexpr auto table = "sns_topics";
    static constexpr auto columns = std::tuple{
        column("account", &SnsTopicRow::account).key(),
        column("region", &SnsTopicRow::region).key(),
        column("name", &SnsTopicRow::name).key(),
        column("display_name", &SnsTopicRow::displayName),
    };
};

/// The topics of one account in one Region. What is written is recorded as a change of "sns-topic/NAME".
class SnsTopicRepository : RegionalRepository
{
public:
    using RegionalRepository::RegionalRepository;

    QList<SnsTopicRow> all() const; ///< by name
    std::optional<SnsTopicRow> find(const QString &name) const;
    void put(SnsTopicRow row);
};

} // namespace store
