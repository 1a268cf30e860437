#include "ui/components/content/text.h"

#include "ui/theme/style.h"

#include <QEvent>

#include <cmath>

namespace ui {

namespace {

constexpr int leastWidth = 40; // of a text that can be broken or cut

} // namespace

Text::Text(const QString &text, TextStyle style, Color color, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void Text::setText(const QString &text)
{
    QLabel::setText(text);
    updateGeometry();
}

Text *Text::setWrap(Wrap wrap)
{
    m_wrap = wrap;
    QSizePolicy policy(QSizePolicy::Preferred, wrap == Wrap::None ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    policy.setHeightForWidth(wrap != Wrap::None);
    setSizePolicy(policy);
    updateGeometry();
    return this;
}

Text *Text::setTextAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
    return this;
}

QSize Text::sizeHint() const
{
    qreal widest = 0;
    const QStringList lines = text().split(QLatin1Char('\n'));
    for (const QString &line : lines)
        widest = std::max(widest, textWidth(line, m_style));
    return {int(std::ceil(widest)), int(lines.size()) * lineHeight(m_style)};
}

QSize Text::minimumSizeHint() const
{
    return {std::min(leastWidth, sizeHint().width()), lineHeight(m_style)};
}

int Text::heightForWidth(int width) const
{
    return measureText(text(), m_style, width, m_wrap).height;
}

void Text::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintText(painter, rect(), text(), m_style, themeOf(this).color(m_color), m_alignment, m_wrap);
}

void Text::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QLabel::changeEvent(event);
}

} // namespace ui
