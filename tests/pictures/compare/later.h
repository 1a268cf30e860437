#pragma once

#include "tests/pictures/compare/expected.h"

#include <QRegularExpression>

namespace pictures {

/// A part of the reference pictures that the window does not have yet, because its page comes later (design.md 4,
/// "Controls whose page does not exist yet are absent"), and what moves because it is absent.
struct LaterRule
{
    enum class Moves {
        Nothing,
        LeftNeighbours, ///< buttons aligned at the right: those left of it move right by its width and the gap
        RightNeighbours, ///< buttons aligned at the left: those right of it move left
        Below, ///< what is below it in the same area moves up, and the containers around it get lower
    };

    QLatin1StringView area;
    QLatin1StringView name; ///< start of the element's name; empty: any
    QLatin1StringView text; ///< of the part; empty: any
    QLatin1StringView reason;
    Moves moves = Moves::Nothing;
    double by = 0; ///< how far Below moves; else the gap that goes with it
    double byCompact = 0; ///< the same in compact density
    QRegularExpression pictures = QRegularExpression(); ///< only in these
    int ordinal = -1; ///< which of them, from 0; -1: all
};

/// A part that is there, but elsewhere, because of what is absent.
struct MovedRule
{
    QLatin1StringView text;
    QPointF by;
    QRegularExpression pictures;
};

/// A section of a page of the gallery whose components come with the first page that needs them, or one row of it.
struct LaterSection
{
    QLatin1StringView picture; ///< without its variants
    QLatin1StringView start; ///< of the section's title, or of the row's caption
    QLatin1StringView reason;
    std::optional<double> rest = {}; ///< set: what is absent reaches from so far below the caption to the section's end
    std::optional<double> restCompact = {}; ///< where that is another distance in compact density
};

/// One line per part; the reasons are printed.
const QList<LaterRule> &laterRules();
const QList<MovedRule> &movedRules();
const QList<LaterSection> &laterSections();

/// Marks what comes later and moves what it moves.
void applyLater(QList<Expected> &parts, const QList<LaterRule> &rules, const QString &picture);
void applyMoved(QList<Expected> &parts, const QList<MovedRule> &rules, const QString &picture);
void applyLater(QList<Expected> &parts, const QList<LaterSection> &sections, const QString &picture);

} // namespace pictures
