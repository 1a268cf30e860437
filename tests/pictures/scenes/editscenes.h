#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// The forms behind the tabs of an identity, but for DKIM and policies.
std::vector<Scene> editScenes();

} // namespace pictures
