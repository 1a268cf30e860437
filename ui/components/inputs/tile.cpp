#include "ui/components/inputs/tile.h"

#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

#include <QEvent>

namespace ui {

namespace {

constexpr int border = 1;
constexpr int chosenBorder = 2;
constexpr int radius = 8;
constexpr int above = 8;
constexpr int side = 12;

} // namespace

Tile::Tile(const QString &label, const QString &description, QWidget *parent) : RadioButton(label, parent)
{
    setDescription(description);
    measure();
}

void Tile::measure()
{
    const int below = description().isEmpty() ? above : themeOf(this).by(12, 8);
    setPadding({border + side, border + above, border + side, border + below});
}

void Tile::paintEvent(QPaintEvent *event)
{
    const Theme &theme = themeOf(this);
    const bool chosen = isChecked() && isEnabled();
    const Color ground = !isEnabled() ? Color::BackgroundTilesDisabled
        : chosen                      ? Color::BackgroundItemSelected
                                      : Color::BackgroundContainerContent;
    const Color line = !isEnabled() ? Color::BorderTilesDisabled
        : chosen                    ? Color::BorderItemSelected
                                    : Color::BorderInputDefault;
    QPainter painter(this);
    paintBox(painter, rect(),
             {.background = theme.color(ground),
              .border = theme.color(line),
              .borderWidth = qreal(chosen ? chosenBorder : border),
              .radius = radius});
    painter.end();
    RadioButton::paintEvent(event);
}

void Tile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        measure();
    RadioButton::changeEvent(event);
}

} // namespace ui
