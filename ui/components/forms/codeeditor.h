#pragma once

#include "ui/components/code/codeproblem.h"

#include <QList>
#include <QWidget>

namespace ui {

class CodeStatus;
class CodeText;
class RemarkLine;
class ResizeGrip;

/// JSON to type in: line numbers, colours, folding, and a line below that tells the cursor's place and how many
/// problems there are (picture `edit-policy-custom`). Its problems are found by whoever uses it. Tab types two spaces;
/// Esc, then Tab leaves the editor.
class CodeEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CodeEditor(QWidget *parent = nullptr);

    /// What goes in comes out, character by character. Line breaks are "\n", or "\r\n" if all that went in were so.
    QString text() const;
    void setText(const QString &text); ///< not told by edited()
    void setReadOnly(bool readOnly);

    /// Marks them in the text and in the margin; the one at the cursor is told below.
    void setProblems(const QList<CodeProblem> &problems);
    void goTo(int line, int column); ///< the cursor, and the focus; from 1

    CodeText *input() const { return m_text; } ///< what is typed into, for its names and the keyboard

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void showPlace();
    void goToNext(bool warning);
    void pull(int by);

    CodeText *m_text;
    CodeStatus *m_status;
    RemarkLine *m_remark;
    ResizeGrip *m_grip;
    int m_height;
    bool m_breaksAsWindows = false;
};

} // namespace ui
