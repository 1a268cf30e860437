#pragma once

#include "core/store/regionalrepository.h"
#include "core/store/table.h"

namespace store {

/// A sending authorization policy of an identity.
struct PolicyRow
{
    QString account;
    QString region;
    QString identity;
    QString name;
    QString document; ///< the JSON text, without the white space that means nothing

    bool operator==(const PolicyRow &) const = default;

    static constexpr auto table = "policies";
    static constexpr auto columns = std::tuple{
        column("account", &PolicyRow::account).key(),   column("region", &PolicyRow::region).key(),
        column("identity", &PolicyRow::identity).key(), column("name", &PolicyRow::name).key(),
        column("document", &PolicyRow::document),
    };
};

/// The policies of identities of one account in one Region. Identities are named as they are stored.
class PolicyRepository : RegionalRepository
{
public:
    using RegionalRepository::RegionalRepository;

    QList<PolicyRow> of(const QString &identity) const; ///< by name
    void put(PolicyRow row);
    bool remove(const QString &identity, const QString &name); ///< false when there was none
    void removeAll(const QString &identity);
};

} // namespace store
