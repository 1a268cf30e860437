#include "core/simulator/operations.h"

#include "core/simulator/configurationsets.h"
#include "core/simulator/facts.h"
#include "core/simulator/identities.h"
#include "core/simulator/tags.h"

namespace simulator {

Router allOperations()
{
    Router router;
    identities::addRoutes(router);
    tags::addRoutes(router);
    configurationsets::addRoutes(router);
    facts::addRoutes(router);
    return router;
}

} // namespace simulator
