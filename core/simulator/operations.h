#pragma once

#include "core/simulator/router.h"

namespace simulator {

/// Every operation that the simulator answers.
Router allOperations();

} // namespace simulator
