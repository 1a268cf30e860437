#pragma once

#include "ui/components/forms/checked.h"
#include "ui/components/forms/remark.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui {

class FieldLabel;
class RemarkLine;
class Text;

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

    /// The control's object name must be set; the field is called that + "Field". The label is its accessible name
    /// (that of a checkbox follows it), and description, constraint and remark are added to its accessible description.
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
    QWidget *firstWrong() const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void edited(); ///< by the user: another value stands in the control

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line; // where the next part stands while they are put below each other

    void takeEdit();
    void takeLeave();
    void describe();
    void rearrange();
    int arrange(int width, bool apply) const;
    void arrangeLabel(Line &line) const;
    void arrangeControl(Line &line) const;
    int controlWidth(int width) const;

    FieldLabel *m_label;
    QWidget *m_labelLink = nullptr;
    Text *m_description;
    QWidget *m_control;
    QWidget *m_beside = nullptr;
    RemarkLine *m_remarkLine;
    Text *m_constraint;
    QString m_ownDescription; ///< of the control: a checkbox has one
    Check m_check;
    Remark m_remark;
    bool m_wide = false;
    bool m_changed = false; ///< since it was last checked
};

/// Fields, and what else a container of a form holds, below each other, a field's gap apart.
class FieldColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FieldColumn(QWidget *parent = nullptr);

    FieldColumn *add(QWidget *part);
    FieldColumn *setNear(); ///< nearer to each other: what makes up one field, a topic and its options

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QVBoxLayout *m_column;
    bool m_near = false;
};

} // namespace ui
