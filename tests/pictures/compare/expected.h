#pragma once

#include "tests/pictures/compare/layout.h"

namespace pictures {

enum class Kind {
    Text, ///< compared by the start of its first line and its baseline
    Box, ///< something with a border or a fill of its own
    Line, ///< one side of a border
    Icon,
    Control, ///< checkbox, radio button, toggle: drawn in one square
    Button, ///< something to press that has no box of its own; only known as a widget
};

/// What a reference picture shows at one place, ready to be found in ours.
struct Expected
{
    Kind kind;
    QString area;
    QString name; ///< of the element
    QString text; ///< of texts and buttons
    QRectF box; ///< of a text: from the start of its first line, as high as its line
    double baseline = 0; ///< of texts: y
    QColor color; ///< of a text, icon or line
    QColor fill;
    QColor border;
    bool hasExactHeight = false; ///< bars, rows, buttons, inputs
    bool isOptional = false; ///< may be absent without being missed (the accessible name of an input, no text)
    QString later = {}; ///< the reason, if this part belongs to a page that comes later
    bool isShrunk = false; ///< less high than in the picture, because parts in it are absent
    bool isCut = false; ///< it ends below the window: parts in it are not listed
    QPointF shift = {}; ///< by how much absent parts move this one; already added to `box` and `baseline`
};

/// What the layout says must be seen, in its order: without what is only structure, what lies outside the window, and
/// the hidden copies of sticky headers.
QList<Expected> expectedOf(const Layout &layout);

/// Ascent and descent that the browser gives a line of this font size (Open Sans, rounded each for itself).
int ascentOf(double size);
int descentOf(double size);

} // namespace pictures
