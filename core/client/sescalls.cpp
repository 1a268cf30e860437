#include "core/client/calls.h"
#include "core/ses/operations.h"

namespace client {

extern const auto sesCalls = calls(ses::Operations());

} // namespace client
