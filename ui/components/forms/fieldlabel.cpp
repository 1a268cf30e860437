#include "ui/components/forms/fieldlabel.h"

#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <cmath>

namespace ui {

FieldLabel::FieldLabel(const QString &label, bool isOptional, QWidget *parent) : QLabel(parent), m_optional(isOptional)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLabel(label);
}

void FieldLabel::setLabel(const QString &label)
{
    m_label = label;
    setText(m_optional ? start() + tr("optional") : label); // as it is read out
    updateGeometry();
    update();
}

QString FieldLabel::start() const
{
    return m_optional ? tr("%1 - ", "before the word optional").arg(m_label) : m_label;
}

qreal FieldLabel::exactWidth() const
{
    return textWidth(start(), TextStyle::Label) + (m_optional ? textWidth(tr("optional"), TextStyle::LabelItalic) : 0);
}

QSize FieldLabel::sizeHint() const
{
    return {int(std::ceil(exactWidth())), lineHeight(TextStyle::Label)};
}

QSize FieldLabel::minimumSizeHint() const
{
    return {std::min(40, sizeHint().width()), lineHeight(TextStyle::Label)};
}

int FieldLabel::heightForWidth(int width) const
{
    return width >= sizeHint().width() ? lineHeight(TextStyle::Label)
                                       : measureText(text(), TextStyle::Label, width, Wrap::Words).height;
}

void FieldLabel::paintEvent(QPaintEvent *)
{
    const QColor color = themeOf(this).color(Color::TextFormLabel);
    QPainter painter(this);
    if (width() < sizeHint().width()) { // broken into lines, without italics
        paintText(painter, rect(), text(), TextStyle::Label, color, Qt::AlignLeft, Wrap::Words);
        return;
    }
    paintText(painter, rect(), start(), TextStyle::Label, color);
    if (m_optional)
        paintText(painter, QRectF(rect()).adjusted(textWidth(start(), TextStyle::Label), 0, 1, 0), tr("optional"),
                  TextStyle::LabelItalic, color);
}

} // namespace ui
