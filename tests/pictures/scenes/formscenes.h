#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// "Create identity", and "Edit DKIM settings" with the fields that both have.
std::vector<Scene> formScenes();

} // namespace pictures
