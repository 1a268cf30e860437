#include "ui/components/forms/codeeditor.h"

#include "ui/components/code/codestatus.h"
#include "ui/components/code/codetext.h"
#include "ui/components/forms/remarkline.h"
#include "ui/components/inputs/resizegrip.h"
#include "ui/theme/shapes.h"
#include "ui/theme/style.h"

namespace ui {

namespace {

constexpr int border = 1;
constexpr int radius = 8;
constexpr int usualHeight = 401; // 18 lines
constexpr int leastHeight = 141; // 5 lines
constexpr int remarkSide = 31;
constexpr int remarkPadding = 8;
constexpr int gripEdge = 2;

const QString windowsBreak = QStringLiteral("\r\n");

} // namespace

CodeEditor::CodeEditor(QWidget *parent)
    : QWidget(parent)
    , m_text(new CodeText(this))
    , m_status(new CodeStatus(this))
    , m_remark(new RemarkLine(this))
    , m_grip(new ResizeGrip(ResizeGrip::Look::Editor, this))
    , m_height(usualHeight)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->setObjectName(QStringLiteral("codeText"));
    m_remark->setObjectName(QStringLiteral("codeRemark"));
    connect(m_text, &CodeText::edited, this, &CodeEditor::edited);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &CodeEditor::showPlace);
    connect(m_status, &CodeStatus::errorsPressed, this, [this] { goToNext(false); });
    connect(m_status, &CodeStatus::warningsPressed, this, [this] { goToNext(true); });
    connect(m_status, &CodeStatus::wrappingChosen, m_text, &CodeText::setWrapping);
    connect(m_grip, &ResizeGrip::pulled, this, &CodeEditor::pull);
}

QString CodeEditor::text() const
{
    QString text = m_text->text();
    if (m_breaksAsWindows)
        text.replace(QLatin1Char('\n'), windowsBreak);
    return text;
}

void CodeEditor::setText(const QString &text)
{
    const qsizetype all = text.count(QLatin1Char('\n')) + text.count(QLatin1Char('\r'));
    m_breaksAsWindows = all > 0 && all == 2 * text.count(windowsBreak);
    m_text->setText(text);
}

void CodeEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void CodeEditor::setProblems(const QList<CodeProblem> &problems)
{
    m_text->setProblems(problems);
    const auto warnings =
        std::count_if(problems.begin(), problems.end(), [](const CodeProblem &problem) { return problem.isWarning; });
    m_status->setCounts(int(problems.size() - warnings), int(warnings));
    showPlace();
}

void CodeEditor::goTo(int line, int column)
{
    m_text->goTo(line, column);
}

// To the first, or when the cursor stands at one already, to the one after it.
void CodeEditor::goToNext(bool warning)
{
    QList<CodeProblem> wanted;
    const QList<CodeProblem> &problems = m_text->problems();
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(wanted),
                 [warning](const CodeProblem &problem) { return problem.isWarning == warning; });
    if (wanted.isEmpty())
        return;
    std::sort(wanted.begin(), wanted.end(), [](const CodeProblem &a, const CodeProblem &b) {
        return a.line != b.line ? a.line < b.line : a.column < b.column;
    });
    const QTextCursor cursor = m_text->textCursor();
    const auto at = std::find_if(wanted.begin(), wanted.end(), [&](const CodeProblem &problem) {
        return problem.line == cursor.blockNumber() + 1 && problem.column == cursor.positionInBlock() + 1;
    });
    const CodeProblem &next = at == wanted.end() || at + 1 == wanted.end() ? wanted.first() : *(at + 1);
    goTo(next.line, next.column);
}

void CodeEditor::showPlace()
{
    const QTextCursor cursor = m_text->textCursor();
    m_status->setPlace(cursor.blockNumber() + 1, cursor.positionInBlock() + 1);
    const CodeProblem *problem = m_text->problemAt(cursor.blockNumber() + 1);
    m_remark->setRemark(!problem                 ? Remark()
                            : problem->isWarning ? Remark::warning(problem->text)
                                                 : Remark::error(problem->text));
    arrange();
}

void CodeEditor::pull(int by)
{
    m_height = std::max(leastHeight, m_height + by);
    updateGeometry();
}

QSize CodeEditor::sizeHint() const
{
    return {480, m_height};
}

QSize CodeEditor::minimumSizeHint() const
{
    return {240, m_height};
}

void CodeEditor::arrange()
{
    const QRect inside = rect().adjusted(border, border, -border, -border);
    int bottom = inside.bottom() + 1;
    if (!m_remark->isHidden()) {
        const int width = inside.width() - 2 * remarkSide;
        const int height = m_remark->heightForWidth(width);
        m_remark->setGeometry(remarkSide + border, bottom - remarkPadding - height, width, height);
        bottom -= height + 2 * remarkPadding;
    }
    m_status->setGeometry(inside.left(), bottom - CodeStatus::wholeHeight, inside.width(), CodeStatus::wholeHeight);
    m_text->setGeometry(inside.left(), inside.top(), inside.width(), m_status->y() - inside.top());
    m_grip->move(inside.right() + 1 - gripEdge - m_grip->width(), m_status->y() - gripEdge - m_grip->height());
    m_grip->raise();
    update();
}

void CodeEditor::resizeEvent(QResizeEvent *)
{
    arrange();
}

void CodeEditor::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const QColor line = theme.color(Color::BorderCodeEditorDefault);
    QPainter painter(this);
    paintBox(painter, rect(), {.background = theme.color(Color::BackgroundCodeEditor), .radius = radius});
    painter.save();
    painter.setClipRect(QRect(0, m_status->y(), width(), height()));
    paintBox(painter, rect(), {.background = theme.color(Color::BackgroundCodeEditorStatusBar), .radius = radius});
    painter.restore();
    paintBox(painter, rect(), {.border = line, .borderWidth = border, .radius = radius});
    if (!m_remark->isHidden())
        paintLine(painter, QRectF(border, m_status->geometry().bottom() + 1, width() - 2 * border, 1), line);
}

} // namespace ui
