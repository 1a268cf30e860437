#include "ui/components/controls/radiogroup.h"

#include "ui/components/controls/radiobutton.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int gap = 4;
constexpr int gapAfterDescription = 8;

} // namespace

RadioGroup::RadioGroup(const QList<Option> &options, QWidget *parent) : QWidget(parent), m_options(options)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const Option &option : m_options) {
        if (!m_buttons.isEmpty())
            column->addSpacing(m_buttons.last()->description().isEmpty() ? gap : gapAfterDescription);
        auto *button = new RadioButton(option.label, this);
        button->setObjectName(option.value);
        button->setDescription(option.description);
        button->setEnabled(option.enabled);
        column->addWidget(button);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, option] { Q_EMIT chosen(option.value); });
    }
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
