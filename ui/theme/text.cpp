#include "ui/theme/text.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace ui {

namespace {

// A widget as wide as its text, rounded, must neither cut nor break it.
constexpr qreal tolerance = 0.75;

// QTextLayout keeps room for the part of a glyph that reaches beyond its advance; the browser does not.
constexpr qreal bearing = 0.75;

struct Line
{
    QString text;
    qreal width;
};

QTextOption::WrapMode modeOf(Wrap wrap)
{
    switch (wrap) {
    case Wrap::None:
        return QTextOption::NoWrap;
    case Wrap::Words:
        return QTextOption::WrapAtWordBoundaryOrAnywhere;
    case Wrap::Anywhere:
        break;
    }
    return QTextOption::WrapAnywhere;
}

// Broken by Qt, but painted line by line: only so do the lines have the height that the style says.
std::vector<Line> linesOf(const QString &text, TextStyle style, qreal width, Wrap wrap, qreal indent)
{
    if (wrap == Wrap::None
        || (!text.contains(QLatin1Char('\n')) && textWidth(text, style) <= width - indent + tolerance))
        return {{text, textWidth(text, style)}};
    QString separated = text;
    separated.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(separated, fontOf(style));
    QTextOption option;
    option.setWrapMode(modeOf(wrap));
    layout.setTextOption(option);
    layout.beginLayout();
    std::vector<Line> lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(1, (lines.empty() ? width - indent : width) + tolerance + bearing));
        QString part = separated.mid(line.textStart(), line.textLength());
        while (part.endsWith(QLatin1Char(' ')) || part.endsWith(QChar::LineSeparator))
            part.chop(1);
        lines.push_back({part, line.naturalTextWidth()});
    }
    layout.endLayout();
    if (lines.empty())
        lines.push_back({QString(), 0});
    return lines;
}

qreal startOf(const QRectF &area, qreal width, Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return area.right() - width;
    if (alignment & Qt::AlignHCenter)
        return area.left() + (area.width() - width) / 2;
    return area.left();
}

} // namespace

qreal textWidth(const QString &text, TextStyle style)
{
    // The same labels are measured at each layout, and a text is shaped anew each time.
    constexpr qsizetype mostKept = 1000;
    static QHash<TextStyle, QHash<QString, qreal>> known;
    auto &widths = known[style];
    if (const auto width = widths.constFind(text); width != widths.cend())
        return *width;
    if (widths.size() == mostKept)
        widths.clear();
    return *widths.insert(text, QFontMetricsF(fontOf(style)).horizontalAdvance(text));
}

TextSize measureText(const QString &text, TextStyle style, qreal width, Wrap wrap, qreal indent)
{
    const std::vector<Line> lines = linesOf(text, style, width, wrap, indent);
    qreal widest = 0;
    for (size_t i = 0; i < lines.size(); ++i)
        widest = std::max(widest, lines[i].width + (i == 0 ? indent : 0));
    return {widest, int(lines.size()) * lineHeight(style), int(lines.size())};
}

QStringList brokenText(const QString &text, TextStyle style, qreal width, Wrap wrap)
{
    QStringList result;
    for (const Line &line : linesOf(text, style, width, wrap, 0))
        result.append(line.text);
    return result;
}

QString elided(const QString &text, TextStyle style, qreal width)
{
    return QFontMetricsF(fontOf(style)).elidedText(text, Qt::ElideRight, width);
}

void paintText(QPainter &painter, const QRectF &area, const QString &text, TextStyle style, const QColor &color,
               Qt::Alignment alignment, Wrap wrap, qreal indent)
{
    painter.setFont(fontOf(style));
    painter.setPen(color);
    std::vector<Line> lines;
    if (wrap == Wrap::None) {
        const QString shown = elided(text, style, area.width() - indent + tolerance);
        lines.push_back({shown, textWidth(shown, style)});
    } else {
        lines = linesOf(text, style, area.width(), wrap, indent);
    }
    qreal y = area.top();
    if (alignment & Qt::AlignVCenter)
        y += std::floor((area.height() - qreal(lines.size()) * lineHeight(style)) / 2);
    for (size_t i = 0; i < lines.size(); ++i) {
        const qreal x = startOf(area, lines[i].width, alignment) + (i == 0 ? indent : 0);
        painter.drawText(QPointF(x, y + baseline(style)), lines[i].text);
        y += lineHeight(style);
    }
}

} // namespace ui
