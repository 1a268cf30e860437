#include "core/simulator/configurationsets/configurationsets.h"

#include "core/aws/arn.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"

namespace simulator::configurationsets {

wire::Result<ses::GetConfigurationSet::Response> get(const ses::GetConfigurationSet::Request &request, Context &context)
{
    const auto row = configurationSetsOf(context).find(request.configurationSetName);
    if (!row)
        return noSuchConfigurationSet(request.configurationSetName);
    return ses::GetConfigurationSet::Response{
        .configurationSetName = row->name,
        .tags = tagsOf(context).of(aws::configurationSetResource(row->name)),
    };
}

void addRoutes(Router &router)
{
    router.on<ses::GetConfigurationSet>(get);
}

} // namespace simulator::configurationsets
