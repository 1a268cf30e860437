#pragma once

#include "ui/theme/typography.h"

#include <QColor>
#include <QPainter>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// How a text that is wider than its room is broken.
enum class Wrap {
    None, ///< one line; cut with "…" when it is painted
    Words, ///< between words; a word that is longer than the line, anywhere
    Anywhere, ///< after any character: ARNs, record values
};

struct TextSize
{
    qreal width; ///< of the longest line
    int height; ///< lines * line height
    int lines;
};

/// Width of a text in one line.
qreal textWidth(const QString &text, TextStyle style);

/// What the text takes in a room of this width. `indent`: room left free at the start of the first line (an icon).
TextSize measureText(const QString &text, TextStyle style, qreal width, Wrap wrap, qreal indent = 0);

/// The lines of a text in a room of this width, as paintText breaks it.
QStringList brokenText(const QString &text, TextStyle style, qreal width, Wrap wrap);

/// Paints the text into the area: lines stand from its upper edge, each `lineHeight(style)` high, aligned
/// horizontally as said. With Wrap::None it is cut at the area's width, and centred vertically with Qt::AlignVCenter.
void paintText(QPainter &painter, const QRectF &area, const QString &text, TextStyle style, const QColor &color,
               Qt::Alignment alignment = Qt::AlignLeft, Wrap wrap = Wrap::None, qreal indent = 0);

/// The text, cut with "…" where it is wider.
QString elided(const QString &text, TextStyle style, qreal width);

} // namespace ui
