#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// Configuration sets and their event destinations.
std::vector<Scene> setScenes();

} // namespace pictures
