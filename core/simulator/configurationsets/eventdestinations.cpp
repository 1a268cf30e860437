#include "core/simulator/configurationsets/eventdestinations.h"

#include "core/simulator/configurationsets/destinationrules.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"

using namespace Qt::StringLiterals;

namespace simulator::eventdestinations {

using configurationsets::isSameKind;
using configurationsets::refusalOf;
using configurationsets::refusalOfDestinationName;
using ses::Nothing;
using wire::Result;

namespace {

wire::ServiceError noSuchDestination(const QString &set, const QString &name)
{
    return notFound(u"An event destination with name <%1> does not exist for configuration set <%2>."_s.arg(name, set));
}

void keep(const auto &request, const Context &context)
{
    ses::EventDestination destination;
    static_cast<ses::EventDestinationDefinition &>(destination) = request.eventDestination;
    destination.name = request.eventDestinationName;
    eventDestinationsOf(context).put(request.configurationSetName, destination);
}

} // namespace

Result<Nothing> create(const ses::CreateConfigurationSetEventDestination::Request &request, Context &context)
{
    const QString &set = request.configurationSetName, &name = request.eventDestinationName;
    if (const auto refusal = refusalOfDestinationName(name))
        return *refusal;
    if (const auto refusal = refusalOf(request.eventDestination, context))
        return *refusal;
    if (!configurationSetsOf(context).find(set))
        return noSuchConfigurationSet(set);
    const auto destinations = eventDestinationsOf(context);
    if (destinations.find(set, name))
        return alreadyExists(
            u"An event destination with name <%1> already exists for configuration set <%2>."_s.arg(name, set));
    if (destinations.ofSet(set).size() >= ses::maxEventDestinations)
        return limitExceeded();
    keep(request, context);
    return Nothing();
}

Result<ses::GetConfigurationSetEventDestinations::Response> get(
    const ses::GetConfigurationSetEventDestinations::Request &request, Context &context)
{
    const QString &set = request.configurationSetName;
    if (!configurationSetsOf(context).find(set))
        return noSuchConfigurationSet(set);
    return ses::GetConfigurationSetEventDestinations::Response{eventDestinationsOf(context).ofSet(set)};
}

Result<Nothing> update(const ses::UpdateConfigurationSetEventDestination::Request &request, Context &context)
{
    const QString &set = request.configurationSetName, &name = request.eventDestinationName;
    if (const auto refusal = refusalOf(request.eventDestination, context))
        return *refusal;
    if (!configurationSetsOf(context).find(set))
        return noSuchConfigurationSet(set);
    const auto present = eventDestinationsOf(context).find(set, name);
    if (!present)
        return noSuchDestination(set, name);
    if (!isSameKind(*present, request.eventDestination))
        return badRequest(u"The type of event destination <%1> cannot be changed."_s.arg(name));
    keep(request, context);
    return Nothing();
}

Result<Nothing> remove(const ses::DeleteConfigurationSetEventDestination::Request &request, Context &context)
{
    const QString &set = request.configurationSetName, &name = request.eventDestinationName;
    if (!configurationSetsOf(context).find(set))
        return noSuchConfigurationSet(set);
    if (!eventDestinationsOf(context).remove(set, name))
        return noSuchDestination(set, name);
    return Nothing();
}

void addRoutes(Router &router)
{
    router.on<ses::CreateConfigurationSetEventDestination>(create);
    router.on<ses::GetConfigurationSetEventDestinations>(get);
    router.on<ses::UpdateConfigurationSetEventDestination>(update);
    router.on<ses::DeleteConfigurationSetEventDestination>(remove);
}

} // namespace simulator::eventdestinations
