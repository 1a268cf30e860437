#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

class Button;
class FormField;

/// Fields of one of several equal things, and its Remove, beside each other, or below where there is little room: a
/// condition of a policy, a dimension of an event destination. Below the first row there are no labels where the fields
/// stand in columns.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    Button *remove() const { return m_remove; }

    /// Counted from 0, also in object names.
    void setNumber(int number);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void edited(); ///< by the user

protected:
    explicit FieldRow(QWidget *parent = nullptr);

    /// From left to right; the button stands behind them.
    void setFields(const QList<FormField *> &fields, const QStringList &labels);
    /// Names the controls and the button.
    virtual void nameParts(int number) = 0;

    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showLabels();
    int arrange(int width, bool apply) const;
    int arrangeBeside(int width, bool apply) const;
    int arrangeBelow(int width, bool apply) const;

    QList<FormField *> m_fields;
    QStringList m_labels;
    Button *m_remove;
    int m_number = 0;
};

} // namespace ui
