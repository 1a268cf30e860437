#pragma once

#include "ui/components/code/codetext.h"

namespace ui {

/// The line numbers of a CodeText, with triangles that fold; a press on a number puts the cursor there.
class CodeGutter : public QWidget
{
    Q_OBJECT

public:
    explicit CodeGutter(CodeText *text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintLineOf(QPainter &painter, const CodeText::ShownLine &line) const;

    CodeText *m_text;
};

} // namespace ui
