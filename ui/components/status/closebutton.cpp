#include "ui/components/status/closebutton.h"

#include "ui/components/controls/buttoncolours.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"

namespace ui {

namespace {

constexpr int glyph = 20;

} // namespace

CloseButton::CloseButton(const QString &accessibleName, QWidget *parent) : Control(parent)
{
    setAccessibleName(accessibleName);
}

QSize CloseButton::sizeHint() const
{
    return {32, themeOf(this).controlHeight()};
}

void CloseButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = buttonColours(themeOf(this), Button::Variant::Icon, state()).text;
    paintIcon(painter, QPointF((width() - glyph) / 2, (height() - glyph) / 2), Icon::Close, color, glyph);
}

} // namespace ui
