#include "ui/components/status/statussteps.h"

#include "ui/components/status/statusindicator.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

namespace ui {

namespace {

constexpr int gap = 8; // between two steps: the line that joins them
constexpr qreal lineAt = 7.5;

} // namespace

StatusSteps::StatusSteps(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// As long as their number stays, only their states change: a spinner goes on turning.
void StatusSteps::setSteps(const QList<Step> &steps)
{
    while (m_steps.size() > steps.size())
        delete m_steps.takeLast();
    while (m_steps.size() < steps.size()) {
        auto *indicator = new StatusIndicator(StatusKind::Pending, {}, this);
        indicator->setObjectName(QStringLiteral("step%1").arg(m_steps.size()));
        indicator->show();
        m_steps.append(indicator);
    }
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (m_steps[i]->kind() != steps[i].kind || m_steps[i]->text() != steps[i].text)
            m_steps[i]->setStatus(steps[i].kind, steps[i].text);
    updateGeometry();
    arrange(width(), true);
    update();
}

int StatusSteps::arrange(int width, bool apply) const
{
    int y = 0;
    for (StatusIndicator *step : m_steps) {
        const int height = step->heightForWidth(width);
        if (apply)
            step->setGeometry(0, y, width, height);
        y += height + gap;
    }
    return std::max(0, y - gap);
}

QSize StatusSteps::sizeHint() const
{
    int widest = 0;
    for (const StatusIndicator *step : m_steps)
        widest = std::max(widest, step->sizeHint().width());
    return {widest, heightForWidth(width() > 100 ? width() : widest)};
}

int StatusSteps::heightForWidth(int width) const
{
    return arrange(width, false);
}

void StatusSteps::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void StatusSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = themeOf(this).color(Color::BorderDividerDefault);
    for (qsizetype i = 0; i + 1 < m_steps.size(); ++i) {
        const int top = m_steps[i]->geometry().bottom() + 1;
        paintLine(painter, QRectF(lineAt, top, 1, m_steps[i + 1]->y() - top), color);
    }
}

} // namespace ui
