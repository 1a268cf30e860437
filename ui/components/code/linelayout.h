#pragma once

#include "ui/theme/typography.h"

#include <QPlainTextDocumentLayout>

namespace ui {

/// Lays a plain text out in lines as high as its style says, and not as the font would have them.
class LineLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    LineLayout(QTextDocument *document, TextStyle style);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

    void tellSize(); ///< after blocks were hidden or shown

private:
    TextStyle m_style;
};

} // namespace ui
