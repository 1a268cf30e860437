#include "ui/components/navigation/navigationlink.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int padding = 8;
constexpr int badgeGap = 12; // after the text
constexpr int badgeHeight = 20;
constexpr int badgePadding = 8;
constexpr int badgeRadius = 4;

} // namespace

NavigationLink::NavigationLink(const NavigationEntry &entry, QWidget *parent) : Control(parent), m_entry(entry)
{
    setAccessibleRole(this, QAccessible::Link);
    setObjectName(QStringLiteral("navigationEntry:") + entry.id);
    setText(entry.text);
    describe();
}

void NavigationLink::setActive(bool active)
{
    m_active = active;
    describe();
    update();
}

void NavigationLink::setBadge(const QString &badge)
{
    m_entry.badge = badge;
    describe();
    update();
}

void NavigationLink::describe()
{
    setAccessibleName(m_entry.badge.isEmpty() ? m_entry.text : m_entry.text + QLatin1Char(' ') + m_entry.badge);
    setAccessibleDescription(m_active ? tr("Current page") : QString());
}

QSize NavigationLink::sizeHint() const
{
    return {244, themeOf(this).by(28, 24)};
}

FocusShape NavigationLink::focusShape() const
{
    return {.area = rect(), .gap = 0, .radius = 8};
}

QColor NavigationLink::colour() const
{
    const bool lit = m_active || state() == ControlState::Hover || state() == ControlState::Active;
    return themeOf(this).color(lit ? Color::TextAccent : Color::TextBodySecondary);
}

void NavigationLink::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const TextStyle style = m_active ? TextStyle::Label : TextStyle::Body;
    const int line = lineHeight(style);
    const QRectF area(padding, (height() - line) / 2, width() - 2 * padding, line);
    paintText(painter, area, text(), style, colour());
    if (m_entry.badge.isEmpty())
        return;
    const qreal length = textWidth(m_entry.badge, TextStyle::Small);
    const QRectF badge(padding + textWidth(text(), style) + badgeGap, (height() - badgeHeight) / 2 + 1,
                       length + 2 * badgePadding, badgeHeight);
    paintBox(painter, badge, {.background = theme.color(Color::BackgroundBadgeBlue), .radius = badgeRadius});
    const int small = lineHeight(TextStyle::Small);
    paintText(painter, QRectF(badge.left() + badgePadding, badge.top() + (badgeHeight - small) / 2, length + 1, small),
              m_entry.badge, TextStyle::Small, theme.color(Color::TextNotificationDefault));
}

} // namespace ui
