#pragma once

#include "tests/pictures/compare/painted.h"

#include <QPaintDevice>
#include <QPaintEngine>

#include <memory>

namespace pictures {

/// Takes down what is painted instead of drawing it.
class RecordingEngine : public QPaintEngine
{
public:
    RecordingEngine();

    QList<Painted> take() { return std::exchange(m_painted, {}); }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &state) override;
    void drawPath(const QPainterPath &path) override;
    void drawRects(const QRectF *rects, int count) override;
    void drawRects(const QRect *rects, int count) override { QPaintEngine::drawRects(rects, count); }
    void drawLines(const QLineF *lines, int count) override;
    void drawLines(const QLine *lines, int count) override { QPaintEngine::drawLines(lines, count); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPolygon(const QPoint *points, int count, PolygonDrawMode mode) override
    {
        QPaintEngine::drawPolygon(points, count, mode);
    }
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override;
    void drawTextItem(const QPointF &at, const QTextItem &item) override;

private:
    void addShape(const QRectF &area);

    QList<Painted> m_painted;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
};

/// A device of this size, one device pixel per pixel, that shows nothing.
class Recorder : public QPaintDevice
{
public:
    explicit Recorder(const QSize &size);
    QPaintEngine *paintEngine() const override { return m_engine.get(); }
    QList<Painted> take() { return m_engine->take(); }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    std::unique_ptr<RecordingEngine> m_engine;
};

} // namespace pictures
