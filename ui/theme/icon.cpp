#include "ui/theme/icon.h"

#include "ui/theme/kebabcase.h"
#include "ui/theme/shapes.h"

#include <QFile>
#include <QMetaEnum>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// The line stays 2 px wide, however large the icon is.
QByteArray drawingOf(Icon icon, const QColor &color, int size)
{
    const QString name = kebabCase(QLatin1StringView(QMetaEnum::fromType<Icon>().valueToKey(int(icon))));
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no drawing for the icon %s", qPrintable(name));
        return {};
    }
    return file.readAll()
        .replace("currentColor", color.name().toLatin1())
        .replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(32.0 / size) + '"');
}

// `pixels` is the size in device pixels.
QPixmap drawn(Icon icon, const QColor &color, int size, int pixels)
{
    const QString key = u"icon %1 %2 %3 %4"_s.arg(int(icon)).arg(color.rgba()).arg(size).arg(pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    QSvgRenderer(drawingOf(icon, color, size)).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

void paintIcon(QPainter &painter, const QPointF &at, Icon icon, const QColor &color, int size)
{
    if (icon == Icon::None)
        return;
    const QRectF area = onPixels(painter, QRectF(at, QSizeF(size, size)));
    const qreal scale = painter.deviceTransform().m11();
    painter.drawPixmap(area, drawn(icon, color, size, qRound(size * scale)), QRectF(0, 0, size * scale, size * scale));
}

} // namespace ui
