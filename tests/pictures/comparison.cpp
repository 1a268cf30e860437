#include "tests/pictures/comparison.h"

#include "tests/pictures/compare/flatcolors.h"
#include "tests/pictures/compare/later.h"
#include "tests/pictures/compare/sidebyside.h"

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr int softEdge = 32; ///< by which anti-aliased pixels may differ (visual.md section 12)

QList<Match> matchesOf(const Layout &layout, const QList<Painted> &painted, const QImage &reference, const QImage &ours)
{
    QList<Expected> parts = expectedOf(layout);
    applyMoved(parts, movedRules(), layout.picture);
    applyLater(parts, laterRules(), layout.picture);
    applyLater(parts, laterSections(), layout.picture);
    QList<Match> matches = matched(parts, painted);
    if (!reference.isNull()) {
        // What moved because of what is absent may lie under a menu or a dialog now.
        const bool isCovered = std::any_of(parts.begin(), parts.end(), [](const Expected &part) {
            return part.area == "dialog"_L1 || part.name.startsWith("dropdown."_L1);
        });
        for (Match &match : matches) {
            if (isCovered && !match.expected.shift.isNull() && match.expected.area != "dialog"_L1)
                continue;
            match.flat = flatColorDifferences(match, reference, ours);
            match.isColored = match.isColored || hasColorOfPicture(match, reference);
        }
    }
    return matches;
}

} // namespace

Comparison::Comparison(QDir reference, QDir out, bool isBrief)
    : m_reference(std::move(reference))
    , m_out(std::move(out))
    , m_isBrief(isBrief)
{
}

void Comparison::add(const QString &name, const QImage &ours, const QList<Painted> &painted)
{
    QTextStream standard(stdout);
    const QImage reference(m_reference.filePath(u"png/%1.png"_s.arg(name)));
    Summary summary{.scene = name};
    QString picture = name;
    picture.remove(QRegularExpression(u"-full$"_s));
    const std::optional<Layout> layout = layoutOf(picture);
    // A page of the gallery is as high as it comes out; where a whole page was read, its -full picture is measured.
    const bool isMeasured = layout && layout->window.width() == ours.width()
        && (layout->window == ours.size() || name.startsWith("gallery"_L1) || name.endsWith("-full"_L1));
    if (isMeasured) {
        const QList<Match> matches = matchesOf(*layout, painted, reference, ours);
        summary = summaryOf(name, matches);
        QString all;
        QTextStream text(&all);
        print(text, matches, false);
        QFile file(m_out.filePath(name + u".txt"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(all.toUtf8());
        standard << '\n' << name << '\n';
        print(standard, matches, m_isBrief);
    }
    if (!reference.isNull()) {
        summary.pixels = differingPixels(reference, ours, softEdge);
        sideBySide(reference, ours).save(m_out.filePath(name + u"-compared.png"_s));
    }
    if (layout || !reference.isNull())
        m_summaries.append(summary);
    standard << name
             << u": %1 elements, %2 matched, %3 within 1 px, worst %4 (%5), colours %6, later %7\n"_s
                    .arg(summary.elements)
                    .arg(summary.matched)
                    .arg(summary.within)
                    .arg(summary.worst, 0, 'f', 1)
                    .arg(summary.worstOf)
                    .arg(summary.colors)
                    .arg(summary.later);
}

void Comparison::printTable() const
{
    QTextStream standard(stdout);
    pictures::printTable(standard, m_summaries);
}

} // namespace pictures
