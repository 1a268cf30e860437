#pragma once

#include "core/ses/tags.h"
#include "core/store/regionalrepository.h"
#include "core/store/table.h"

namespace store {

/// A tag of a resource. The position keeps the order in which tags were added (api.md 5.10).
struct TagRow
{
    QString account;
    QString region;
    QString resource; ///< "identity/example.com", "configuration-set/set-a": what stands in the ARN
    QString key;
    qint64 position = 0;
    QString value;

    bool operator==(const TagRow &) const = default;

    static constexpr auto table = "tags";
    static constexpr auto columns = std::tuple{
        column("account", &TagRow::account).key(),   column("region", &TagRow::region).key(),
        column("resource", &TagRow::resource).key(), column("key", &TagRow::key).key(),
        column("position", &TagRow::position),       column("value", &TagRow::value),
    };
};

/// The tags of resources of one account in one Region. What is written is recorded as a change of the resource.
class TagRepository : RegionalRepository
{
public:
    using RegionalRepository::RegionalRepository;

    QList<ses::Tag> of(const QString &resource) const; ///< in the order in which they were added

    /// A key that is there already keeps its place and gets the new value.
    void put(const QString &resource, const ses::Tag &tag);
    void remove(const QString &resource, const QString &key);
    void removeAll(const QString &resource);
};

} // namespace store
