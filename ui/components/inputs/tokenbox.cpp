#include "ui/components/inputs/tokenbox.h"

#include "ui/components/controls/button.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <cmath>

namespace ui {

namespace {

constexpr int border = 2;
constexpr int radius = 8;
constexpr int before = border + 12; // left of the text
constexpr QSize crossSize(26, 22);
constexpr int crossGap = 4;
constexpr int after = border + 4;

int textTop(const QWidget *widget)
{
    return border + themeOf(widget).by(4, 2);
}

} // namespace

TokenBox::TokenBox(const TokenList::Token &token, QWidget *parent)
    : QWidget(parent)
    , m_token(token)
    , m_cross(new Button(Button::Variant::InlineIcon, Icon::Close, tr("Remove %1").arg(token.text), this))
{
    setObjectName(QStringLiteral("token:") + token.text);
    setAccessibleName(token.text);
    setAccessibleDescription(token.detail);
    m_cross->setObjectName(QStringLiteral("dismiss:") + token.text);
    m_cross->setEnabled(token.enabled);
}

QSize TokenBox::sizeHint() const
{
    const qreal text = std::max(textWidth(m_token.text, TextStyle::Body), textWidth(m_token.detail, TextStyle::Small));
    const int detail = m_token.detail.isEmpty() ? 0 : lineHeight(TextStyle::Small);
    const int content = std::max(crossSize.height(), lineHeight(TextStyle::Body) + detail);
    return {before + qRound(text) + crossGap + crossSize.width() + after, 2 * textTop(this) + content};
}

void TokenBox::resizeEvent(QResizeEvent *)
{
    m_cross->setGeometry(QRect(QPoint(width() - after - crossSize.width(), textTop(this)), crossSize));
}

void TokenBox::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const bool enabled = m_token.enabled;
    QPainter painter(this);
    paintBox(painter, rect(),
             {.background = theme.color(enabled ? Color::BackgroundItemSelected : Color::BackgroundContainerContent),
              .border = theme.color(enabled ? Color::BorderItemSelected : Color::BorderControlDisabled),
              .borderWidth = border,
              .radius = radius});
    const int room = width() - before - crossGap - crossSize.width() - after + 1;
    const QRectF line(before, textTop(this), room, lineHeight(TextStyle::Body));
    paintText(painter, line, m_token.text, TextStyle::Body,
              theme.color(enabled ? Color::TextBodyDefault : Color::TextDisabled));
    paintText(painter, line.translated(0, line.height()), m_token.detail, TextStyle::Small,
              theme.color(enabled ? Color::TextFormSecondary : Color::TextDisabled));
}

} // namespace ui
