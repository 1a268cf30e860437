#include "ui/components/navigation/tabbutton.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/components/status/badge.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <cmath>

namespace ui {

namespace {

constexpr int side = 21; // left and right of the text
constexpr int dividerMargin = 9; // above and below it
constexpr int underline = 4;
constexpr int badgeGap = 4;

} // namespace

TabButton::TabButton(const QString &id, const QString &text, QWidget *parent) : Control(parent), m_id(id)
{
    setAccessibleRole(this, QAccessible::PageTab);
    setObjectName(QStringLiteral("tab:") + id);
    setLabel(text);
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus); // Tab stops at the current one only
}

void TabButton::setLabel(const QString &text)
{
    setText(text);
    describe();
}

void TabButton::setBadge(const QString &badge)
{
    m_badge = badge;
    describe();
    update();
}

void TabButton::describe()
{
    setAccessibleName(hasBadge() ? tr("%1, %2").arg(text(), m_badge) : text());
}

qreal TabButton::badgeWidth() const
{
    return hasBadge() ? badgeGap + badgeSize(m_badge).width() : 0;
}

void TabButton::setCurrent(bool current)
{
    setChecked(current);
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

void TabButton::setPlace(bool first, bool last)
{
    m_first = first;
    m_last = last;
}

qreal TabButton::pitch() const
{
    return textWidth(text(), TextStyle::Tab) + badgeWidth() + 2 * side;
}

void TabButton::setExactGeometry(qreal x, int height)
{
    m_shift = x - std::floor(x);
    setGeometry(int(std::floor(x)), 0, int(std::ceil(m_shift + pitch())), height);
}

QSize TabButton::sizeHint() const
{
    return {int(std::ceil(pitch())), themeOf(this).by(46, 42)};
}

FocusShape TabButton::focusShape() const
{
    const qreal height = this->height() - 20;
    return {.area = QRectF(m_shift + 18, 10, pitch() - 2 * side + 7, height), .gap = 0};
}

QColor TabButton::colour() const
{
    const Theme &theme = themeOf(this);
    if (!isEnabled())
        return theme.color(Color::TextDisabled);
    const bool lit = isChecked() || state() == ControlState::Hover || state() == ControlState::Active;
    return theme.color(lit ? Color::TextAccent : Color::TextInteractiveDefault);
}

void TabButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const int line = lineHeight(TextStyle::Tab);
    const QRectF area(m_shift + side, (height() - line) / 2, pitch() - 2 * side + 1, line);
    paintText(painter, area, text(), TextStyle::Tab, colour());
    if (hasBadge()) {
        const qreal x = m_shift + pitch() - side - badgeSize(m_badge).width();
        paintBadge(painter, {x, (height() - badgeSize(m_badge).height()) / 2.0}, m_badge, Badge::Kind::Blue, theme);
    }
    if (!m_last)
        paintLine(painter, QRectF(std::round(m_shift + pitch() - 1), dividerMargin, 1, height() - 2 * dividerMargin),
                  theme.color(Color::BorderDividerDefault));
    if (!isChecked())
        return;
    const qreal from = m_shift + (m_first ? 2 : 1);
    const qreal to = m_shift + pitch() - (m_last ? 2 : 1);
    paintBox(painter, QRectF(from, height() - underline, to - from, underline),
             {.background = theme.color(Color::BorderTabsUnderline), .radius = underline / 2.0});
}

} // namespace ui
