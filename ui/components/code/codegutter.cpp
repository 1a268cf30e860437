#include "ui/components/code/codegutter.h"

#include "ui/theme/icon.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QMouseEvent>

namespace ui {

namespace {

constexpr int foldRoom = 17; // right of the number: the triangle
constexpr int numberRoom = 41; // for four digits
constexpr int beforeNumber = 8;
constexpr int radius = 7; // of the editor's frame, inside it

} // namespace

CodeGutter::CodeGutter(CodeText *text) : QWidget(text), m_text(text)
{
    setCursor(Qt::PointingHandCursor);
}

QSize CodeGutter::sizeHint() const
{
    const int number = qRound(textWidth(QString::number(m_text->blockCount()), TextStyle::Code));
    return {std::max(numberRoom, beforeNumber + number) + foldRoom, 20};
}

void CodeGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Only the upper left corner is the frame's.
    paintBox(painter, QRectF(rect()).adjusted(0, 0, 2 * radius, 2 * radius),
             {.background = themeOf(this).color(Color::BackgroundCodeEditorGutterDefault), .radius = radius});
    const QList<CodeText::ShownLine> lines = m_text->shownLines();
    for (const CodeText::ShownLine &line : lines)
        paintLineOf(painter, line);
}

void CodeGutter::paintLineOf(QPainter &painter, const CodeText::ShownLine &line) const
{
    const Theme &theme = themeOf(this);
    const bool active = m_text->textCursor().blockNumber() == line.number;
    const CodeProblem *problem = m_text->problemAt(line.number + 1);
    const QRectF row(0, line.place.top(), width(), line.place.height());
    if (active) {
        const bool isWrong = problem && !problem->isWarning;
        painter.save();
        painter.setClipRect(row);
        paintBox(painter, line.number == 0 ? row.adjusted(0, 0, 2 * radius, 2 * radius) : row,
                 {.background = theme.color(isWrong ? Color::BackgroundCodeEditorGutterActiveLineError
                                                    : Color::BackgroundCodeEditorGutterActiveLineDefault),
                  .radius = qreal(line.number == 0 ? radius : 0)});
        painter.restore();
    }
    const QRectF first(0, row.top(), width() - foldRoom, lineHeight(TextStyle::Code));
    paintText(painter, first, QString::number(line.number + 1), TextStyle::Code,
              theme.color(active ? Color::TextCodeEditorGutterActiveLine : Color::TextCodeEditorGutterDefault),
              Qt::AlignRight);
    if (problem && !active)
        paintIcon(painter, QPointF(4, row.top() + 2), problem->isWarning ? Icon::StatusWarning : Icon::StatusNegative,
                  theme.color(problem->isWarning ? Color::TextStatusWarning : Color::TextStatusError));
    if (m_text->folding().foldAt(line.number))
        paintIcon(painter, QPointF(width() - 16, row.top() + 2),
                  m_text->folding().isFolded(line.number) ? Icon::CaretRightFilled : Icon::CaretDownFilled,
                  theme.color(active ? Color::TextCodeEditorGutterActiveLine : Color::TextInteractiveDefault));
}

void CodeGutter::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QList<CodeText::ShownLine> lines = m_text->shownLines();
    for (const CodeText::ShownLine &line : lines) {
        const qreal y = event->position().y();
        if (y < line.place.top() || y >= line.place.bottom())
            continue;
        if (m_text->folding().foldAt(line.number) && event->position().x() >= width() - foldRoom)
            m_text->toggleFold(line.number);
        else
            m_text->goTo(line.number + 1, 1);
        return;
    }
}

// The text below the numbers is not meant.
void CodeGutter::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

} // namespace ui
