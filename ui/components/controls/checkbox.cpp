#include "ui/components/controls/checkbox.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

namespace ui {

namespace {

constexpr int box = 16;
constexpr qreal radius = 3.5; // 3 at the middle of the line

void paintTick(QPainter &painter, Qt::CheckState state, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    if (state == Qt::PartiallyChecked)
        painter.drawLine(QPointF(3.5, 8), QPointF(12.5, 8));
    else
        painter.drawPolyline(QPolygonF({QPointF(3.5, 8), QPointF(7, 11), QPointF(12, 4)}));
}

} // namespace

void paintCheckbox(QPainter &painter, const QPointF &at, Qt::CheckState state, bool enabled, const Theme &theme)
{
    const bool on = state != Qt::Unchecked;
    const QColor fill = theme.color(!enabled ? Color::BackgroundControlDisabled
                                        : on ? Color::BackgroundControlChecked
                                             : Color::BackgroundControlDefault);
    const QColor line = enabled && !on ? theme.color(Color::BorderControlDefault) : fill;
    painter.save();
    painter.translate(at);
    paintBox(painter, QRectF(0, 0, box, box), {.background = fill, .border = line, .borderWidth = 1, .radius = radius});
    if (on)
        paintTick(painter, state,
                  theme.color(enabled ? Color::ForegroundControlDefault : Color::ForegroundControlDisabled));
    painter.restore();
}

Checkbox::Checkbox(const QString &label, QWidget *parent) : Choice(box, label, parent)
{
    // Whoever sets or clears the box by setChecked() means neither of many.
    connect(this, &QAbstractButton::toggled, this, [this] { m_partly = false; });
}

void Checkbox::setCheckState(Qt::CheckState state)
{
    setChecked(state == Qt::Checked);
    m_partly = state == Qt::PartiallyChecked;
    update();
}

Qt::CheckState Checkbox::checkState() const
{
    return m_partly ? Qt::PartiallyChecked : isChecked() ? Qt::Checked : Qt::Unchecked;
}

void Checkbox::paintMark(QPainter &painter, const Theme &theme) const
{
    paintCheckbox(painter, {}, checkState(), isEnabled(), theme);
}

void Checkbox::nextCheckState()
{
    m_partly = false;
    setChecked(!isChecked());
    update();
}

} // namespace ui
