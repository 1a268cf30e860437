#include "ui/pages/forms/formsteps.h"

#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/forms/formactions.h"
#include "ui/components/forms/wizard.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

QStringList FormSteps::titlesOf(const QList<Step> &steps)
{
    QStringList titles;
    for (const Step &step : steps)
        titles += step.title;
    return titles;
}

FormSteps::FormSteps(const QList<Step> &steps, Wizard *wizard, Header *header, FormActions *actions)
    : m_steps(steps)
    , m_wizard(wizard)
    , m_header(header)
    , m_actions(actions)
    , m_previous(actions->addSecondary(tr("Previous")))
{
    m_previous->setObjectName(QStringLiteral("previous"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (const Step &step : m_steps)
        column->addWidget(step.content);
    connect(m_wizard, &Wizard::chosen, this, &FormSteps::show);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { show(m_current - 1); });
    show(0);
}

void FormSteps::show(int step)
{
    if (m_actions->isBusy()) // what is under way is what was filled in until then
        return;
    const bool isFirst = m_current < 0;
    m_current = step;
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i].content->setVisible(i == step);
    m_wizard->setCurrent(step);
    m_header->setTitle(m_steps[step].title);
    m_header->setDescription(m_steps[step].description);
    m_actions->setPrimaryText(m_steps[step].primary);
    m_previous->setVisible(step > 0);
    Q_EMIT shown(step);
    if (isFirst)
        return;
    scrollToTop();
    focusFirst();
}

void FormSteps::scrollToTop()
{
    for (QWidget *each = parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->verticalScrollBar()->setValue(0);
    }
}

/// Where one types first; a step that is only read leaves the focus where it leads on.
void FormSteps::focusFirst()
{
    const QList<QLineEdit *> inputs = m_steps[m_current].content->findChildren<QLineEdit *>();
    const auto first =
        std::ranges::find_if(inputs, [](const QLineEdit *each) { return each->isVisible() && each->isEnabled(); });
    QWidget *to = first == inputs.end() ? m_actions->primary() : static_cast<QWidget *>(*first);
    to->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
