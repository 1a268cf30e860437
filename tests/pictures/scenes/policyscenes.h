#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// Sending authorization policies: their tab, and the forms behind it.
std::vector<Scene> policyScenes();

} // namespace pictures
