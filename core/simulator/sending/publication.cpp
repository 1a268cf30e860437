#include "core/simulator/sending/publication.h"

#include "core/simulator/engine/repositories.h"

namespace simulator {

namespace {

/// The event as destinations know it; nothing for what only the simulator tells of.
std::optional<ses::EventType> typeOf(simulation::SentEvent event)
{
    return wire::fromWireName<ses::EventType>(QString(wire::wireName(event)));
}

} // namespace

void publish(QList<simulation::LoggedEvent> &events, const QString &set, const Context &context)
{
    if (set.isEmpty())
        return;
    const auto destinations = eventDestinationsOf(context).ofSet(set);
    for (auto &event : events) {
        const auto type = typeOf(event.event);
        for (const ses::EventDestination &destination : destinations) {
            if (type && destination.matchingEventTypes.contains(*type))
                (destination.enabled ? event.published : event.disabled) += destination.name;
        }
    }
}

} // namespace simulator
