#pragma once

#include <QList>
#include <QWidget>

namespace ui {

class Button;
class FormActions;
class Header;
class Wizard;

/// The contents of a form that is filled in in several steps, one of which is shown. It sees to the list of the steps,
/// the title, and the buttons below. What was filled in stays when another step is shown.
class FormSteps : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString title;
        QString description;
        QString primary; ///< on the button that leads on
        QWidget *content;
    };

    FormSteps(const QList<Step> &steps, Wizard *wizard, Header *header, FormActions *actions);

    static QStringList titlesOf(const QList<Step> &steps);

    int current() const { return m_current; } ///< from 0
    bool isLast() const { return m_current + 1 == m_steps.size(); }
    void show(int step);

Q_SIGNALS:
    void shown(int step);

private:
    void scrollToTop();
    void focusFirst();

    QList<Step> m_steps;
    Wizard *m_wizard;
    Header *m_header;
    FormActions *m_actions;
    Button *m_previous;
    int m_current = -1;
};

} // namespace ui
