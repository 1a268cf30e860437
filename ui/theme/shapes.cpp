#include "ui/theme/shapes.h"

#include <QPainterPath>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

qreal scaleOf(const QPainter &painter)
{
    return painter.deviceTransform().m11();
}

// As the browser: a border is never thinner than a device pixel, and otherwise rounded down.
qreal onPixels(const QPainter &painter, qreal width)
{
    if (width <= 0)
        return 0;
    const qreal scale = scaleOf(painter);
    return std::max(1.0, std::floor(width * scale)) / scale;
}

void addRounded(QPainterPath &path, const QRectF &area, qreal radius)
{
    const qreal most = std::min({radius, area.width() / 2, area.height() / 2});
    if (most > 0)
        path.addRoundedRect(area, most, most);
    else
        path.addRect(area);
}

// How much of a blurred edge's shade lies at `at` for a bar from `from` to `to`.
qreal shade(qreal at, qreal from, qreal to, qreal sigma)
{
    const qreal root = sigma * std::sqrt(2.0);
    return (std::erf((at - from) / root) - std::erf((at - to) / root)) / 2;
}

QImage shadowOf(const QSizeF &size, const QColor &color, qreal blur, qreal scale)
{
    const qreal reach = blur * scale;
    QImage image((size * scale).toSize() + QSize(2, 2) * int(std::ceil(reach)), QImage::Format_ARGB32_Premultiplied);
    const qreal margin = std::ceil(reach);
    const qreal sigma = blur * scale / 2;
    std::vector<qreal> across(size_t(image.width()));
    for (int x = 0; x < image.width(); ++x)
        across[size_t(x)] = shade(x + 0.5, margin, image.width() - margin, sigma);
    for (int y = 0; y < image.height(); ++y) {
        const qreal down = shade(y + 0.5, margin, image.height() - margin, sigma);
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qPremultiply(
                qRgba(color.red(), color.green(), color.blue(), qRound(color.alpha() * down * across[size_t(x)])));
    }
    return image;
}

} // namespace

QRectF onPixels(const QPainter &painter, const QRectF &area)
{
    const QTransform &transform = painter.deviceTransform();
    const QRectF device = transform.mapRect(area);
    const QPointF from(std::round(device.left()), std::round(device.top()));
    const QPointF to(std::round(device.right()), std::round(device.bottom()));
    return transform.inverted().mapRect(QRectF(from, to));
}

void paintBox(QPainter &painter, const QRectF &area, const Box &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF outer = onPixels(painter, area);
    QPainterPath whole;
    addRounded(whole, outer, box.radius);
    const qreal width = box.border.alpha() == 0 ? 0 : onPixels(painter, box.borderWidth);
    if (box.background.alpha() > 0 && (width == 0 || box.background != box.border)) {
        // Under the border too, as the browser does, but not to its outer edge, where both would mix with the page.
        QPainterPath inside;
        addRounded(inside, outer.adjusted(width / 2, width / 2, -width / 2, -width / 2), box.radius - width / 2);
        painter.fillPath(width > 0 ? inside : whole, box.background);
    } else if (width > 0 && box.background.alpha() > 0) {
        painter.fillPath(whole, box.border);
        painter.restore();
        return;
    }
    if (width > 0) {
        addRounded(whole, outer.adjusted(width, width, -width, -width), box.radius - width);
        painter.fillPath(whole, box.border);
    }
    painter.restore();
}

void paintLine(QPainter &painter, const QRectF &area, const QColor &color)
{
    const QRectF device = painter.deviceTransform().mapRect(area);
    const bool lies = area.width() >= area.height();
    const qreal thickness = std::max(1.0, std::floor(lies ? device.height() : device.width()));
    QRectF line(std::round(device.left()), std::round(device.top()), std::round(device.right()), 0);
    line.setRight(lies ? std::round(device.right()) : line.left() + thickness);
    line.setBottom(lies ? line.top() + thickness : std::round(device.bottom()));
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(painter.deviceTransform().inverted().mapRect(line), color);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
}

void paintShadow(QPainter &painter, const QRectF &area, const QColor &color, qreal offset, qreal blur, qreal spread)
{
    const QRectF shaded = area.adjusted(-spread, -spread + offset, spread, spread + offset);
    const qreal scale = scaleOf(painter);
    const QString key =
        u"shadow %1x%2 %3 %4 %5"_s.arg(shaded.width()).arg(shaded.height()).arg(color.rgba()).arg(blur).arg(scale);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap::fromImage(shadowOf(shaded.size(), color, blur, scale));
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(shaded.adjusted(-blur, -blur, blur, blur), pixmap, QRectF(pixmap.rect()));
}

} // namespace ui
