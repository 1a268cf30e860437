#include "ui/pages/policyforms/statementfields.h"

#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/forms/fieldsection.h"
#include "ui/pages/policyforms/conditionrows.h"
#include "ui/pages/policyforms/principalsfield.h"

namespace ui {

using namespace Qt::StringLiterals;
using ses::PolicyEffect;

namespace {

RadioGroup *newEffect()
{
    auto *effect =
        new RadioGroup({{.value = wire::wireName(PolicyEffect::Allow), .label = StatementFields::tr("Allow")},
                        {.value = wire::wireName(PolicyEffect::Deny), .label = StatementFields::tr("Deny")}});
    effect->setObjectName(u"effect"_s);
    return effect;
}

/// What is done most often.
const ses::PolicyStatement &blankStatement()
{
    static const ses::PolicyStatement statement{.actions = {u"ses:SendEmail"_s, u"ses:SendRawEmail"_s}};
    return statement;
}

} // namespace

StatementFields::StatementFields(QWidget *parent)
    : FieldColumn(parent)
    , m_effect(newEffect())
    , m_principals(new PrincipalsField)
    , m_actionsField(newActions())
    , m_conditions(new ConditionRows)
    , m_section(new FieldSection(tr("Specify conditions"), m_conditions))
{
    auto *effect = new FormField({.label = tr("Effect")}, m_effect);
    m_section->setObjectName(u"conditionsSection"_s);
    m_principals->setNeeded([this] { return isNeeded(); });
    add(effect);
    add(m_principals);
    add(m_actionsField);
    add(m_section);
    for (FormField *field : {effect, m_actionsField})
        connect(field, &FormField::edited, this, &StatementFields::edited);
    connect(m_principals, &PrincipalsField::edited, this, &StatementFields::edited);
    connect(m_conditions, &ConditionRows::edited, this, &StatementFields::edited);
    connect(m_section, &FieldSection::toggled, this, [this](bool isOpen) {
        if (isOpen && m_conditions->isEmpty())
            m_conditions->addBlankRow(); // to fill in at once
    });
    clear();
}

FormField *StatementFields::newActions()
{
    auto *actions = new FieldColumn;
    actions->setObjectName(u"actions"_s);
    actions->setNear();
    for (const QString &action : ses::policyActions()) {
        const QString name = action.section(u':', 1);
        auto *box = new Checkbox(name);
        box->setObjectName(name);
        actions->add(box);
        m_actions.append({box, action});
    }
    auto *field = new FormField({.label = tr("Actions")}, actions);
    field->setCheck([this] {
        return statement().actions.isEmpty() && isNeeded() ? Remark::error(tr("Choose at least one action")) : Remark();
    });
    return field;
}

ses::PolicyStatement StatementFields::statement() const
{
    ses::PolicyStatement statement{
        .effect = wire::fromWireName<PolicyEffect>(m_effect->value()).value_or(PolicyEffect::Allow),
        .principals = m_principals->principals(),
        .conditions = m_conditions->conditions()};
    for (const auto &[box, action] : m_actions) {
        if (box->isChecked())
            statement.actions += action;
    }
    return statement;
}

void StatementFields::setStatement(const ses::PolicyStatement &statement)
{
    m_effect->setValue(wire::wireName(statement.effect));
    m_principals->setPrincipals(statement.principals);
    for (const auto &[box, action] : m_actions)
        box->setChecked(statement.actions.contains(action));
    m_actionsField->setRemark({});
    m_conditions->setConditions(statement.conditions);
    m_section->setExpanded(!statement.conditions.isEmpty());
}

void StatementFields::clear()
{
    setStatement(blankStatement());
}

bool StatementFields::isBlank() const
{
    return statement() == blankStatement();
}

bool StatementFields::isNeeded() const
{
    return !m_isOptional || !isBlank();
}

bool StatementFields::check()
{
    const bool wasOptional = std::exchange(m_isOptional, false);
    const bool isRight = checkAll(this);
    m_isOptional = wasOptional;
    return isRight;
}

} // namespace ui
