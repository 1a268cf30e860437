#pragma once

#include <QList>
#include <QWidget>

namespace ui {

/// Something wrong in a text, and where: lines and columns count from 1.
struct CodeProblem
{
    int line = 1;
    int column = 1;
    QString text;
    bool operator==(const CodeProblem &) const = default;
};

/// JSON to type in: line numbers, colours, folding, and a line below that tells the cursor's place and how many
/// problems there are (picture `edit-policy-custom`). Its problems are found by whoever uses it. Tab types two spaces;
/// Esc, then Tab leaves the editor.
class CodeEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CodeEditor(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); ///< not told by edited()
    void setReadOnly(bool readOnly);

    /// Marks them in the text and in the margin; the one at the cursor is told below.
    void setProblems(const QList<CodeProblem> &problems);
    void goTo(int line, int column); ///< the cursor, and the focus

Q_SIGNALS:
    void edited(); ///< by the user
};

} // namespace ui
