#include "ui/components/navigation/navigationtitle.h"

#include "ui/components/controls/accessiblerole.h"
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QKeyEvent>

namespace ui {

namespace {

constexpr int iconLeft = 7;
constexpr int textLeft = 28;

} // namespace

NavigationTitle::NavigationTitle(const QString &text, QWidget *parent) : Control(parent)
{
    setAccessibleRole(this, QAccessible::Button);
    setText(text);
    setAccessibleName(text);
    setObjectName(QStringLiteral("navigationTitle:") + text);
    setCheckable(true);
    setChecked(true);
}

QSize NavigationTitle::sizeHint() const
{
    return {264, themeOf(this).by(30, 26)};
}

FocusShape NavigationTitle::focusShape() const
{
    return {.area = QRectF(iconLeft - 2, 2, width() - iconLeft, height() - 4), .gap = 0};
}

void NavigationTitle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        setChecked(false);
    else if (event->key() == Qt::Key_Right)
        setChecked(true);
    else
        Control::keyPressEvent(event);
}

void NavigationTitle::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const bool lit = state() == ControlState::Hover || state() == ControlState::Active;
    QPainter painter(this);
    const int line = lineHeight(TextStyle::HeadingS);
    paintIcon(painter, QPointF(iconLeft, (height() - 16) / 2),
              isOpen() ? Icon::CaretDownFilled : Icon::CaretRightFilled,
              theme.color(lit ? Color::TextExpandableSectionHover : Color::TextExpandableSectionDefault));
    paintText(painter, QRectF(textLeft, (height() - line) / 2, width() - textLeft, line), text(), TextStyle::HeadingS,
              theme.color(lit ? Color::TextExpandableSectionHover : Color::TextExpandableSectionDefault));
}

} // namespace ui
