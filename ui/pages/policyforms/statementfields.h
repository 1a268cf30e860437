#pragma once

#include "core/ses/policystatement.h"
#include "ui/components/forms/formfield.h"

namespace ui {

class Checkbox;
class ConditionRows;
class FieldSection;
class PrincipalsField;
class RadioGroup;

/// One statement of a policy (console.md 7, "Policy generator", step 1).
class StatementFields : public FieldColumn
{
    Q_OBJECT

public:
    explicit StatementFields(QWidget *parent = nullptr);

    ses::PolicyStatement statement() const;
    void setStatement(const ses::PolicyStatement &statement);
    void clear();
    bool isBlank() const; ///< nothing was filled in

    /// Nothing is wrong while they are blank: there are other statements.
    void setOptional(bool optional) { m_isOptional = optional; }
    /// Whether the statement is complete and right; leads to what is not.
    bool check();

Q_SIGNALS:
    void edited(); ///< by the user

private:
    FormField *newActions();
    bool isNeeded() const;

    RadioGroup *m_effect;
    PrincipalsField *m_principals;
    QList<std::pair<Checkbox *, QString>> m_actions; ///< with the action as policies name it
    FormField *m_actionsField;
    ConditionRows *m_conditions;
    FieldSection *m_section;
    bool m_isOptional = false;
};

} // namespace ui
