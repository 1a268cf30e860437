#include "tests/pictures/compare/sidebyside.h"

#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace pictures {

namespace {

constexpr int between = 16; ///< pixels between the three
constexpr int softEdge = 32; ///< what anti-aliasing may differ by (visual.md section 12)

int difference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

QRgb shown(QRgb reference, int difference)
{
    const int pale = 225 + qGray(reference) * 30 / 255;
    if (difference <= 2)
        return qRgb(pale, pale, pale);
    if (difference <= softEdge)
        return qRgb(255, 200, 160);
    return qRgb(230, 120 - difference * 120 / 255, 120 - difference * 120 / 255);
}

QImage differenceOf(const QImage &reference, const QImage &ours)
{
    QImage result(reference.size().expandedTo(ours.size()), QImage::Format_RGB32);
    result.fill(Qt::magenta);
    for (int y = 0; y < std::min(reference.height(), ours.height()); ++y) {
        for (int x = 0; x < std::min(reference.width(), ours.width()); ++x) {
            const QRgb expected = reference.pixel(x, y);
            result.setPixel(x, y, shown(expected, difference(expected, ours.pixel(x, y))));
        }
    }
    return result;
}

} // namespace

QImage sideBySide(const QImage &reference, const QImage &ours)
{
    const QImage third = differenceOf(reference, ours);
    QImage result(reference.width() + ours.width() + third.width() + 2 * between, third.height(), QImage::Format_RGB32);
    result.fill(Qt::darkGray);
    QPainter painter(&result);
    painter.drawImage(0, 0, reference);
    painter.drawImage(reference.width() + between, 0, ours);
    painter.drawImage(reference.width() + ours.width() + 2 * between, 0, third);
    return result;
}

qsizetype differingPixels(const QImage &reference, const QImage &ours, int tolerance)
{
    const QSize both = reference.size().boundedTo(ours.size());
    const QSize all = reference.size().expandedTo(ours.size());
    qsizetype count = qsizetype(all.width()) * all.height() - qsizetype(both.width()) * both.height();
    for (int y = 0; y < both.height(); ++y) {
        for (int x = 0; x < both.width(); ++x)
            count += difference(reference.pixel(x, y), ours.pixel(x, y)) > tolerance;
    }
    return count;
}

} // namespace pictures
