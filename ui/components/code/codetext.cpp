#include "ui/components/code/codetext.h"

#include "ui/components/code/codegutter.h"
#include "ui/components/code/codetyping.h"
#include "ui/components/code/jsonhighlighter.h"
#include "ui/components/code/linelayout.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"
#include "ui/theme/text.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace ui {

namespace {

constexpr int beforeText = 4; // between numbers and text
constexpr int tabWidth = 2; // characters
constexpr int printMargin = 80; // characters
constexpr int radius = 8;

qreal characterWidth()
{
    return textWidth(QStringLiteral("0"), TextStyle::Code);
}

QTextDocument *makeDocument(QObject *parent)
{
    auto *document = new QTextDocument(parent);
    document->setDocumentLayout(new LineLayout(document, TextStyle::Code, beforeText)); // the document owns it
    document->setDocumentMargin(0);
    document->setDefaultFont(fontOf(TextStyle::Code));
    return document;
}

} // namespace

CodeText::CodeText(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setDocument(makeDocument(this));
    setFont(fontOf(TextStyle::Code));
    setTabStopDistance(tabWidth * characterWidth());
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    viewport()->setAutoFillBackground(false);
    m_layout = static_cast<LineLayout *>(document()->documentLayout());
    m_highlighter = new JsonHighlighter(document());
    m_folding = new CodeFolding(document(), m_layout, this);
    m_gutter = new CodeGutter(this);
    connect(this, &QPlainTextEdit::textChanged, this, &CodeText::takeChange);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeText::takeCursor);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    connect(m_folding, &CodeFolding::changed, viewport(), qOverload<>(&QWidget::update));
    dress();
}

void CodeText::setText(const QString &text)
{
    const QScopedValueRollback set(m_isSet, true);
    setPlainText(text);
}

// Colours count as changes for Qt, so that the text itself has to be compared. toPlainText() would take a space for a
// space that does not break.
void CodeText::takeChange()
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    if (text == m_text)
        return;
    m_text = text;
    m_pairs = bracketPairs(m_text);
    m_folding->setBrackets(m_pairs);
    takeCursor();
    if (!m_isSet)
        Q_EMIT edited();
}

void CodeText::takeCursor()
{
    m_folding->reveal(textCursor().blockNumber());
    viewport()->update();
    m_gutter->update();
}

void CodeText::setProblems(const QList<CodeProblem> &problems)
{
    m_problems = problems;
    underline();
    m_gutter->update();
}

const CodeProblem *CodeText::problemAt(int line) const
{
    const CodeProblem *worst = nullptr;
    for (const CodeProblem &problem : m_problems)
        if (problem.line == line && (!worst || (worst->isWarning && !problem.isWarning)))
            worst = &problem;
    return worst;
}

// From the problem's place to the end of the token that begins there, or of the line.
void CodeText::underline()
{
    const Theme &theme = themeOf(this);
    QList<QTextEdit::ExtraSelection> waves;
    for (const CodeProblem &problem : std::as_const(m_problems)) {
        const QTextBlock block = document()->findBlockByNumber(problem.line - 1);
        if (!block.isValid())
            continue;
        const qsizetype from = std::clamp<qsizetype>(problem.column - 1, 0, block.length() - 1);
        qsizetype end = block.length() - 1;
        const QList<JsonToken> tokens = jsonTokens(block.text());
        for (const JsonToken &token : tokens)
            if (token.start == from)
                end = token.start + token.length;
        QTextEdit::ExtraSelection wave;
        wave.cursor = QTextCursor(block);
        wave.cursor.setPosition(block.position() + int(from == end && from > 0 ? from - 1 : from));
        wave.cursor.setPosition(block.position() + int(end), QTextCursor::KeepAnchor);
        wave.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.format.setUnderlineColor(
            theme.color(problem.isWarning ? Color::TextStatusWarning : Color::TextStatusError));
        waves.append(wave);
    }
    setExtraSelections(waves);
}

void CodeText::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line, 1, blockCount()) - 1);
    m_folding->reveal(block.blockNumber());
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

void CodeText::setWrapping(bool wraps)
{
    setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

QList<CodeText::ShownLine> CodeText::shownLines() const
{
    QList<ShownLine> lines;
    const QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF place = blockBoundingGeometry(block).translated(offset);
        if (place.top() > viewport()->height())
            break;
        const int rows = std::max(1, block.layout()->lineCount()); // the last one has the margin below
        lines.append(
            {block.blockNumber(), QRectF(0, place.top(), viewport()->width(), rows * lineHeight(TextStyle::Code))});
    }
    return lines;
}

FocusShape CodeText::focusShape() const
{
    return {.area = rect(), .gap = -2, .width = 2, .radius = radius - 2};
}

void CodeText::dress()
{
    const Theme &theme = themeOf(this);
    setViewportMargins(m_gutter->sizeHint().width(), 0, beforeText, 0); // at the left it is the layout's
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, theme.color(Color::TextCode));
    palette.setColor(QPalette::Highlight, theme.color(Color::BackgroundControlChecked));
    palette.setColor(QPalette::HighlightedText, theme.color(Color::ForegroundControlDefault));
    if (palette != this->palette())
        setPalette(palette);
    m_highlighter->setTheme(theme);
    underline();
}

void CodeText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_gutter)
        dress();
}

void CodeText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_gutter->setGeometry(0, 0, m_gutter->sizeHint().width(), height());
}

QRectF CodeText::placeOf(qsizetype position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(int(position));
    const QRectF at = cursorRect(cursor);
    const qreal rise = baseline(TextStyle::Code) - ascent(TextStyle::Code); // the cursor is as high as the font
    return {at.left() - 1, at.top() - rise, characterWidth() + 2, lineHeight(TextStyle::Code) + 2.0};
}

void CodeText::paintActiveLine(QPainter &painter) const
{
    const QColor line = themeOf(this).color(Color::BorderCodeEditorActiveLine);
    const QList<ShownLine> lines = shownLines();
    for (const ShownLine &shown : lines) {
        if (shown.number != textCursor().blockNumber())
            continue;
        const QRectF place = shown.place;
        paintLine(painter, QRectF(place.left(), place.top(), place.width(), 1), line);
        paintLine(painter, QRectF(place.left(), place.bottom() - 1, place.width(), 1), line);
    }
}

// The bracket behind the cursor and the one that belongs to it.
void CodeText::paintBrackets(QPainter &painter) const
{
    const qsizetype at = textCursor().position();
    const QColor frame = themeOf(this).color(Color::BorderCodeEditorGuide);
    for (const BracketPair &pair : m_pairs) {
        if (pair.open != at && pair.close != at)
            continue;
        for (const qsizetype position : {pair.open, pair.close})
            paintBox(painter, placeOf(position), {.border = frame, .borderWidth = 1, .radius = 3});
    }
}

// "..." behind a line that stands for several.
void CodeText::paintFoldMarks(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QList<ShownLine> lines = shownLines();
    for (const ShownLine &shown : lines) {
        if (!m_folding->isFolded(shown.number))
            continue;
        const QTextBlock block = document()->findBlockByNumber(shown.number);
        const QRectF end = placeOf(block.position() + block.length() - 1);
        const QRectF box(end.left() + 2, end.top(), 3 * characterWidth(), end.height());
        paintBox(painter, box, {.background = theme.color(Color::BackgroundCodeEditorGutterDefault), .radius = 3});
        paintText(painter, box, QStringLiteral("…"), TextStyle::Code, theme.color(Color::TextBodySecondary),
                  Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

void CodeText::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    paintActiveLine(painter);
    painter.end();
    QPlainTextEdit::paintEvent(event);
    painter.begin(viewport());
    const qreal margin = contentOffset().x() + beforeText + printMargin * characterWidth();
    paintLine(painter, QRectF(margin, event->rect().top(), 1, event->rect().height()),
              themeOf(this).color(Color::BorderCodeEditorGuide));
    paintBrackets(painter);
    paintFoldMarks(painter);
}

void CodeText::toggleFold(int line)
{
    m_folding->toggle(line);
    const QTextBlock block = document()->findBlockByNumber(line);
    if (textCursor().block().isVisible())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
}

// For Qt what is hidden is one step, and one character to delete: the cursor passes a fold, and deleting opens it.
bool CodeText::passFold(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Delete;
    const bool deletes = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    QTextCursor cursor = textCursor();
    if ((!forward && event->key() != Qt::Key_Left && !deletes) || (deletes && cursor.hasSelection()))
        return false;
    QTextBlock block = forward ? cursor.block().next() : cursor.block().previous();
    if (!(forward ? cursor.atBlockEnd() : cursor.atBlockStart()) || !block.isValid() || block.isVisible())
        return false;
    if (deletes) {
        m_folding->reveal(block.blockNumber());
        return true;
    }
    while (block.isValid() && !block.isVisible())
        block = forward ? block.next() : block.previous();
    const bool selects = event->modifiers() & Qt::ShiftModifier;
    cursor.setPosition(block.position() + (forward ? 0 : block.length() - 1),
                       selects ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    setTextCursor(cursor);
    return true;
}

bool CodeText::typeKey(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_L && event->modifiers() == Qt::AltModifier) {
        toggleFold(textCursor().blockNumber());
        return true;
    }
    if (passFold(event))
        return true;
    if (!plain || isReadOnly())
        return false;
    if (event->key() == Qt::Key_Tab)
        indent(textCursor());
    else if (event->key() == Qt::Key_Backtab)
        unindent(textCursor());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        setTextCursor(breakLine(textCursor()));
    else
        return false;
    ensureCursorVisible();
    return true;
}

void CodeText::keyPressEvent(QKeyEvent *event)
{
    const bool escape = event->key() == Qt::Key_Escape;
    if (escape && !m_leaves && !isReadOnly()) {
        m_leaves = true; // and no more: the next one is for the window
        return;
    }
    m_leaves = m_leaves && (event->key() == Qt::Key_Shift || event->key() == Qt::Key_Tab);
    if (!typeKey(event))
        QPlainTextEdit::keyPressEvent(event);
}

// Tab comes here before it is a key to type.
bool CodeText::focusNextPrevChild(bool next)
{
    const bool leaves = m_leaves || isReadOnly();
    m_leaves = false;
    return leaves && QAbstractScrollArea::focusNextPrevChild(next); // that of a text to type in never leaves
}

} // namespace ui
