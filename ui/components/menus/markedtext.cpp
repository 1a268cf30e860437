#include "ui/components/menus/markedtext.h"

#include "ui/theme/text.h"

namespace ui {

void paintMarkedText(QPainter &painter, const QRectF &line, const QString &text, const QString &match,
                     const QColor &color, const Theme &theme)
{
    const qsizetype at = match.isEmpty() ? -1 : text.indexOf(match, 0, Qt::CaseInsensitive);
    if (at < 0) {
        paintText(painter, line, text, TextStyle::Body, color);
        return;
    }
    qreal x = line.left();
    const auto part = [&](const QString &piece, TextStyle style, const QColor &shown) {
        const qreal width = textWidth(piece, style);
        paintText(painter, QRectF(x, line.top(), width + 1, line.height()), piece, style, shown);
        x += width;
    };
    const QString marked = text.mid(at, match.size());
    part(text.left(at), TextStyle::Body, color);
    painter.fillRect(QRectF(x, line.top(), textWidth(marked, TextStyle::Label), line.height() - 1),
                     theme.color(Color::BackgroundDropdownItemFilterMatch));
    part(marked, TextStyle::Label, theme.color(Color::TextDropdownItemFilterMatch));
    part(text.mid(at + match.size()), TextStyle::Body, color);
}

} // namespace ui
