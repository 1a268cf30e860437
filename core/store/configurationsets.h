#pragma once

#include "core/store/regionalrepository.h"
#include "core/store/table.h"

namespace store {

/// A configuration set; its name compares with case (api.md 4.2).
struct ConfigurationSetRow
{
    QString account;
    QString region;
    QString name;
    QDateTime createdAt;

    bool operator==(const ConfigurationSetRow &) const = default;

    static constexpr auto table = "configuration_sets";
    static constexpr auto columns = std::tuple{
        column("account", &ConfigurationSetRow::account).key(),
        column("region", &ConfigurationSetRow::region).key(),
        column("name", &ConfigurationSetRow::name).key(),
        column("created_at", &ConfigurationSetRow::createdAt),
    };
};

/// The configuration sets of one account in one Region. What is written is recorded as a change of
/// "configuration-set/NAME".
class ConfigurationSetRepository : RegionalRepository
{
public:
    using RegionalRepository::RegionalRepository;

    std::optional<ConfigurationSetRow> find(const QString &name) const;
    void put(ConfigurationSetRow row);
};

} // namespace store
