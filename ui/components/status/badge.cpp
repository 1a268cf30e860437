#include "ui/components/status/badge.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int height = 20;
constexpr int padding = 8;
constexpr qreal radius = 4;

Color groundOf(Badge::Kind kind)
{
    switch (kind) {
    case Badge::Kind::Grey:
        return Color::BackgroundBadgeGrey;
    case Badge::Kind::Blue:
        return Color::BackgroundBadgeBlue;
    case Badge::Kind::Green:
        return Color::BackgroundBadgeGreen;
    case Badge::Kind::Red:
        break;
    }
    return Color::BackgroundBadgeRed;
}

} // namespace

QSize badgeSize(const QString &text)
{
    return {qRound(textWidth(text, TextStyle::Small)) + 2 * padding, height};
}

void paintBadge(QPainter &painter, const QPointF &at, const QString &text, Badge::Kind kind, const Theme &theme)
{
    const QRectF area(at, QSizeF(badgeSize(text)));
    paintBox(painter, area, {.background = theme.color(groundOf(kind)), .radius = radius});
    paintText(painter, area, text, TextStyle::Small, theme.color(Color::TextNotificationDefault),
              Qt::AlignHCenter | Qt::AlignVCenter);
}

Badge::Badge(const QString &text, Kind kind, QWidget *parent) : QWidget(parent), m_text(text), m_kind(kind)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_text);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, {}, m_text, m_kind, themeOf(this));
}

} // namespace ui
