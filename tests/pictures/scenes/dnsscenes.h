#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// Hosted zones, their records, other DNS and its faults, and publishing from the page of an identity.
std::vector<Scene> dnsScenes();

} // namespace pictures
