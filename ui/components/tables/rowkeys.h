#pragma once

#include <optional>

namespace ui {

/// The row that a key leads to from `row` (-1: none yet) in a table of `rows`, of which `perPage` are seen at a time;
/// nothing for a key that leads nowhere.
std::optional<int> rowForKey(int key, int row, int rows, int perPage);

} // namespace ui
