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
    painter.setRenderHint(QPainter::Antialiasing);
    const auto circle = [](qreal diameter) {
        return QRectF((16 - diameter) / 2, (16 - diameter) / 2, diameter, diameter);
    };
    if (!isChecked()) {
        painter.setBrush(theme.color(isEnabled() ? Color::BackgroundControlDefault : Color::BackgroundControlDisabled));
        painter.setPen(QPen(theme.color(isEnabled() ? Color::BorderControlDefault : Color::BorderControlDisabled), 1));
        painter.drawEllipse(circle(outer));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(isEnabled() ? Color::BackgroundControlChecked : Color::BackgroundControlDisabled));
    painter.drawEllipse(circle(outer + 1));
    painter.setBrush(theme.color(isEnabled() ? Color::ForegroundControlDefault : Color::ForegroundControlDisabled));
    painter.drawEllipse(circle(outer + 1 - 2 * ring));
}

} // namespace ui
