#include "ui/components/controls/toggle.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

namespace ui {

namespace {

constexpr QSizeF track(24, 16);
constexpr qreal handle = 12;
constexpr qreal margin = 2;

} // namespace

Toggle::Toggle(const QString &label, QWidget *parent) : Choice(int(track.width()), label, parent)
{
}

void Toggle::paintMark(QPainter &painter, const Theme &theme) const
{
    paintToggle(painter, {}, isChecked(), isEnabled(), theme);
}

void paintToggle(QPainter &painter, const QPointF &at, bool on, bool enabled, const Theme &theme)
{
    const Color trackColor = on ? (enabled ? Color::BackgroundControlChecked : Color::BackgroundToggleCheckedDisabled)
                                : (enabled ? Color::BackgroundToggleDefault : Color::BackgroundControlDisabled);
    paintBox(painter, QRectF(at, track), {.background = theme.color(trackColor), .radius = track.height() / 2});
    const QRectF knob = QRectF(on ? track.width() - handle - margin : margin, margin, handle, handle).translated(at);
    if (enabled)
        paintBox(painter, knob.translated(1, 1), {.background = QColor(0, 0, 0, 64), .radius = handle / 2});
    const Color fill = enabled ? Color::ForegroundControlDefault : Color::ForegroundControlDisabled;
    paintBox(painter, knob, {.background = theme.color(fill), .radius = handle / 2});
}

} // namespace ui
