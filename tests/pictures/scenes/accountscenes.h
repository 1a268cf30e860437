#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// The account dashboard.
std::vector<Scene> accountScenes();

} // namespace pictures
