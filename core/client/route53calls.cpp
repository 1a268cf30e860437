#include "core/client/calls.h"
#include "core/route53/operations.h"

namespace client {

extern const auto route53Calls = calls(route53::Operations());

} // namespace client
