#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

/// The steps of something that is done in several, at the left of it (picture `edit-policy-generator`). Steps before
/// the present one can be gone back to.
class WizardSteps : public QWidget
{
    Q_OBJECT

public:
    explicit WizardSteps(const QStringList &titles, QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int step); ///< from 0

Q_SIGNALS:
    void chosen(int step); ///< one before the present one, by the user

private:
    int m_current = 0;
};

} // namespace ui
