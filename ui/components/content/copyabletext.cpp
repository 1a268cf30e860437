#include "ui/components/content/copyabletext.h"

#include "ui/components/content/copybutton.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

// The icon with its room, and a gap.
int textStart(const QWidget *widget)
{
    return themeOf(widget).by(28, 26);
}

} // namespace

CopyableText::CopyableText(const QString &text, const QString &subject, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_button(new CopyButton(text, subject, Button::Variant::InlineIcon, this))
{
    m_button->setObjectName(QStringLiteral("copy"));
    m_button->setGeometry(QRect({}, m_button->sizeHint()));
    setAccessibleName(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CopyableText::setText(const QString &text)
{
    m_text = text;
    m_button->setCopied(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize CopyableText::sizeHint() const
{
    return {textStart(this) + qRound(textWidth(m_text, TextStyle::Body)), lineHeight(TextStyle::Body)};
}

QSize CopyableText::minimumSizeHint() const
{
    return {100, lineHeight(TextStyle::Body)};
}

int CopyableText::heightForWidth(int width) const
{
    return measureText(m_text, TextStyle::Body, width, Wrap::Anywhere, textStart(this)).height;
}

void CopyableText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintText(painter, rect(), m_text, TextStyle::Body, themeOf(this).color(Color::TextBodyDefault), Qt::AlignLeft,
              Wrap::Anywhere, textStart(this));
}

} // namespace ui
