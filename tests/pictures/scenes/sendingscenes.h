#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// Sending a test email, what was sent, and which settings apply.
std::vector<Scene> sendingScenes();

} // namespace pictures
