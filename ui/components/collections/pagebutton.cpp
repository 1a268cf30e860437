#include "ui/components/collections/pagebutton.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

namespace {

constexpr int leastWidth = 20;
constexpr int buttonHeight = 24;
constexpr QPointF iconAt(2, 4);

} // namespace

PageButton::PageButton(const QString &number, QWidget *parent) : Control(parent)
{
    setAccessibleRole(this, QAccessible::RadioButton);
    setText(number);
    setCheckable(true);
    setAccessibleName(tr("Page %1").arg(number));
}

PageButton::PageButton(Icon arrow, const QString &accessibleName, QWidget *parent) : Control(parent), m_icon(arrow)
{
    setAccessibleName(accessibleName);
}

QSize PageButton::sizeHint() const
{
    return {std::max(leastWidth, qRound(textWidth(text(), TextStyle::Body))), buttonHeight};
}

void PageButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const bool lit = state() == ControlState::Hover || state() == ControlState::Active;
    const Color atRest = text().isEmpty() ? Color::TextInteractiveDefault : Color::TextPaginationPageNumberDefault;
    const QColor color = theme.color(!isEnabled()      ? Color::TextInteractiveDisabled
                                         : isChecked() ? Color::TextInteractiveActive
                                         : lit         ? Color::TextInteractiveHover
                                                       : atRest);
    QPainter painter(this);
    paintIcon(painter, iconAt, m_icon, color);
    paintText(painter, rect(), text(), isChecked() ? TextStyle::Label : TextStyle::Body, color,
              Qt::AlignHCenter | Qt::AlignVCenter);
}

} // namespace ui
