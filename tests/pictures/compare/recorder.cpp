#include "tests/pictures/compare/recorder.h"

#include <QFontMetricsF>
#include <QPainterPath>

namespace pictures {

namespace {

constexpr int dotsPerInch = 96;

// An icon is one colour with soft edges: the strongest pixel has it pure.
QColor strongestOf(const QImage &image)
{
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() > strongest.alpha())
                strongest = color;
        }
    }
    return strongest;
}

} // namespace

RecordingEngine::RecordingEngine() : QPaintEngine(AllFeatures)
{
}

void RecordingEngine::updateState(const QPaintEngineState &state)
{
    if (state.state() & DirtyTransform)
        m_transform = state.transform();
    if (state.state() & DirtyPen)
        m_pen = state.pen();
    if (state.state() & DirtyBrush)
        m_brush = state.brush();
}

void RecordingEngine::addShape(const QRectF &area)
{
    const bool isFilled = m_brush.style() != Qt::NoBrush && m_brush.color().alpha() > 0;
    const bool isDrawn = m_pen.style() != Qt::NoPen && m_pen.color().alpha() > 0;
    if (isFilled)
        m_painted.append({.kind = Painted::Kind::Shape, .box = m_transform.mapRect(area), .color = m_brush.color()});
    if (isDrawn) {
        const double half = m_pen.widthF() / 2;
        m_painted.append({.kind = Painted::Kind::Shape,
                          .box = m_transform.mapRect(area.adjusted(-half, -half, half, half)),
                          .color = m_pen.color()});
    }
}

void RecordingEngine::drawPath(const QPainterPath &path)
{
    addShape(path.boundingRect());
}

void RecordingEngine::drawRects(const QRectF *rects, int count)
{
    for (int i = 0; i < count; ++i)
        addShape(rects[i]);
}

void RecordingEngine::drawLines(const QLineF *lines, int count)
{
    for (int i = 0; i < count; ++i)
        addShape(QRectF(lines[i].p1(), lines[i].p2()).normalized());
}

void RecordingEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode)
{
    addShape(QPolygonF(QList<QPointF>(points, points + count)).boundingRect());
}

void RecordingEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void RecordingEngine::drawImage(const QRectF &target, const QImage &image, const QRectF &, Qt::ImageConversionFlags)
{
    m_painted.append({.kind = Painted::Kind::Picture, .box = m_transform.mapRect(target), .color = strongestOf(image)});
}

void RecordingEngine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
    m_painted.append({.kind = Painted::Kind::Text,
                      .text = item.text().simplified(),
                      .box = m_transform.mapRect(box),
                      .baseline = m_transform.map(at).y(),
                      .color = m_pen.color()});
}

Recorder::Recorder(const QSize &size) : m_size(size), m_engine(std::make_unique<RecordingEngine>())
{
}

int Recorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return m_size.width() * 254 / 10 / dotsPerInch;
    case PdmHeightMM:
        return m_size.height() * 254 / 10 / dotsPerInch;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace pictures
