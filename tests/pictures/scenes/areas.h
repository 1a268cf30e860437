#pragma once

#include "tests/pictures/compare/painted.h"

namespace pictures {

/// Which widget of ours stands for which area of the layouts.
const QList<AreaRule> &areas();

} // namespace pictures
