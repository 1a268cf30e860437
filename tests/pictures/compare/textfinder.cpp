#include "tests/pictures/compare/textfinder.h"

#include <QSet>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

constexpr qsizetype cutAfter = 60; ///< characters of a text in the layouts

// Shorter parts of a longer text (a word in bold in it) say too little about where it begins.
constexpr qsizetype tellingStart = 4;

QString start(const QString &text)
{
    return text.left(cutAfter).trimmed();
}

// 2: the same text. 1: the first line of it, or it is cut with an ellipsis. 0: another.
int likeness(const QString &expected, const QString &painted)
{
    if (painted.isEmpty())
        return 0;
    // console.md, which has the say in texts, capitalises some words that the pictures do not.
    if (start(painted).compare(start(expected), Qt::CaseInsensitive) == 0)
        return 2;
    QString beginning = painted;
    while (beginning.endsWith(u'…') || beginning.endsWith(u' '))
        beginning.chop(1);
    const bool isTelling = beginning.size() >= tellingStart || beginning == "{"_L1; // code begins so
    return isTelling && expected.startsWith(beginning, Qt::CaseInsensitive) ? 1 : 0;
}

class TextFinder
{
public:
    TextFinder(const QList<Expected> &parts, const QList<Painted> &painted) : m_parts(parts), m_painted(painted) {}

    QList<qsizetype> found()
    {
        m_found.fill(-1, m_parts.size());
        for (int likeness : {2, 1}) {
            for (bool anywhere : {false, true})
                pass(likeness, anywhere);
        }
        return m_found;
    }

private:
    void pass(int least, bool anywhere)
    {
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const Expected &part = m_parts.at(i);
            if (part.kind != Kind::Text || m_found.at(i) >= 0)
                continue;
            QList<qsizetype> same; // the parts that wait for the same text
            for (qsizetype j = i; j < m_parts.size(); ++j) {
                const Expected &other = m_parts.at(j);
                if (other.kind == Kind::Text && m_found.at(j) < 0 && other.text == part.text && other.area == part.area)
                    same.append(j);
            }
            assign(same, candidates(part, least, anywhere));
        }
    }

    QList<qsizetype> candidates(const Expected &part, int least, bool anywhere) const
    {
        QList<qsizetype> result;
        for (qsizetype k = 0; k < m_painted.size(); ++k) {
            const Painted &painted = m_painted.at(k);
            if (painted.kind == Painted::Kind::Text && !m_used.contains(k) && (anywhere || painted.area == part.area)
                && likeness(part.text, painted.text) >= least)
                result.append(k);
        }
        return result;
    }

    // As many of ours as of theirs: the first is the first. Otherwise the nearest is the same.
    void assign(QList<qsizetype> parts, QList<qsizetype> ours)
    {
        if (parts.size() == ours.size()) {
            const auto isBefore = [](const QRectF &a, const QRectF &b) {
                return std::abs(a.top() - b.top()) > 4 ? a.top() < b.top() : a.left() < b.left();
            };
            std::stable_sort(parts.begin(), parts.end(),
                             [&](auto a, auto b) { return isBefore(m_parts.at(a).box, m_parts.at(b).box); });
            std::stable_sort(ours.begin(), ours.end(),
                             [&](auto a, auto b) { return isBefore(m_painted.at(a).box, m_painted.at(b).box); });
            for (qsizetype i = 0; i < parts.size(); ++i)
                take(parts.at(i), ours.at(i));
            return;
        }
        while (!parts.isEmpty() && !ours.isEmpty()) {
            qsizetype bestPart = 0;
            qsizetype bestOurs = 0;
            double best = std::numeric_limits<double>::max();
            for (qsizetype i = 0; i < parts.size(); ++i) {
                for (qsizetype j = 0; j < ours.size(); ++j) {
                    const QPointF away = m_parts.at(parts.at(i)).box.topLeft() - m_painted.at(ours.at(j)).box.topLeft();
                    if (away.manhattanLength() < best) {
                        best = away.manhattanLength();
                        bestPart = i;
                        bestOurs = j;
                    }
                }
            }
            take(parts.takeAt(bestPart), ours.takeAt(bestOurs));
        }
    }

    void take(qsizetype part, qsizetype ours)
    {
        m_found[part] = ours;
        m_used.insert(ours);
    }

    const QList<Expected> &m_parts;
    const QList<Painted> &m_painted;
    QList<qsizetype> m_found;
    QSet<qsizetype> m_used;
};

} // namespace

QList<qsizetype> textsFound(const QList<Expected> &parts, const QList<Painted> &painted)
{
    return TextFinder(parts, painted).found();
}

} // namespace pictures
