#include "ui/components/navigation/tabshade.h"

#include "ui/theme/style.h"

#include <QPainter>

#include <array>

namespace ui {

TabShade::TabShade(bool atLeft, QWidget *parent) : QWidget(parent), m_atLeft(atLeft)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void TabShade::paintEvent(QPaintEvent *)
{
    constexpr std::array<int, depth> alphas = {50, 17, 12, 8, 4, 1}; // from the edge, read from the picture
    QPainter painter(this);
    QColor color = themeOf(this).color(Color::ShadowDropdown);
    for (int i = 0; i < depth; ++i) {
        color.setAlpha(alphas[size_t(i)]);
        painter.fillRect(m_atLeft ? i : depth - 1 - i, 0, 1, height(), color);
    }
}

} // namespace ui
