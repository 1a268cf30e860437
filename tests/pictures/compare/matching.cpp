#include "tests/pictures/compare/matching.h"

#include "tests/pictures/compare/textfinder.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr double farthestRow = 12; ///< of upper and lower edge together
constexpr double farthest = 90; ///< sum of the differences of all edges; beyond it is not the same thing
double edgesApart(const QRectF &a, const QRectF &b)
{
    return std::abs(a.left() - b.left()) + std::abs(a.top() - b.top()) + std::abs(a.right() - b.right())
        + std::abs(a.bottom() - b.bottom());
}

bool isColor(const QColor &expected, const QColor &painted)
{
    return !expected.isValid() || expected.rgba() == painted.rgba();
}

bool isRow(const Expected &part)
{
    return part.name.startsWith("table."_L1) && part.name != "table.table"_L1;
}

bool fits(const Expected &part, const Painted &painted)
{
    switch (part.kind) {
    case Kind::Text:
        return painted.kind == Painted::Kind::Text;
    case Kind::Icon:
        return painted.kind == Painted::Kind::Picture
            || (painted.kind == Painted::Kind::Shape && painted.box.width() < 24 && painted.box.height() < 24);
    case Kind::Button:
        return painted.kind == Painted::Kind::Widget;
    case Kind::Control:
        return painted.kind == Painted::Kind::Shape || painted.kind == Painted::Kind::Widget;
    case Kind::Line:
        return painted.kind == Painted::Kind::Shape;
    case Kind::Box: // a row or a header is not painted as one
        return painted.kind == Painted::Kind::Widget || (painted.kind == Painted::Kind::Shape && !isRow(part));
    }
    return false;
}

// A frame is painted as one shape: the side of it that lies nearest to the line, if it has its colour.
Painted sideAsLine(const Expected &line, const Painted &shape)
{
    const bool lies = line.box.width() > line.box.height();
    Painted side = shape;
    if (std::min(shape.box.width(), shape.box.height()) < 7 || !isColor(line.color, shape.color))
        return side;
    const QRectF &a = line.box;
    const QRectF &b = shape.box;
    if (lies) {
        const bool isTop = std::abs(a.top() - b.top()) < std::abs(a.bottom() - b.bottom());
        side.box = QRectF(b.left(), isTop ? b.top() : b.bottom() - a.height(), b.width(), a.height());
    } else {
        const bool isLeft = std::abs(a.left() - b.left()) < std::abs(a.right() - b.right());
        side.box = QRectF(isLeft ? b.left() : b.right() - a.width(), b.top(), a.width(), b.height());
    }
    return side;
}

// A line of ours may be longer (one under all cells) or shorter than the sides of boxes that make it in the browser.
double lineApart(const Expected &part, const Painted &painted)
{
    const bool lies = part.box.width() > part.box.height();
    const QRectF &a = part.box;
    const QRectF &b = painted.box;
    const bool overlaps =
        lies ? b.left() < a.right() && a.left() < b.right() : b.top() < a.bottom() && a.top() < b.bottom();
    const double thickness = lies ? b.height() : b.width();
    if (!overlaps || thickness > part.box.width() + 3 || thickness > 6)
        return farthest;
    return 2 * (lies ? std::abs(a.top() - b.top()) : std::abs(a.left() - b.left()))
        + std::abs(thickness - (lies ? a.height() : a.width())) + (isColor(part.color, painted.color) ? 0 : 3);
}

double apart(const Expected &part, const Painted &painted)
{
    switch (part.kind) {
    case Kind::Line:
        return lineApart(part, sideAsLine(part, painted));
    case Kind::Button: // the same place under another name is another button
        return edgesApart(part.box, painted.box) + (painted.text == part.text ? 0 : farthest);
    case Kind::Box: {
        if (isRow(part)) { // as wide as what is seen of it; nothing narrow or far away is the same row
            const double cost =
                std::abs(part.box.top() - painted.box.top()) + std::abs(part.box.bottom() - painted.box.bottom());
            return cost > farthestRow || painted.box.width() < part.box.width() / 3 ? farthest : cost;
        }
        const bool isOurs = isColor(part.fill, painted.color) || isColor(part.border, painted.color);
        return edgesApart(part.box, painted.box) + (isOurs ? 0 : 1);
    }
    default:
        return edgesApart(part.box, painted.box) + (isColor(part.color, painted.color) ? 0 : 2);
    }
}

double smallest(std::initializer_list<double> values)
{
    return *std::min_element(values.begin(), values.end(),
                             [](double a, double b) { return std::abs(a) < std::abs(b); });
}

Match measured(const Expected &part, const Painted &painted)
{
    Match match{.expected = part, .painted = painted};
    const QRectF &a = part.box;
    const QRectF &b = painted.box;
    if (part.kind == Kind::Line) {
        const bool lies = a.width() > a.height();
        match.painted = sideAsLine(part, painted);
        match.dx = lies ? 0 : match.painted->box.left() - a.left();
        match.dy = lies ? match.painted->box.top() - a.top() : 0;
        match.isColored = isColor(part.color, painted.color);
        return match;
    }
    match.dx = smallest({b.left() - a.left(), b.right() - a.right(), b.center().x() - a.center().x()});
    if (part.kind == Kind::Text) {
        match.dy = painted.baseline - part.baseline;
        match.isColored = isColor(part.color, painted.color);
        return match;
    }
    match.dy = b.top() - a.top();
    match.dHeight = part.isCut ? 0 : b.height() - a.height();
    if (isRow(part))
        match.dx = 0; // as wide as what is seen of it
    if (part.name == "table.row"_L1) {
        // In the browser the first row begins with the line above it, and rows with a frame share theirs: what can be
        // seen of a row is where the line below it is.
        match.dy = b.bottom() - a.bottom();
        match.dHeight = 0;
    }
    if (part.kind == Kind::Icon)
        match.isColored = isColor(part.color, painted.color);
    const bool isIconAsShape = part.kind == Kind::Icon && painted.kind == Painted::Kind::Shape;
    if (part.kind == Kind::Control || isIconAsShape) {
        // Lines of such a small drawing end within its square.
        match.dx = b.center().x() - a.center().x();
        match.dy = b.center().y() - a.center().y();
        match.dHeight = 0;
    }
    return match;
}

qsizetype nearest(const Expected &part, const QList<Painted> &painted)
{
    qsizetype best = -1;
    double least = farthest;
    for (qsizetype i = 0; i < painted.size(); ++i) {
        if (!fits(part, painted.at(i)))
            continue;
        const double cost = apart(part, painted.at(i)) + (painted.at(i).area == part.area ? 0 : 4);
        if (cost < least) {
            least = cost;
            best = i;
        }
    }
    return best;
}

} // namespace

QList<Match> matched(const QList<Expected> &parts, const QList<Painted> &painted)
{
    QList<Match> result;
    const QList<qsizetype> texts = textsFound(parts, painted);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Expected &part = parts.at(i);
        const qsizetype found = part.kind == Kind::Text ? texts.at(i) : nearest(part, painted);
        if (found >= 0 && part.later.isEmpty())
            result.append(measured(part, painted.at(found)));
        else if (!part.isOptional)
            result.append({.expected = part});
    }
    return result;
}

} // namespace pictures
