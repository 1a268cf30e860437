#include "ui/components/navigation/roundbutton.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

namespace ui {

RoundButton::RoundButton(Icon icon, const QString &accessibleName, QWidget *parent) : Control(parent), m_icon(icon)
{
    setAccessibleName(accessibleName);
}

FocusShape RoundButton::focusShape() const
{
    return {.area = rect(), .gap = 2, .radius = diameter / 2.0 + 2};
}

void RoundButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const bool lit = state() == ControlState::Hover || state() == ControlState::Active;
    QPainter painter(this);
    paintBox(
        painter, rect(),
        {.background = theme.color(lit ? Color::BackgroundLayoutToggleHover : Color::BackgroundLayoutToggleDefault),
         .radius = diameter / 2.0});
    paintIcon(painter, QPointF((diameter - 16) / 2, (diameter - 16) / 2), m_icon, theme.color(Color::TextLayoutToggle));
}

} // namespace ui
