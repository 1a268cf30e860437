#include "core/client/calls.h"
#include "core/simulation/operations.h"

namespace client {

extern const auto simulationCalls = calls(simulation::Operations());

} // namespace client
