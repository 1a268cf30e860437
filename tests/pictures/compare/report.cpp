#include "tests/pictures/compare/report.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

QString nameOf(Kind kind)
{
    static const QStringList names{u"text"_s, u"box"_s, u"line"_s, u"icon"_s, u"control"_s, u"button"_s};
    return names.at(int(kind));
}

QString rectText(const QRectF &box)
{
    return u"%1,%2 %3x%4"_s.arg(box.x(), 0, 'f', 1)
        .arg(box.y(), 0, 'f', 1)
        .arg(box.width(), 0, 'f', 1)
        .arg(box.height(), 0, 'f', 1);
}

QString labelOf(const Expected &part)
{
    return part.text.isEmpty() ? part.name : u"%1 \"%2\""_s.arg(part.name, part.text.left(36));
}

bool isOff(const Match &match)
{
    return !match.isLater() && (!match.isWithin() || !match.isColored || !match.flat.isEmpty());
}

QString verdictOf(const Match &match)
{
    if (match.isLater())
        return u"later: "_s + match.expected.later;
    if (!match.painted)
        return u"MISSING"_s;
    QString verdict = u"%1 %2"_s.arg(match.dx, 0, 'f', 1).arg(match.dy, 0, 'f', 1);
    if (std::abs(match.dHeight) >= 0.05)
        verdict += u" height %1"_s.arg(match.dHeight, 0, 'f', 1);
    if (!match.isWithin())
        verdict += u" OFF"_s;
    if (!match.isColored)
        verdict += u" COLOUR %1 is %2"_s.arg(match.expected.color.name(), match.painted->color.name());
    for (const QString &difference : match.flat)
        verdict += u" COLOUR "_s + difference;
    if (!match.expected.shift.isNull())
        verdict += u" (moved %1,%2 by what comes later)"_s.arg(match.expected.shift.x()).arg(match.expected.shift.y());
    return verdict;
}

} // namespace

Summary summaryOf(const QString &scene, const QList<Match> &matches)
{
    Summary summary{.scene = scene};
    for (const Match &match : matches) {
        if (match.isLater()) {
            ++summary.later;
            continue;
        }
        ++summary.elements;
        summary.matched += match.painted.has_value();
        summary.within += match.isWithin();
        summary.colors += match.painted && (!match.isColored || !match.flat.isEmpty());
        if (match.painted && match.worst() > summary.worst) {
            summary.worst = match.worst();
            summary.worstOf = labelOf(match.expected);
        }
    }
    return summary;
}

void print(QTextStream &out, const QList<Match> &matches, bool isBrief)
{
    for (const Match &match : matches) {
        if (isBrief && !isOff(match))
            continue;
        out << "  " << match.expected.area.leftJustified(16) << nameOf(match.expected.kind).leftJustified(8)
            << labelOf(match.expected).leftJustified(64) << rectText(match.expected.box).leftJustified(28)
            << (match.painted ? rectText(match.painted->box) : u"-"_s).leftJustified(28) << verdictOf(match) << '\n';
    }
}

void printTable(QTextStream &out, const QList<Summary> &summaries)
{
    out << "\nscene                          elements matched within colours later  worst  pixels  worst element\n";
    Summary all{.scene = u"all"_s, .pixels = 0};
    const auto line = [&out](const Summary &summary) {
        out << summary.scene.leftJustified(32) << QString::number(summary.elements).rightJustified(7)
            << QString::number(summary.matched).rightJustified(8) << QString::number(summary.within).rightJustified(7)
            << QString::number(summary.colors).rightJustified(8) << QString::number(summary.later).rightJustified(6)
            << QString::number(summary.worst, 'f', 1).rightJustified(7)
            << (summary.pixels < 0 ? u"-"_s : QString::number(summary.pixels)).rightJustified(8) << "  "
            << summary.worstOf << '\n';
    };
    for (const Summary &summary : summaries) {
        line(summary);
        all.elements += summary.elements;
        all.matched += summary.matched;
        all.within += summary.within;
        all.colors += summary.colors;
        all.later += summary.later;
        all.worst = std::max(all.worst, summary.worst);
        all.pixels += std::max<qsizetype>(0, summary.pixels);
    }
    line(all);
}

} // namespace pictures
