#pragma once

#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

/// Paints a text in one line; the part of it that was typed to find it stands bold on a ground of its own.
void paintMarkedText(QPainter &painter, const QRectF &line, const QString &text, const QString &match,
                     const QColor &color, const Theme &theme);

} // namespace ui
