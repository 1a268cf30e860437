#pragma once

#include "tests/pictures/compare/matching.h"

#include <QImage>

namespace pictures {

/// Compares the flat colours inside a matched box (fill, and the border at the middle of its left side): where the
/// reference is of one colour around a point, ours must be exactly the same at the point that corresponds to it.
/// @return the differences, as "fill #ffffff is #f8f8f8"; empty if there are none
QStringList flatColorDifferences(const Match &match, const QImage &reference, const QImage &ours);

/// The layouts give the colours of hovered and pressed controls as if they were left alone. Where ours has another
/// colour than the layout says: whether the reference picture shows ours, and not that of the layout.
bool hasColorOfPicture(const Match &match, const QImage &reference);

} // namespace pictures
