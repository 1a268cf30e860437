#pragma once

#include "core/ses/policystatement.h"
#include "ui/components/content/container.h"

class QVBoxLayout;

namespace ui {

/// The statements that are saved, each with buttons to edit and to remove it, counted from 0 in object names.
class StatementList : public Container
{
    Q_OBJECT

public:
    explicit StatementList(QWidget *parent = nullptr);

    /// @param edited the one that is being edited, and so can be neither edited nor removed; -1: none
    void setStatements(const QList<ses::PolicyStatement> &statements, int edited);

Q_SIGNALS:
    void editRequested(int statement); ///< by the user
    void removalRequested(int statement); ///< by the user

private:
    QWidget *newRow(const ses::PolicyStatement &statement, int number, bool isEdited);

    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

/// What a statement says, in a line each: who may do what, and when.
QString statementText(const ses::PolicyStatement &statement);
QString conditionsText(const ses::PolicyStatement &statement); ///< empty: there are none

} // namespace ui
