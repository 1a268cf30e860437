#include "ui/components/code/linelayout.h"

#include <QTextBlock>
#include <QTextLayout>

namespace ui {

LineLayout::LineLayout(QTextDocument *document, TextStyle style, qreal leftMargin)
    : QPlainTextDocumentLayout(document)
    , m_style(style)
    , m_leftMargin(leftMargin)
{
}

// Qt puts the lines below each other when it first asks where a block ends; whoever paints or hits one asks before.
QRectF LineLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF area = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible())
        return area;
    QTextLayout *layout = block.layout();
    const int height = lineHeight(m_style);
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        line.setPosition(QPointF(m_leftMargin, i * height + baseline(m_style) - line.ascent()));
    }
    area.setHeight(layout->lineCount() * height + (block.next().isValid() ? 0 : document()->documentMargin()));
    return area;
}

void LineLayout::tellSize()
{
    requestUpdate();
    Q_EMIT documentSizeChanged(documentSize());
}

} // namespace ui
