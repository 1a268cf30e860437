#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// The endpoint and its access keys, and Activity (visual.md 13.7 to 13.9).
std::vector<Scene> endpointScenes();

} // namespace pictures
