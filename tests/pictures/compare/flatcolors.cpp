#include "tests/pictures/compare/flatcolors.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr int blended = 3; ///< what rounding makes of an overlay or a shadow

bool isBlendedAlike(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) <= blended && std::abs(a.green() - b.green()) <= blended
        && std::abs(a.blue() - b.blue()) <= blended;
}

// Whether the pixel and those around it (only above and below for narrow lines) are of one colour.
bool isFlat(const QImage &image, const QPoint &at, int aside)
{
    if (!image.rect().contains(QRect(at - QPoint(aside, 1), QSize(2 * aside + 1, 3))))
        return false;
    for (int y = -1; y <= 1; ++y) {
        for (int x = -aside; x <= aside; ++x) {
            if (image.pixel(at + QPoint(x, y)) != image.pixel(at))
                return false;
        }
    }
    return true;
}

// Exactly, unless the reference shows another colour than its element has: then something lies over it.
void compare(const QString &what, const QColor &own, const QPoint &at, const QPoint &moved, int aside,
             const QImage &reference, const QImage &ours, QStringList &differences)
{
    if (!isFlat(reference, at, aside) || !ours.rect().contains(at + moved))
        return;
    const QColor expected = reference.pixelColor(at);
    const QColor found = ours.pixelColor(at + moved);
    if (own.isValid() && own.rgb() != expected.rgb() && isBlendedAlike(expected, found))
        return;
    const QString difference = u"%1 %2 is %3"_s.arg(what, expected.name(), found.name());
    if (expected != found && !differences.contains(difference))
        differences.append(difference);
}

} // namespace

QStringList flatColorDifferences(const Match &match, const QImage &reference, const QImage &ours)
{
    QStringList differences;
    if (!match.painted || match.expected.kind != Kind::Box || match.expected.isShrunk)
        return differences;
    const QRectF box = match.expected.box.translated(-match.expected.shift); // in the reference picture
    const QPoint moved = (match.expected.shift + QPointF(match.dx, match.dy)).toPoint();
    const int middle = qRound(box.center().y());
    if (match.expected.border.isValid())
        compare(u"border"_s, match.expected.border, QPoint(qRound(box.left()), middle), moved, 0, reference, ours,
                differences);
    constexpr int inset = 4;
    for (const QPointF &at :
         {QPointF(box.left() + inset, middle), QPointF(box.right() - inset - 1, middle),
          QPointF(box.center().x(), box.top() + inset), QPointF(box.center().x(), box.bottom() - inset)})
        compare(u"fill"_s, match.expected.fill, at.toPoint(), moved, 1, reference, ours, differences);
    return differences;
}

bool hasColorOfPicture(const Match &match, const QImage &reference)
{
    if (!match.painted)
        return false;
    int ours = 0;
    int theirs = 0;
    const QRect box = match.expected.box.translated(-match.expected.shift).toAlignedRect() & reference.rect();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const QColor color = reference.pixelColor(x, y);
            ours += color.rgb() == match.painted->color.rgb();
            theirs += color.rgb() == match.expected.color.rgb();
        }
    }
    return ours > 2 && theirs == 0;
}

} // namespace pictures
