#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// Pictures of why an identity is not verified, and of what is simulated about it (visual.md section 11).
std::vector<Scene> whyScenes();

} // namespace pictures
