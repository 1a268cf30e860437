#include "ui/components/menus/menutitle.h"

#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <cmath>

namespace ui {

namespace {

constexpr int side = 22;
constexpr int below = 5;

} // namespace

MenuTitle::MenuTitle(const QString &text, int height, QWidget *parent) : QWidget(parent), m_text(text), m_height(height)
{
}

QSize MenuTitle::sizeHint() const
{
    return {2 * side + int(std::ceil(textWidth(m_text, TextStyle::Label))), m_height};
}

void MenuTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF line(side, height() - below - lineHeight(TextStyle::Label), width() - 2 * side, height());
    paintText(painter, line, m_text, TextStyle::Label, themeOf(this).color(Color::TextDropdownGroupLabel));
}

} // namespace ui
