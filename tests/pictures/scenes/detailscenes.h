#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// The page of one identity.
std::vector<Scene> detailScenes();

} // namespace pictures
