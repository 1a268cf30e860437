#pragma once

#include <QImage>

namespace pictures {

/// Reference, ours and their difference in one picture, from left to right. In the difference what is equal is pale,
/// what differs is red; the more, the darker.
QImage sideBySide(const QImage &reference, const QImage &ours);

/// How many pixels differ by more than `tolerance` in a channel. Sizes that differ count as different pixels.
qsizetype differingPixels(const QImage &reference, const QImage &ours, int tolerance);

} // namespace pictures
