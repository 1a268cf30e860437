#pragma once

#include "tests/pictures/compare/expected.h"
#include "tests/pictures/compare/painted.h"

namespace pictures {

/// One part of the reference beside what we painted in its place.
struct Match
{
    Expected expected;
    std::optional<Painted> painted; ///< nothing: missing
    double dx = 0; ///< ours less the reference; of starts, or of ends or middles where those are nearer: widths of
                   ///< texts do not count
    double dy = 0; ///< of baselines, or of upper edges
    double dHeight = 0; ///< of everything but texts
    bool isColored = true; ///< text, line or icon has the colour of the layout
    QStringList flat = {}; ///< differences of flat colours, see flatColorDifferences

    double worst() const { return std::max({std::abs(dx), std::abs(dy), std::abs(dHeight)}); }
    /// Within a pixel, and exactly as high where that is promised.
    bool isWithin() const
    {
        return painted && worst() <= 1.05 && (!expected.hasExactHeight || std::abs(dHeight) < 0.5);
    }
    bool isLater() const { return !expected.later.isEmpty(); }
};

/// Finds each part among what was painted: texts by area, text and ordinal, everything else by its place and kind.
/// What is optional and absent is left out.
QList<Match> matched(const QList<Expected> &parts, const QList<Painted> &painted);

} // namespace pictures
