#pragma once

#include "core/ses/policystatement.h"
#include "ui/pages/forms/fieldrow.h"

namespace ui {

class Select;
class TextInput;

/// One condition of a statement: operator, key and value. A row in which nothing stands is none.
class ConditionRow : public FieldRow
{
    Q_OBJECT

public:
    explicit ConditionRow(QWidget *parent = nullptr);

    ses::PolicyCondition condition() const;
    void setCondition(const ses::PolicyCondition &condition);
    bool isBlank() const;

    Select *first() const { return m_comparison; }

protected:
    void nameParts(int number) override;

private:
    void build();

    Select *m_comparison;
    Select *m_key;
    TextInput *m_value;
};

} // namespace ui
