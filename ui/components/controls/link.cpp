#include "ui/components/controls/link.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int externalIcon = 20; // 4 px, then 16

} // namespace

void paintUnderline(QPainter &painter, const QPointF &start, qreal width, TextStyle style, const QColor &color)
{
    paintLine(painter, QRectF(start.x(), start.y() + baseline(style) + 4, width, 1), color);
}

Link::Link(const QString &text, Kind kind, QWidget *parent) : Control(parent), m_kind(kind)
{
    setAccessibleRole(this, QAccessible::Link);
    setText(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

TextStyle Link::textStyle() const
{
    return m_kind == Kind::Info ? TextStyle::InfoLink : TextStyle::Body;
}

QSize Link::sizeHint() const
{
    const int icon = m_kind == Kind::External ? externalIcon : 0;
    return {qRound(textWidth(text(), textStyle())) + icon, lineHeight(textStyle())};
}

QSize Link::minimumSizeHint() const
{
    return {0, lineHeight(textStyle())};
}

qreal Link::shownWidth() const
{
    return std::min<qreal>(width() - (m_kind == Kind::External ? externalIcon : 0), textWidth(text(), textStyle()));
}

FocusShape Link::focusShape() const
{
    const qreal top = baseline(textStyle()) - ascent(textStyle());
    const int icon = m_kind == Kind::External ? externalIcon : 0;
    return {.area = QRectF(0, top, shownWidth() + icon, ascent(textStyle()) + descent(textStyle())), .gap = 0};
}

void Link::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const bool lit = state() == ControlState::Hover || state() == ControlState::Active;
    const QColor color = state() == ControlState::Disabled ? theme.color(Color::TextDisabled)
        : lit                                              ? theme.color(Color::TextLinkHover)
        : m_kind == Kind::Info                             ? theme.color(Color::TextLinkInfoDefault)
                                                           : theme.color(Color::TextLinkDefault);
    QPainter painter(this);
    const qreal shown = shownWidth();
    paintText(painter, QRectF(0, 0, shown, height()), text(), textStyle(), color);
    if (m_kind == Kind::Primary)
        paintUnderline(painter, {}, shown, textStyle(), color);
    if (m_kind == Kind::External)
        paintIcon(painter, QPointF(shown + 4, 2), Icon::External, color);
}

} // namespace ui
