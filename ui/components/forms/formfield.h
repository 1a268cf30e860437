#pragma once

#include "ui/components/forms/checked.h"
#include "ui/components/forms/remark.h"

#include <QWidget>

#include <functional>

namespace ui {

/// What is written around a control.
struct FieldTexts
{
    QString label = {};
    QString description = {}; ///< between label and control
    QString constraint = {}; ///< small, under the control
    bool isOptional = false; ///< " - optional" behind the label
};

/// One field of a form, from top to bottom: label, description, control, remark, constraint (console.md 1.8, visual.md
/// section 4). The control takes two thirds of the row; something may stand beside it.
///
/// The check is asked when the focus leaves a control that was changed, and by check(). As long as a remark is shown,
/// it is asked again with every change, so that it goes as soon as it is mended.
class FormField : public QWidget, public Checked
{
    Q_OBJECT

public:
    using Check = std::function<Remark()>;

    /// The control's object name must be set; the field is called that + "Field". The label is its accessible name, and
    /// description, constraint and remark are its accessible description.
    FormField(const FieldTexts &texts, QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; }

    FormField *setCheck(Check check); ///< returns itself, for use in a page's outline
    FormField *setBeside(QWidget *beside); ///< a button or a suffix; below the control when it is narrow
    FormField *setWide(bool wide); ///< the control takes the whole row: tiles, code
    FormField *setLabelLink(QWidget *link); ///< behind the label, parted by a line: "Create configuration set"
    void setLabel(const QString &label);
    void setDescription(const QString &description);
    void setConstraint(const QString &constraint);

    const Remark &remark() const { return m_remark; }
    void setRemark(const Remark &remark); ///< also what a service says about it

    bool check() override;
    QWidget *firstWrong() const override { return m_control; }

Q_SIGNALS:
    void edited(); ///< by the user: another value stands in the control

private:
    QWidget *m_control;
    Remark m_remark;
};

/// Fields, and what else a container of a form holds, below each other, a field's gap apart.
class FieldColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FieldColumn(QWidget *parent = nullptr);

    FieldColumn *add(QWidget *part);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace ui
