#pragma once

#include "ui/components/code/jsontokens.h"

#include <QObject>
#include <QTextBlock>

namespace ui {

class LineLayout;

/// Which lines of a text are folded away: their blocks are hidden, the text stays as it is. Lines count from 0.
class CodeFolding : public QObject
{
    Q_OBJECT

public:
    CodeFolding(QTextDocument *document, LineLayout *layout, QObject *parent);

    /// The text was changed: what is no fold any more is open again.
    void setBrackets(const QList<BracketPair> &pairs);

    const Fold *foldAt(int line) const; ///< null: none begins there
    bool isFolded(int line) const; ///< one begins there, and is folded
    void toggle(int line); ///< the one that begins there, if any
    void reveal(int line); ///< opens all that hide it
    const Fold *foldAround(int line) const; ///< the innermost that holds the line; null: none

Q_SIGNALS:
    void changed();

private:
    void setFolded(int line, bool folded);
    void apply();

    QTextDocument *m_document;
    LineLayout *m_layout;
    QList<Fold> m_folds; ///< by their first line
};

} // namespace ui
