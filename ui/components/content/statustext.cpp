#include "ui/components/content/statustext.h"

#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int textStart = 20; // icon and 4 px

} // namespace

StatusText::StatusText(Icon icon, const QString &text, Color color, QWidget *parent)
    : QLabel(text, parent)
    , m_icon(icon)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
}

QSize StatusText::sizeHint() const
{
    return {textStart + qRound(textWidth(text(), TextStyle::Body)), lineHeight(TextStyle::Body)};
}

void StatusText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = themeOf(this).color(m_color);
    paintIcon(painter, QPointF(0, 2), m_icon, color);
    paintText(painter, QRectF(textStart, 0, width() - textStart + 1, height()), text(), TextStyle::Body, color);
}

} // namespace ui
