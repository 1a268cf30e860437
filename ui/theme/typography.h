#pragma once

#include <QFont>

namespace ui {

/// The text styles of visual.md section 7.
enum class TextStyle {
    HeadingXl, ///< page title
    HeadingL, ///< container and dialog titles
    HeadingLItalic, ///< "optional" behind such a title
    HeadingLCounter, ///< the number behind such a title
    HeadingM, ///< side navigation header, help panel header, product name
    HeadingS, ///< section titles, expandable headers
    HeadingXs, ///< 14/20 bold
    Tab,
    Body,
    Placeholder, ///< as Body, italic
    Label,
    LabelItalic, ///< " - optional" behind a label
    ColumnHeader,
    Button,
    Small,
    InfoLink,
    Code,
    CodeSmall,
};

/// Family, size, weight and letter spacing; hinting is chosen here and nowhere else.
QFont fontOf(TextStyle style);

/// Height of a line, in pixels.
int lineHeight(TextStyle style);

/// Distance from the upper edge of a line to its baseline, as the browser computes it: ascent and descent of the
/// font are rounded, and what is missing to the line height goes half above, rounded down.
int baseline(TextStyle style);

/// The box that the browser reports for a text: from baseline(style) - ascent(style), ascent + descent high.
int ascent(TextStyle style);
int descent(TextStyle style);

} // namespace ui
