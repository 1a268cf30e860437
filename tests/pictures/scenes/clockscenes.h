#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// Pictures of the virtual clock: its page, the menu in the top bar, jumps, scenarios (visual.md section 11).
std::vector<Scene> clockScenes();

} // namespace pictures
