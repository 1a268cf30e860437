#include "ui/pages/forms/fieldrow.h"

#include "ui/components/controls/button.h"
#include "ui/components/forms/formfield.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QEvent>

namespace ui {

namespace {

// As in the tag editor: from here on there is room for the fields beside each other, and for the button behind them.
constexpr int fieldsBeside = 465;
constexpr int allBeside = 688;
constexpr int labelGap = 4;

} // namespace

FieldRow::FieldRow(QWidget *parent) : QWidget(parent), m_remove(new Button(Button::Variant::Normal, tr("Remove")))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FieldRow::setFields(const QList<FormField *> &fields, const QStringList &labels)
{
    m_fields = fields;
    m_labels = labels;
    for (FormField *field : fields) {
        field->setParent(this);
        field->setWide(true);
        connect(field, &FormField::edited, this, &FieldRow::edited);
    }
    m_remove->setParent(this); // behind the fields, for those who go by Tab
    setNumber(0);
}

void FieldRow::setNumber(int number)
{
    m_number = number;
    nameParts(number);
    for (FormField *field : std::as_const(m_fields))
        field->setObjectName(field->control()->objectName() + QStringLiteral("Field"));
    showLabels();
}

void FieldRow::showLabels()
{
    const bool isLabelled = m_number == 0 || width() < fieldsBeside;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(isLabelled ? m_labels[i] : QString());
}

QSize FieldRow::sizeHint() const
{
    return {400, heightForWidth(width())};
}

int FieldRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

int FieldRow::arrange(int width, bool apply) const
{
    return width < fieldsBeside ? arrangeBelow(width, apply) : arrangeBeside(width, apply);
}

int FieldRow::arrangeBeside(int width, bool apply) const
{
    const int gutter = themeOf(this).blockGap();
    const bool isButtonBeside = width >= allBeside;
    const qreal pitch = qreal(width + gutter) / qreal(m_fields.size() + (isButtonBeside ? 1 : 0));
    int height = 0;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const int left = qRound(qreal(i) * pitch);
        const int fieldWidth = qRound(qreal(i + 1) * pitch) - gutter - left;
        const int fieldHeight = m_fields[i]->heightForWidth(fieldWidth);
        if (apply)
            m_fields[i]->setGeometry(left, 0, fieldWidth, fieldHeight);
        height = std::max(height, fieldHeight);
    }
    const int besideTop = m_number == 0 ? lineHeight(TextStyle::Label) + labelGap : 0;
    const QPoint button = isButtonBeside ? QPoint(qRound(pitch * qreal(m_fields.size())), besideTop)
                                         : QPoint(0, height + themeOf(this).by(8, 4));
    if (apply)
        m_remove->setGeometry(QRect(button, m_remove->sizeHint()));
    return isButtonBeside ? height : button.y() + m_remove->sizeHint().height();
}

int FieldRow::arrangeBelow(int width, bool apply) const
{
    const int between = themeOf(this).by(12, 8);
    int y = 0;
    for (FormField *field : m_fields) {
        const int height = field->heightForWidth(width);
        if (apply)
            field->setGeometry(0, y, width, height);
        y += height + between;
    }
    if (apply)
        m_remove->setGeometry(QRect(QPoint(0, y), m_remove->sizeHint()));
    return y + m_remove->sizeHint().height();
}

void FieldRow::resizeEvent(QResizeEvent *)
{
    showLabels();
    arrange(width(), true);
}

bool FieldRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
