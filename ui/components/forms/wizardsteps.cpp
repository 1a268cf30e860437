#include "ui/components/forms/wizardsteps.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/components/forms/wizardstep.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

namespace ui {

namespace {

constexpr int pitch = 56;
constexpr int stepsWidth = 260;
constexpr int lineAt = 9;
constexpr int lineWidth = 2;
constexpr int lineGap = 2; // between a mark and the line

} // namespace

WizardSteps::WizardSteps(const QStringList &titles, QWidget *parent) : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::List);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (int i = 0; i < titles.size(); ++i) {
        auto *step = new WizardStep(i + 1, titles[i], this);
        step->setObjectName(QStringLiteral("step%1").arg(i));
        connect(step, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        m_steps.append(step);
    }
    setCurrent(0);
}

void WizardSteps::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setStage(i < step       ? WizardStep::Stage::Done
                                 : i > step ? WizardStep::Stage::Later
                                            : WizardStep::Stage::Present);
    update();
}

QSize WizardSteps::sizeHint() const
{
    const int last = m_steps.isEmpty() ? 0 : m_steps.last()->sizeHint().height();
    return {stepsWidth, (count() - 1) * pitch + last};
}

void WizardSteps::resizeEvent(QResizeEvent *)
{
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setGeometry(0, i * pitch, width(), m_steps[i]->sizeHint().height());
}

void WizardSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = themeOf(this).color(Color::BorderDividerDefault);
    for (int i = 0; i + 1 < m_steps.size(); ++i) {
        const int top = i * pitch + m_steps[i]->markBottom() + lineGap;
        const int bottom = (i + 1) * pitch + m_steps[i + 1]->markTop() - lineGap;
        painter.fillRect(QRect(lineAt, top, lineWidth, bottom - top), color);
    }
}

} // namespace ui
