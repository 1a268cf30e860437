#include "ui/pages/policyforms/conditionrows.h"

#include "ui/components/controls/button.h"
#include "ui/components/forms/taborder.h"
#include "ui/components/inputs/select.h"
#include "ui/pages/policyforms/conditionrow.h"

namespace ui {

ConditionRows::ConditionRows(QWidget *parent)
    : FieldColumn(parent)
    , m_column(new FieldColumn)
    , m_add(new Button(Button::Variant::Normal, tr("Add new condition")))
{
    m_add->setObjectName(QStringLiteral("addCondition"));
    m_column->hide(); // without rows
    add(m_column);
    add(m_add);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addRow()->first()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

QList<ses::PolicyCondition> ConditionRows::conditions() const
{
    QList<ses::PolicyCondition> conditions;
    for (const ConditionRow *row : m_rows) {
        if (!row->isBlank())
            conditions += row->condition();
    }
    return conditions;
}

void ConditionRows::setConditions(const QList<ses::PolicyCondition> &conditions)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const ses::PolicyCondition &condition : conditions)
        addRow()->setCondition(condition);
    number();
}

void ConditionRows::addBlankRow()
{
    addRow();
}

ConditionRow *ConditionRows::addRow()
{
    auto *row = new ConditionRow;
    m_rows.append(row);
    m_column->add(row);
    row->show(); // at once: it may get the focus
    tabBefore(m_add, row);
    number();
    connect(row, &ConditionRow::edited, this, &ConditionRows::edited);
    connect(row->remove(), &QAbstractButton::clicked, this, [this, row] { removeRow(row); });
    return row;
}

/// The keyboard goes on where the row was.
void ConditionRows::removeRow(ConditionRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    m_rows.removeAt(at);
    row->hide();
    row->deleteLater(); // its button is being pressed
    number();
    Button *next = m_rows.isEmpty() ? m_add : m_rows[std::min(at, m_rows.size() - 1)]->remove();
    next->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ConditionRows::number()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setNumber(int(i));
    m_column->setVisible(!m_rows.isEmpty());
}

} // namespace ui
