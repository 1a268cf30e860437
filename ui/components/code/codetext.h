#pragma once

#include "ui/components/code/codefolding.h"
#include "ui/components/code/codeproblem.h"
#include "ui/theme/focusring.h"

#include <QPlainTextEdit>

namespace ui {

class CodeGutter;
class JsonHighlighter;

/// The text of a CodeEditor, with line numbers at its left. Tab types two spaces; Esc, then Tab leaves it; Alt+L folds
/// and unfolds the lines that begin at the cursor.
class CodeText : public QPlainTextEdit, public FocusRinged
{
    Q_OBJECT

public:
    explicit CodeText(QWidget *parent = nullptr);

    QString text() const { return m_text; } ///< character by character as it was given; lines end with "\n"
    void setText(const QString &text); ///< not told by edited()

    void setProblems(const QList<CodeProblem> &problems);
    const QList<CodeProblem> &problems() const { return m_problems; }
    const CodeProblem *problemAt(int line) const; ///< from 1, an error before a warning; null: nothing is wrong there

    void goTo(int line, int column); ///< from 1
    void setWrapping(bool wraps);
    const CodeFolding &folding() const { return *m_folding; }
    void toggleFold(int line); ///< from 0; a cursor in it stands before it then

    /// A line that is in sight, from 0, and its place in the viewport.
    struct ShownLine
    {
        int number;
        QRectF place;
    };
    QList<ShownLine> shownLines() const;

    FocusShape focusShape() const override;

Q_SIGNALS:
    void edited(); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void dress();
    void takeChange();
    void takeCursor();
    void underline();
    bool typeKey(QKeyEvent *event);
    bool passFold(QKeyEvent *event);
    QRectF placeOf(qsizetype position) const; ///< of a character, in the viewport
    void paintActiveLine(QPainter &painter) const;
    void paintBrackets(QPainter &painter) const;
    void paintFoldMarks(QPainter &painter) const;

    LineLayout *m_layout;
    JsonHighlighter *m_highlighter;
    CodeFolding *m_folding;
    CodeGutter *m_gutter;
    QString m_text;
    QList<BracketPair> m_pairs;
    QList<CodeProblem> m_problems;
    bool m_isSet = false; ///< what changes is not typed
    bool m_leaves = false; ///< Esc was pressed
};

} // namespace ui
