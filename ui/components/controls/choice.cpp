#include "ui/components/controls/choice.h"

#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int markTop = 2; // the middle of a line of text
constexpr int markHeight = 16;
constexpr int gap = 8;
constexpr int leastText = 80; // width of a text that wraps

} // namespace

Choice::Choice(int markWidth, const QString &label, QWidget *parent) : Control(parent), m_markWidth(markWidth)
{
    setText(label);
    setCheckable(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Choice::setDescription(const QString &description)
{
    m_description = description;
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

void Choice::setPadding(const QMargins &padding)
{
    m_padding = padding;
    updateGeometry();
    update();
}

void Choice::setRoomBelow(int pixels)
{
    m_roomBelow = pixels;
    updateGeometry();
}

int Choice::textStart() const
{
    return m_padding.left() + (text().isEmpty() ? m_markWidth : m_markWidth + gap);
}

QSize Choice::sizeHint() const
{
    if (text().isEmpty())
        return {m_markWidth, lineHeight(TextStyle::Body)};
    const qreal widest = std::max(textWidth(text(), TextStyle::Body), textWidth(m_description, TextStyle::Small));
    const int width = textStart() + qRound(widest) + m_padding.right();
    return {width, heightForWidth(width)};
}

QSize Choice::minimumSizeHint() const
{
    if (text().isEmpty())
        return sizeHint();
    return {std::min(sizeHint().width(), textStart() + leastText + m_padding.right()), lineHeight(TextStyle::Body)};
}

int Choice::heightForWidth(int width) const
{
    if (text().isEmpty())
        return lineHeight(TextStyle::Body);
    const int room = width - textStart() - m_padding.right() + 1; // widths are rounded
    const int label = measureText(text(), TextStyle::Body, room, Wrap::Words).height;
    const int description =
        m_description.isEmpty() ? 0 : measureText(m_description, TextStyle::Small, room, Wrap::Words).height;
    // A described choice that stands alone keeps some room below; radio buttons get theirs from the group.
    const int padding = description > 0 && !autoExclusive() ? themeOf(this).by(4, 2) : 0;
    return m_padding.top() + label + description + padding + m_roomBelow + m_padding.bottom();
}

FocusShape Choice::focusShape() const
{
    return {.area = QRectF(m_padding.left(), m_padding.top() + markTop, m_markWidth, markHeight)};
}

void Choice::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.save();
    painter.translate(m_padding.left(), m_padding.top() + markTop);
    paintMark(painter, theme);
    painter.restore();
    if (text().isEmpty())
        return;
    const bool enabled = isEnabled();
    const int top = m_padding.top();
    const qreal room = width() - textStart() - m_padding.right() + 1;
    const int label = measureText(text(), TextStyle::Body, room, Wrap::Words).height;
    paintText(painter, QRectF(textStart(), top, room, label), text(), TextStyle::Body,
              theme.color(enabled ? Color::TextFormDefault : Color::TextControlDisabled), Qt::AlignLeft, Wrap::Words);
    if (!m_description.isEmpty())
        paintText(painter, QRectF(textStart(), top + label, room, height() - top - label), m_description,
                  TextStyle::Small, theme.color(enabled ? Color::TextFormSecondary : Color::TextControlDisabled),
                  Qt::AlignLeft, Wrap::Words);
}

} // namespace ui
