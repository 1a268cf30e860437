#include "tests/pictures/compare/later.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr double buttonGap = 8;

bool isMeant(const LaterRule &rule, const Expected &part)
{
    return part.later.isEmpty() && part.area == rule.area && part.name.startsWith(rule.name)
        && (rule.text.isEmpty() || part.text == rule.text);
}

void move(Expected &part, double dx, double dy)
{
    part.box.translate(dx, dy);
    part.baseline += dy;
    part.shift += QPointF(dx, dy);
}

void shrink(Expected &part, double by)
{
    part.box.setBottom(part.box.bottom() - by);
    part.isShrunk = true;
}

bool isOnLineOf(const Expected &part, const QRectF &box)
{
    return part.box.center().y() > box.top() && part.box.center().y() < box.bottom()
        && part.box.height() < box.height() + 9;
}

// Icons in an absent button, the tick before an absent entry of a menu.
void takeIcons(QList<Expected> &parts, const Expected &absent)
{
    constexpr double tickRoom = 24;
    const double room = absent.name.startsWith("button-dropdown/"_L1) ? tickRoom : 0;
    for (Expected &part : parts) {
        if (part.kind == Kind::Icon && part.area == absent.area
            && absent.box.adjusted(-room, 0, 0, 0).contains(part.box.center()))
            part.later = absent.later;
    }
}

// Buttons stand side by side with the usual gap: where the row of them ends, nothing moves any more.
void moveNeighbours(QList<Expected> &parts, const Expected &absent, bool toTheRight, double by)
{
    QRectF row = absent.box;
    for (bool hasGrown = true; hasGrown;) {
        hasGrown = false;
        for (const Expected &part : parts) {
            const double gap = toTheRight ? row.left() - part.box.right() : part.box.left() - row.right();
            if (part.kind == Kind::Box && part.area == absent.area && isOnLineOf(part, absent.box) && gap > 0
                && gap < buttonGap + 1) {
                row |= part.box;
                hasGrown = true;
            }
        }
    }
    for (Expected &part : parts) {
        const bool isBeside =
            toTheRight ? part.box.right() <= absent.box.left() : part.box.left() >= absent.box.right();
        if (part.area == absent.area && isBeside && isOnLineOf(part, absent.box) && part.box.left() >= row.left() - 0.5
            && part.box.right() <= row.right() + 0.5)
            move(part, toTheRight ? by : -by, 0);
    }
}

bool isOfPage(const Expected &part)
{
    return part.area == "page"_L1 || part.area.startsWith("table"_L1);
}

void moveBelow(QList<Expected> &parts, const Expected &absent, double by)
{
    for (Expected &part : parts) {
        if (part.area != absent.area && !(isOfPage(absent) && isOfPage(part)))
            continue;
        if (part.box.top() >= absent.box.bottom() - 0.5)
            move(part, 0, -by);
        else if (part.box.contains(absent.box) && part.kind == Kind::Box)
            shrink(part, by);
    }
}

// The box that is drawn around the heading of a section.
QRectF containerOf(const Expected &heading, const QList<Expected> &parts)
{
    for (const Expected &part : parts) {
        if (part.later.isEmpty() && part.kind == Kind::Box && (part.name == "container"_L1 || part.name == "table"_L1)
            && part.box.contains(heading.box.center()))
            return part.box;
    }
    return heading.box;
}

// What lies in this band is absent; what is below moves up into its place.
void takeOut(QList<Expected> &parts, const QRectF &band, double gap, QLatin1StringView reason)
{
    for (Expected &part : parts) {
        if (band.contains(part.box.center()))
            part.later = reason;
        else if (part.box.top() >= band.bottom())
            move(part, 0, -band.height() - gap);
        else if (part.kind == Kind::Box && part.box.contains(band))
            shrink(part, band.height() + gap);
    }
}

// From the top of the highest part beside the caption to the bottom of the highest one.
QRectF rowOf(const Expected &caption, const QRectF &container, const QList<Expected> &parts)
{
    QRectF row(container.left() + 1, caption.box.top(), container.width() - 2, caption.box.height());
    for (const Expected &part : parts) {
        const bool isBeside = part.box.top() < caption.box.bottom() && part.box.bottom() > caption.box.top();
        if (isBeside && part.name != "container"_L1 && part.box.width() < container.width() - 2) {
            row.setTop(std::min(row.top(), part.box.top()));
            row.setBottom(std::max(row.bottom(), part.box.bottom()));
        }
    }
    return row;
}

} // namespace

void applyLater(QList<Expected> &parts, const QList<LaterSection> &sections, const QString &picture)
{
    const double gap = picture.endsWith("-compact"_L1) ? 16 : 20;
    for (const LaterSection &section : sections) {
        if (!picture.startsWith(section.picture))
            continue;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const Expected part = parts.at(i);
            if (part.kind != Kind::Text || !part.later.isEmpty() || !part.text.startsWith(section.start))
                continue;
            const QRectF container = containerOf(part, parts);
            const std::optional<double> rest =
                section.restCompact && picture.endsWith("-compact"_L1) ? section.restCompact : section.rest;
            if (rest)
                takeOut(parts,
                        QRectF(QPointF(container.left() + 1, part.box.top() + *rest),
                               container.bottomRight() - QPointF(1, 0)),
                        0, section.reason);
            else if (part.name.startsWith("header.heading"_L1))
                takeOut(parts, container, gap, section.reason);
            else
                takeOut(parts, rowOf(part, container, parts), gap - 4, section.reason);
            break;
        }
    }
}

void applyMoved(QList<Expected> &parts, const QList<MovedRule> &rules, const QString &picture)
{
    for (const MovedRule &rule : rules) {
        if (!rule.pictures.match(picture).hasMatch())
            continue;
        QRectF area; // of the button, for the icon in it
        for (Expected &part : parts) {
            const bool isInside = area.contains(part.box) && part.text.isEmpty();
            if (part.area != "page"_L1 || (part.text != rule.text && !isInside))
                continue;
            area |= part.box;
            move(part, rule.by.x(), rule.by.y());
        }
    }
}

void applyLater(QList<Expected> &parts, const QList<LaterRule> &rules, const QString &picture)
{
    const bool isGallery = picture.startsWith("gallery"_L1);
    const bool isCompact = picture.endsWith("-compact"_L1);
    for (const LaterRule &rule : rules) {
        const bool isForAll = rule.pictures.pattern().isEmpty(); // pages: the gallery shows none
        if (isForAll ? isGallery : !rule.pictures.match(picture).hasMatch())
            continue;
        QRectF last;
        int ordinal = 0;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (!isMeant(rule, parts.at(i)) || (rule.ordinal >= 0 && ordinal++ != rule.ordinal))
                continue;
            parts[i].later = rule.reason;
            const Expected absent = parts.at(i);
            if (last.contains(absent.box.center()))
                continue; // the text within what has just moved the others
            last = absent.box;
            takeIcons(parts, absent);
            const double by = isCompact ? rule.byCompact : rule.by;
            if (rule.moves == LaterRule::Moves::Below)
                moveBelow(parts, absent, by);
            else if (rule.moves != LaterRule::Moves::Nothing)
                moveNeighbours(parts, absent, rule.moves == LaterRule::Moves::LeftNeighbours, absent.box.width() + by);
        }
    }
}

} // namespace pictures
