#include "ui/components/controls/radiogroup.h"

#include "ui/components/controls/radiobutton.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

namespace {

int gapAfter(const RadioButton *button)
{
    const Theme &theme = themeOf(button);
    return button->description().isEmpty() ? theme.by(4, 2) : theme.by(8, 4);
}

} // namespace

RadioGroup::RadioGroup(const QList<Option> &options, QWidget *parent) : QWidget(parent), m_options(options)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Option &option : m_options) {
        auto *button = new RadioButton(option.label, this);
        button->setObjectName(option.value);
        button->setDescription(option.description);
        button->setEnabled(option.enabled);
        column->addWidget(button);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, option] { Q_EMIT chosen(option.value); });
    }
    measure();
}

// The room between two options hangs on the upper one.
void RadioGroup::measure()
{
    for (qsizetype i = 0; i + 1 < m_buttons.size(); ++i)
        m_buttons[i]->setRoomBelow(gapAfter(m_buttons[i]));
}

void RadioGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        measure();
    QWidget::changeEvent(event);
}

QString RadioGroup::value() const
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return m_options[i].value;
    return {};
}

void RadioGroup::setValue(const QString &value)
{
    if (RadioButton *chosen = button(value))
        chosen->setChecked(true);
}

RadioButton *RadioGroup::button(const QString &value) const
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        if (m_options[i].value == value)
            return m_buttons[i];
    return nullptr;
}

} // namespace ui
