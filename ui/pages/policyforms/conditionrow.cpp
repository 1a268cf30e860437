#include "ui/pages/policyforms/conditionrow.h"

#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/select.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/policyforms/conditionrules.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QList<Select::Option> optionsOf(const QStringList &texts)
{
    QList<Select::Option> options;
    for (const QString &text : texts)
        options.append({.value = text, .text = text});
    return options;
}

} // namespace

ConditionRow::ConditionRow(QWidget *parent)
    : FieldRow(parent)
    , m_comparison(new Select)
    , m_key(new Select)
    , m_value(new TextInput)
{
    m_comparison->setOptions(optionsOf(ses::policyComparisons()));
    m_comparison->setHint(tr("Choose"));
    m_key->setOptions(optionsOf(ses::policyConditionKeys()));
    m_key->setHint(tr("Choose"));
    nameParts(0);
    build();
}

void ConditionRow::build()
{
    const auto demand = [this](const QString &value, const QString &problem) {
        return isBlank() || !value.isEmpty() ? Remark() : Remark::error(problem);
    };
    const QStringList labels{tr("Operator"), tr("Key"), tr("Value")};
    auto *comparison = new FormField({.label = labels[0]}, m_comparison, this);
    comparison->setCheck([this, demand] { return demand(m_comparison->value(), tr("Choose an operator")); });
    auto *key = new FormField({.label = labels[1]}, m_key, this);
    key->setCheck([this, demand] { return demand(m_key->value(), tr("Choose a key")); });
    auto *value = new FormField({.label = labels[2]}, m_value, this);
    value->setCheck([this] {
        const ses::PolicyCondition now = condition();
        const QString problem = isBlank() ? QString() : checkConditionValue(now.comparison, now.value);
        return problem.isEmpty() ? Remark() : Remark::error(problem);
    });
    setFields({comparison, key, value}, labels);
    // What is wrong with the value hangs on the operator.
    connect(m_comparison, &Select::chosen, value, [value] {
        if (value->remark().isError())
            value->check();
    });
}

ses::PolicyCondition ConditionRow::condition() const
{
    return {.comparison = m_comparison->value(), .key = m_key->value(), .value = trimmedLine(m_value->text())};
}

void ConditionRow::setCondition(const ses::PolicyCondition &condition)
{
    m_comparison->setValue(condition.comparison);
    m_key->setValue(condition.key);
    m_value->setText(condition.value);
}

bool ConditionRow::isBlank() const
{
    return condition() == ses::PolicyCondition();
}

void ConditionRow::nameParts(int number)
{
    m_comparison->setObjectName(u"operator%1"_s.arg(number));
    m_key->setObjectName(u"conditionKey%1"_s.arg(number));
    m_value->setObjectName(u"conditionValue%1"_s.arg(number));
    remove()->setObjectName(u"removeCondition%1"_s.arg(number));
    remove()->setAccessibleName(tr("Remove condition %1").arg(number + 1));
}

} // namespace ui
