#include "ui/components/controls/button.h"

#include "ui/components/controls/buttoncolours.h"
#include "ui/components/controls/spinner.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int glyph = 16; // side of an icon
constexpr int iconGap = 8; // between icon and text
constexpr int iconOutset = 4; // an icon stands this much nearer to the edge than a text would
constexpr int border = 2;
constexpr int pill = 20;

} // namespace

Button::Button(Variant variant, const QString &text, QWidget *parent) : Control(parent), m_variant(variant)
{
    setText(text);
}

Button::Button(Variant variant, Icon icon, const QString &accessibleName, QWidget *parent)
    : Control(parent)
    , m_variant(variant)
    , m_leading(icon)
{
    setAccessibleName(accessibleName);
}

void Button::setLeadingIcon(Icon icon)
{
    m_leading = icon;
    updateGeometry();
    update();
}

void Button::setTrailingIcon(Icon icon)
{
    m_trailing = icon;
    updateGeometry();
    update();
}

void Button::setVariant(Variant variant)
{
    m_variant = variant;
    updateGeometry();
    update();
}

void Button::setLoading(bool loading)
{
    delete m_motion;
    m_motion = loading ? new SpinnerMotion(this) : nullptr;
    setLoadingState(loading);
}

bool Button::isIconOnly() const
{
    return text().isEmpty();
}

bool Button::hasBorder() const
{
    return m_variant == Variant::Normal || m_variant == Variant::Primary || m_variant == Variant::Link;
}

qreal Button::sidePadding() const
{
    return hasBorder() ? themeOf(this).by(20, 16) + border : 0;
}

qreal Button::textStart() const
{
    const bool leads = m_leading != Icon::None || isLoading();
    return sidePadding() + (leads ? glyph + iconGap - (hasBorder() ? iconOutset : 0) : 0);
}

QSize Button::sizeHint() const
{
    const Theme &theme = themeOf(this);
    if (isIconOnly()) {
        if (m_variant == Variant::InlineIcon)
            return {24, 20};
        return {m_variant == Variant::Icon ? 28 : theme.controlHeight(), theme.controlHeight()};
    }
    const qreal trailing = m_trailing == Icon::None ? 0 : glyph + iconGap - (hasBorder() ? iconOutset : 0);
    const qreal width = textStart() + textWidth(text(), TextStyle::Button) + trailing + sidePadding();
    return {qRound(width), hasBorder() ? theme.controlHeight() : lineHeight(TextStyle::Button)};
}

FocusShape Button::focusShape() const
{
    if (m_variant == Variant::InlineLink)
        return {.area = rect(), .gap = 4};
    if (m_variant == Variant::Icon) // as high as the button itself
        return {.area = QRectF(rect()).adjusted(0, 4, 0, -4)};
    return {.area = rect()};
}

void Button::paintLeading(QPainter &painter, const QPointF &at, const QColor &color) const
{
    if (isLoading())
        paintSpinner(painter, at, themeOf(this).color(Color::TextStatusInactive), m_motion ? m_motion->time() : 0);
    else
        paintIcon(painter, at, m_leading, color);
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ButtonColours colours = buttonColours(themeOf(this), m_variant, state());
    if (hasBorder())
        paintBox(painter, rect(),
                 {.background = colours.background, .border = colours.border, .borderWidth = border, .radius = pill});
    const qreal glyphTop = (height() - glyph) / 2;
    if (isIconOnly()) {
        paintLeading(painter, QPointF((width() - glyph) / 2.0, glyphTop), colours.text);
        return;
    }
    if (m_leading != Icon::None || isLoading())
        paintLeading(painter, QPointF(sidePadding() - (hasBorder() ? iconOutset : 0), glyphTop), colours.text);
    const qreal textLength = textWidth(text(), TextStyle::Button);
    paintText(painter, QRectF(textStart(), 0, textLength + 1, height()), text(), TextStyle::Button, colours.text,
              Qt::AlignVCenter);
    if (m_trailing != Icon::None)
        paintIcon(painter, QPointF(textStart() + textLength + iconGap, glyphTop), m_trailing, colours.text);
}

} // namespace ui
