#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

class ExpandableHeader;
class WizardSteps;

/// Something that is done in several steps: these at the left, the form of the present one beside them. Where there is
/// little room, they are a section "Step 2 of 3" above the form (pictures `edit-policy-generator`,
/// `sets-destination-wizard-2-1024`).
class Wizard : public QWidget
{
    Q_OBJECT

public:
    /// The form shows what belongs to the present step; a QStackedWidget does, or a column of which parts are hidden.
    Wizard(const QStringList &titles, QWidget *form, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int step); ///< from 0

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(int step); ///< one before the present one, by the user

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rearrange();
    int arrange(int width, bool apply) const;

    WizardSteps *m_steps;
    ExpandableHeader *m_header;
    QWidget *m_form;
};

} // namespace ui
