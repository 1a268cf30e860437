#pragma once

#include "core/simulator/engine/context.h"

namespace simulator {

/// The id of a mail that is sent now (api.md 6): "0100018c1f2a3b4c-5d6e7f80-1a2b-3c4d-5e6f-708192a3b4c5-000000". It
/// begins with the Region and the time; the rest comes from the generator.
QString newMessageId(const Context &context);

} // namespace simulator
