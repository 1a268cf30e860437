#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// DNS records with names relative to a zone, and deletions that can be taken back.
std::vector<Scene> recordScenes();

} // namespace pictures
