#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

class WizardStep;

/// The steps of something that is done in several, at the left of it (picture `edit-policy-generator`). Steps before
/// the present one can be gone back to. Wizard puts them there.
class WizardSteps : public QWidget
{
    Q_OBJECT

public:
    explicit WizardSteps(const QStringList &titles, QWidget *parent = nullptr);

    int current() const { return m_current; }
    int count() const { return int(m_steps.size()); }
    void setCurrent(int step); ///< from 0

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int step); ///< one before the present one, by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<WizardStep *> m_steps;
    int m_current = 0;
};

} // namespace ui
