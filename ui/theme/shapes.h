#pragma once

#include <QColor>
#include <QPainter>

namespace ui {

/// A box as CSS draws it: the border lies inside the area, whole device pixels wide (at least one), so that lines are
/// sharp at any scale.
struct Box
{
    QColor background = Qt::transparent;
    QColor border = Qt::transparent;
    qreal borderWidth = 0;
    qreal radius = 0; ///< of the outer edge; more than half the height makes a pill
};

void paintBox(QPainter &painter, const QRectF &area, const Box &box);

/// A horizontal or vertical line, its area given as a rectangle of that thickness, in whole device pixels.
void paintLine(QPainter &painter, const QRectF &area, const QColor &color);

/// The area, moved and resized to whole device pixels.
QRectF onPixels(const QPainter &painter, const QRectF &area);

/// The soft shadow of menus, dialogs and popovers: 0 4 20 1 (visual.md section 6), around `area`.
void paintShadow(QPainter &painter, const QRectF &area, const QColor &color, qreal offset = 4, qreal blur = 20,
                 qreal spread = 1);

/// How far that shadow reaches beyond the area, at most.
constexpr int shadowReach = 25;

} // namespace ui
