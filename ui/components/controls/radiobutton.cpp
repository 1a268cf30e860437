#include "ui/components/controls/radiobutton.h"

#include "ui/theme/style.h"

namespace ui {

namespace {

constexpr qreal outer = 14.7; // diameter of the circle with its line
constexpr qreal ring = 4.8;

} // namespace

RadioButton::RadioButton(const QString &label, QWidget *parent) : Choice(16, label, parent)
{
    setAutoExclusive(true);
}

// Tab leads to the one that is chosen. Qt sees to that only once a user has chosen.
void RadioButton::checkStateSet()
{
    if (!parentWidget())
        return;
    const QList<RadioButton *> all = parentWidget()->findChildren<RadioButton *>(QString(), Qt::FindDirectChildrenOnly);
    const bool isChosen = std::any_of(
        all.begin(), all.end(), [](const RadioButton *button) { return button->isChecked() && button->isEnabled(); });
    for (RadioButton *button : all)
        button->setFocusPolicy(!isChosen || button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

void RadioButton::paintMark(QPainter &painter, const Theme &theme) const
{
    paintRadio(painter, {}, isChecked(), isEnabled(), theme);
}

void paintRadio(QPainter &painter, const QPointF &at, bool chosen, bool enabled, const Theme &theme)
{
    const auto circle = [&at](qreal diameter) {
        return QRectF(at.x() + (16 - diameter) / 2, at.y() + (16 - diameter) / 2, diameter, diameter);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(enabled ? Color::BackgroundControlChecked : Color::BackgroundControlDisabled));
        painter.drawEllipse(circle(outer + 1));
        painter.setBrush(theme.color(enabled ? Color::ForegroundControlDefault : Color::ForegroundControlDisabled));
        painter.drawEllipse(circle(outer + 1 - 2 * ring));
    } else {
        painter.setBrush(theme.color(enabled ? Color::BackgroundControlDefault : Color::BackgroundControlDisabled));
        painter.setPen(QPen(theme.color(enabled ? Color::BorderControlDefault : Color::BorderControlDisabled), 1));
        painter.drawEllipse(circle(outer));
    }
    painter.restore();
}

} // namespace ui
