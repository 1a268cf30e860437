#pragma once

#include "tests/pictures/compare/expected.h"
#include "tests/pictures/compare/painted.h"

namespace pictures {

/// For each part that is a text the index of the painted one, else -1: those that are equal in the same area, in
/// reading order; else the first lines of longer ones; else in any area.
QList<qsizetype> textsFound(const QList<Expected> &parts, const QList<Painted> &painted);

} // namespace pictures
