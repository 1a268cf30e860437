#pragma once

#include "core/ses/policystatement.h"
#include "ui/components/forms/formfield.h"

namespace ui {

class Button;
class ConditionRow;

/// The conditions of a statement: rows that the user adds and removes.
class ConditionRows : public FieldColumn
{
    Q_OBJECT

public:
    explicit ConditionRows(QWidget *parent = nullptr);

    QList<ses::PolicyCondition> conditions() const; ///< without rows in which nothing stands
    void setConditions(const QList<ses::PolicyCondition> &conditions);

    bool isEmpty() const { return m_rows.isEmpty(); } ///< there is no row
    void addBlankRow();

Q_SIGNALS:
    void edited(); ///< by the user

private:
    ConditionRow *addRow();
    void removeRow(ConditionRow *row);
    void number();

    QList<ConditionRow *> m_rows;
    FieldColumn *m_column;
    Button *m_add;
};

} // namespace ui
