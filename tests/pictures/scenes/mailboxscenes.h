#pragma once

#include "tests/pictures/scenes/scene.h"

namespace pictures {

/// Pictures of the mailbox and its messages (visual.md section 11).
std::vector<Scene> mailboxScenes();

} // namespace pictures
