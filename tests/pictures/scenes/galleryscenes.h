#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// The pages of the gallery.
std::vector<Scene> galleryScenes();

} // namespace pictures
