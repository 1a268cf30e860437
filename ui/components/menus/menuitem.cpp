#include "ui/components/menus/menuitem.h"

#include "ui/components/menus/markedtext.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int border = 2;
constexpr int radius = 8;
constexpr int side = 22;
constexpr int indent = 8; // below the title of a group
constexpr int lineTop = 6;
constexpr int iconRoom = 20;
constexpr int tagGap = 12;

} // namespace

MenuItem::MenuItem(const MenuEntry &entry, bool indented, QWidget *parent)
    : Control(parent)
    , m_entry(entry)
    , m_indented(indented)
{
    setObjectName(entry.id);
    setText(entry.text);
    setAccessibleName(entry.tag.isEmpty() ? entry.text : entry.text + QLatin1Char(' ') + entry.tag);
    setAccessibleDescription(entry.detail);
    setEnabled(entry.enabled);
    setFocusPolicy(Qt::NoFocus); // the menu has it, so that one can go on typing in its filter
    if (entry.ticked) {
        setCheckable(true);
        setChecked(*entry.ticked);
    }
}

void MenuItem::setCurrent(bool current)
{
    m_current = current;
    if (current)
        raise(); // its border covers its neighbours'
    update();
}

void MenuItem::setLast(bool lastOfGroup)
{
    m_last = lastOfGroup;
    update();
}

void MenuItem::setMatch(const QString &match)
{
    m_match = match;
    update();
}

int MenuItem::textStart() const
{
    const bool icon = m_entry.icon != Icon::None || m_entry.ticked;
    return side + (m_indented ? indent : 0) + (icon ? iconRoom : 0);
}

QSize MenuItem::sizeHint() const
{
    const qreal first = textWidth(m_entry.text, TextStyle::Body)
        + (m_entry.tag.isEmpty() ? 0 : tagGap + textWidth(m_entry.tag, TextStyle::Body));
    const qreal width = std::max(first, textWidth(m_entry.detail, TextStyle::Small));
    const int height =
        2 * lineTop + lineHeight(TextStyle::Body) + (m_entry.detail.isEmpty() ? 0 : lineHeight(TextStyle::Small));
    return {textStart() + qRound(width) + side, height};
}

QColor MenuItem::textColour() const
{
    return themeOf(this).color(!isEnabled()    ? Color::TextDropdownItemDisabled
                                   : m_current ? Color::TextDropdownItemHighlighted
                                               : Color::TextDropdownItemDefault);
}

void MenuItem::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (m_last)
        paintLine(painter, QRectF(border, height() - border, width() - 2 * border, border),
                  theme.color(Color::BorderDropdownGroup));
    if (m_current)
        paintBox(painter, rect(),
                 {.background = theme.color(Color::BackgroundDropdownItemHover),
                  .border = theme.color(Color::BorderDropdownItemHover),
                  .borderWidth = border,
                  .radius = radius});
    const int iconX = textStart() - iconRoom;
    if (m_entry.icon != Icon::None)
        paintIcon(painter, QPointF(iconX, lineTop + 2), m_entry.icon, textColour());
    else if (m_entry.ticked.value_or(false))
        paintIcon(painter, QPointF(iconX, lineTop + 2), Icon::Check, theme.color(Color::BackgroundControlChecked));
    const QRectF line(textStart(), lineTop, width() - textStart() - side + 1, lineHeight(TextStyle::Body));
    paintMarkedText(painter, line, m_entry.text, m_match, textColour(), theme);
    if (!m_entry.tag.isEmpty())
        paintText(painter, line.adjusted(0, 0, -1, 0), m_entry.tag, TextStyle::Body,
                  theme.color(isEnabled() ? Color::TextBodySecondary : Color::TextDropdownItemDisabled),
                  Qt::AlignRight);
    if (!m_entry.detail.isEmpty())
        paintText(painter, QRectF(line.left(), line.bottom(), line.width(), lineHeight(TextStyle::Small)),
                  m_entry.detail, TextStyle::Small,
                  theme.color(!isEnabled()    ? Color::TextDropdownItemDisabled
                                  : m_current ? Color::TextDropdownItemHighlighted
                                              : Color::TextDropdownItemSecondary));
}

} // namespace ui
