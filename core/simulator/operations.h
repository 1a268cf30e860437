#pragma once

#include "core/simulator/engine/router.h"

namespace simulator {

/// Every operation that the simulator answers.
Router allOperations();

} // namespace simulator
