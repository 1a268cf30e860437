#include "ui/components/navigation/panelshadow.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int offset = -36;
constexpr int blur = 36;
constexpr int spread = -36; // weaker towards the sides
constexpr int casterHeight = 144; // of what throws the shadow; more makes no difference

} // namespace

PanelShadow::PanelShadow(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PanelShadow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShadow(painter, QRectF(0, height(), width(), casterHeight), themeOf(this).color(Color::ShadowSplitBottom),
                offset, blur, spread);
}

} // namespace ui
