#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// The page of verified identities.
std::vector<Scene> listScenes();

} // namespace pictures
