#include "ui/components/code/codecount.h"

#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int textStart = 20; // icon and 4 px

} // namespace

CodeCount::CodeCount(Icon icon, Color color, QWidget *parent) : Control(parent), m_icon(icon), m_color(color)
{
}

void CodeCount::setText(const QString &text, bool isSome)
{
    QAbstractButton::setText(text);
    setEnabled(isSome);
    updateGeometry();
    update();
}

QSize CodeCount::sizeHint() const
{
    return {textStart + qRound(textWidth(text(), TextStyle::Body)), lineHeight(TextStyle::Body)};
}

void CodeCount::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const bool lit = state() == ControlState::Hover || state() == ControlState::Active;
    const QColor none = theme.color(Color::TextCodeEditorStatusBarDisabled);
    QPainter painter(this);
    paintIcon(painter, QPointF(0, 2), m_icon, isEnabled() ? theme.color(m_color) : none);
    paintText(painter, QRectF(textStart, 0, width() - textStart + 1, height()), text(), TextStyle::Body,
              !isEnabled() ? none : theme.color(lit ? Color::TextInteractiveHover : Color::TextInteractiveDefault));
}

} // namespace ui
