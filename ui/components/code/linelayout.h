#pragma once

#include "ui/theme/typography.h"

#include <QPlainTextDocumentLayout>

namespace ui {

/// Lays a plain text out in lines as high as its style says, and not as the font would have them.
class LineLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    /// `leftMargin`: before each line, in place of the margin of the document, which is there above too.
    LineLayout(QTextDocument *document, TextStyle style, qreal leftMargin);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

    void tellSize(); ///< after blocks were hidden or shown

private:
    TextStyle m_style;
    qreal m_leftMargin;
};

} // namespace ui
