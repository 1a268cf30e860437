#include "ui/pages/policyforms/conditionrow.h"

#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/select.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/policyforms/conditionrules.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QEvent>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// As in the tag editor: from here on there is room for the fields beside each other, and for the button behind them.
constexpr int fieldsBeside = 465;
constexpr int allBeside = 688;
constexpr int labelGap = 4;

QList<Select::Option> optionsOf(const QStringList &texts)
{
    QList<Select::Option> options;
    for (const QString &text : texts)
        options.append({.value = text, .text = text});
    return options;
}

} // namespace

ConditionRow::ConditionRow(QWidget *parent)
    : QWidget(parent)
    , m_comparison(new Select)
    , m_key(new Select)
    , m_value(new TextInput)
    , m_remove(new Button(Button::Variant::Normal, tr("Remove")))
{
    m_comparison->setOptions(optionsOf(ses::policyComparisons()));
    m_comparison->setHint(tr("Choose"));
    m_key->setOptions(optionsOf(ses::policyConditionKeys()));
    m_key->setHint(tr("Choose"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    build();
    setNumber(0);
}

void ConditionRow::build()
{
    const auto demand = [this](const QString &value, const QString &problem) {
        return isBlank() || !value.isEmpty() ? Remark() : Remark::error(problem);
    };
    auto *comparison = new FormField({.label = tr("Operator")}, m_comparison, this);
    comparison->setCheck([this, demand] { return demand(m_comparison->value(), tr("Choose an operator")); });
    auto *key = new FormField({.label = tr("Key")}, m_key, this);
    key->setCheck([this, demand] { return demand(m_key->value(), tr("Choose a key")); });
    auto *value = new FormField({.label = tr("Value")}, m_value, this);
    value->setCheck([this] {
        const ses::PolicyCondition now = condition();
        const QString problem = isBlank() ? QString() : checkConditionValue(now.comparison, now.value);
        return problem.isEmpty() ? Remark() : Remark::error(problem);
    });
    m_fields = {comparison, key, value};
    for (FormField *field : std::as_const(m_fields)) {
        field->setWide(true);
        connect(field, &FormField::edited, this, &ConditionRow::edited);
    }
    m_remove->setParent(this); // behind the fields, for those who go by Tab
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

void ConditionRow::setNumber(int number)
{
    m_number = number;
    m_comparison->setObjectName(u"operator%1"_s.arg(number));
    m_key->setObjectName(u"conditionKey%1"_s.arg(number));
    m_value->setObjectName(u"conditionValue%1"_s.arg(number));
    m_remove->setObjectName(u"removeCondition%1"_s.arg(number));
    m_remove->setAccessibleName(tr("Remove condition %1").arg(number + 1));
    for (FormField *field : std::as_const(m_fields))
        field->setObjectName(field->control()->objectName() + "Field"_L1);
    showLabels();
}

void ConditionRow::showLabels()
{
    const bool isLabelled = m_number == 0 || width() < fieldsBeside;
    const QStringList labels{tr("Operator"), tr("Key"), tr("Value")};
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setLabel(isLabelled ? labels[i] : QString());
}

QSize ConditionRow::sizeHint() const
{
    return {400, heightForWidth(width())};
}

int ConditionRow::heightForWidth(int width) const
{
    return arrange(width, false);
}

int ConditionRow::arrange(int width, bool apply) const
{
    return width < fieldsBeside ? arrangeBelow(width, apply) : arrangeBeside(width, apply);
}

int ConditionRow::arrangeBeside(int width, bool apply) const
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

int ConditionRow::arrangeBelow(int width, bool apply) const
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

void ConditionRow::resizeEvent(QResizeEvent *)
{
    showLabels();
    arrange(width(), true);
}

bool ConditionRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange(width(), true);
    }
    return QWidget::event(event);
}

} // namespace ui
