#include "ui/components/collections/stickyshadow.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int line = 2;
constexpr int casterHeight = 40; // of what throws the shadow; more makes no difference
constexpr int offset = 16;
constexpr int blur = 16;
constexpr int spread = -12;

} // namespace

StickyShadow::StickyShadow(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StickyShadow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintShadow(painter, QRectF(0, -casterHeight, width(), casterHeight), theme.color(Color::ShadowSticky), offset,
                blur, spread);
    paintLine(painter, QRectF(0, 0, width(), line), theme.color(Color::BorderDividerSecondary));
}

} // namespace ui
