#pragma once

#include "core/ses/policystatement.h"

#include <QWidget>

namespace ui {

class Button;
class FormField;
class Select;
class TextInput;

/// One condition of a statement: operator, key and value beside each other, or below where there is little room. A row
/// in which nothing stands is none.
class ConditionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionRow(QWidget *parent = nullptr);

    ses::PolicyCondition condition() const;
    void setCondition(const ses::PolicyCondition &condition);
    bool isBlank() const;

    /// Counted from 0 in object names; below the first one there are no labels where the fields stand in columns.
    void setNumber(int number);
    Button *remove() const { return m_remove; }
    Select *first() const { return m_comparison; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void edited(); ///< by the user

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void showLabels();
    int arrange(int width, bool apply) const;
    int arrangeBeside(int width, bool apply) const;
    int arrangeBelow(int width, bool apply) const;

    Select *m_comparison;
    Select *m_key;
    TextInput *m_value;
    QList<FormField *> m_fields;
    Button *m_remove;
    int m_number = 0;
};

} // namespace ui
