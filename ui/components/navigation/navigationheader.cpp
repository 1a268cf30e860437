#include "ui/components/navigation/navigationheader.h"

#include "ui/theme/style.h"
#include "ui/theme/text.h"

namespace ui {

NavigationHeader::NavigationHeader(QWidget *parent) : Control(parent)
{
    setObjectName(QStringLiteral("navigationHeader"));
}

QSize NavigationHeader::sizeHint() const
{
    return {int(std::ceil(textWidth(text(), TextStyle::HeadingM))), lineHeight(TextStyle::HeadingM)};
}

FocusShape NavigationHeader::focusShape() const
{
    return {.area = rect(), .gap = 2};
}

void NavigationHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintText(painter, rect(), text(), TextStyle::HeadingM, themeOf(this).color(Color::TextHeadingDefault));
}

} // namespace ui
