#include "ui/components/forms/wizardstep.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int textStart = 28;
constexpr int titleTop = 18;
constexpr QPointF centre(10, 29); // of the mark
constexpr qreal presentRadius = 10;
constexpr qreal otherRadius = 7;
constexpr qreal dotRadius = 5;
constexpr qreal line = 2;

} // namespace

WizardStep::WizardStep(int number, const QString &title, QWidget *parent)
    : Control(parent)
    , m_number(tr("Step %1").arg(number))
{
    setAccessibleRole(this, QAccessible::Link);
    setText(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStage(Stage::Later);
}

void WizardStep::setStage(Stage stage)
{
    m_stage = stage;
    setEnabled(stage == Stage::Done);
    setAccessibleName(tr("%1: %2", "number and title of a step").arg(m_number, text()));
    setAccessibleDescription(stage == Stage::Present ? tr("This step is shown") : QString());
    update();
}

int WizardStep::markTop() const
{
    return int(centre.y() - (m_stage == Stage::Present ? presentRadius : otherRadius));
}

int WizardStep::markBottom() const
{
    return int(centre.y() + (m_stage == Stage::Present ? presentRadius : otherRadius));
}

QSize WizardStep::sizeHint() const
{
    return {textStart + qRound(textWidth(text(), TextStyle::Label)) + 1, 40};
}

FocusShape WizardStep::focusShape() const
{
    const qreal width = std::min<qreal>(this->width() - textStart, textWidth(text(), TextStyle::Body));
    return {.area = QRectF(textStart, titleTop, width, lineHeight(TextStyle::Body)), .gap = 0};
}

void WizardStep::paintMark(QPainter &painter, const Theme &theme) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto circle = [&](qreal radius, const QColor &color) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(centre, radius, radius);
    };
    const auto ring = [&](qreal radius, const QColor &color) {
        painter.setPen(QPen(color, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius - line / 2, radius - line / 2);
    };
    switch (m_stage) {
    case Stage::Done:
        circle(otherRadius, theme.color(Color::TextInteractiveDefault));
        break;
    case Stage::Present:
        ring(presentRadius, theme.color(Color::TextAccent));
        circle(dotRadius, theme.color(Color::TextAccent));
        break;
    case Stage::Later:
        ring(otherRadius, theme.color(Color::BorderDropdownContainer));
        break;
    }
}

void WizardStep::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.save();
    paintMark(painter, theme);
    painter.restore();
    const QRectF area(textStart, 0, width() - textStart + 1, height());
    paintText(painter, area, m_number, TextStyle::Small, theme.color(Color::TextFormSecondary));
    const bool lit = state() == ControlState::Hover || state() == ControlState::Active;
    const Color color = m_stage == Stage::Present ? Color::TextAccent
        : m_stage == Stage::Later                 ? Color::TextStatusInactive
        : lit                                     ? Color::TextAccent
                                                  : Color::TextInteractiveDefault;
    paintText(painter, area.translated(0, titleTop), text(),
              m_stage == Stage::Present ? TextStyle::Label : TextStyle::Body, theme.color(color));
}

} // namespace ui
