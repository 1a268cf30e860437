#pragma once

#include "core/ses/eventdestinations.h"
#include "core/store/regionalrepository.h"
#include "core/store/table.h"

namespace store {

/// An event destination of a configuration set; both names compare with case.
struct EventDestinationRow
{
    QString account;
    QString region;
    QString configurationSet;
    QString name;
    qint64 position = 0; ///< in the order in which they were added
    QString definition; ///< the JSON of ses::EventDestinationDefinition

    bool operator==(const EventDestinationRow &) const = default;

    static constexpr auto table = "event_destinations";
    static constexpr auto columns = std::tuple{
        column("account", &EventDestinationRow::account).key(),
        column("region", &EventDestinationRow::region).key(),
        column("configuration_set", &EventDestinationRow::configurationSet).key(),
        column("name", &EventDestinationRow::name).key(),
        column("position", &EventDestinationRow::position),
        column("definition", &EventDestinationRow::definition),
    };
};

/// The event destinations of the configuration sets of one account in one Region. What is written is recorded as a
/// change of "configuration-set/NAME".
class EventDestinationRepository : RegionalRepository
{
public:
    using RegionalRepository::RegionalRepository;

    QList<ses::EventDestination> ofSet(const QString &set) const; ///< in the order in which they were added
    std::optional<ses::EventDestination> find(const QString &set, const QString &name) const;
    void put(const QString &set, const ses::EventDestination &destination); ///< one that is there keeps its position
    bool remove(const QString &set, const QString &name); ///< false when there was none
    void removeAll(const QString &set);
};

} // namespace store
