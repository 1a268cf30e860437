#include "ui/components/controls/toggle.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

namespace ui {

namespace {

constexpr QSizeF size(24, 16);
constexpr qreal handle = 12;
constexpr qreal margin = 2;

} // namespace

Toggle::Toggle(const QString &label, QWidget *parent) : Choice(int(size.width()), label, parent)
{
}

void Toggle::paintMark(QPainter &painter, const Theme &theme) const
{
    const Color track = isChecked()
        ? (isEnabled() ? Color::BackgroundControlChecked : Color::BackgroundToggleCheckedDisabled)
        : (isEnabled() ? Color::BackgroundToggleDefault : Color::BackgroundControlDisabled);
    paintBox(painter, QRectF({}, size), {.background = theme.color(track), .radius = size.height() / 2});
    const QRectF knob(isChecked() ? size.width() - handle - margin : margin, margin, handle, handle);
    if (isEnabled())
        paintBox(painter, knob.translated(1, 1), {.background = QColor(0, 0, 0, 64), .radius = handle / 2});
    const Color fill = isEnabled() ? Color::ForegroundControlDefault : Color::ForegroundControlDisabled;
    paintBox(painter, knob, {.background = theme.color(fill), .radius = handle / 2});
}

} // namespace ui
