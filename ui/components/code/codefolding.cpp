#include "ui/components/code/codefolding.h"

#include "ui/components/code/linelayout.h"

#include <QTextDocument>

namespace ui {

namespace {

/// Stays with its block while lines are added and removed above it.
struct FoldedMark : QTextBlockUserData
{
};

} // namespace

CodeFolding::CodeFolding(QTextDocument *document, LineLayout *layout, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_layout(layout)
{
}

void CodeFolding::setBrackets(const QList<BracketPair> &pairs)
{
    m_folds = foldsOf(pairs);
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        if (block.userData() && !foldAt(block.blockNumber()))
            block.setUserData(nullptr);
    apply();
}

const Fold *CodeFolding::foldAt(int line) const
{
    const auto it = std::lower_bound(m_folds.begin(), m_folds.end(), line,
                                     [](const Fold &fold, int wanted) { return fold.first < wanted; });
    return it != m_folds.end() && it->first == line ? &*it : nullptr;
}

bool CodeFolding::isFolded(int line) const
{
    return foldAt(line) && m_document->findBlockByNumber(line).userData();
}

const Fold *CodeFolding::foldAround(int line) const
{
    const Fold *innermost = nullptr;
    for (const Fold &fold : m_folds)
        if (fold.first <= line && line <= fold.last)
            innermost = &fold; // a later one begins further in
    return innermost;
}

void CodeFolding::setFolded(int line, bool folded)
{
    m_document->findBlockByNumber(line).setUserData(folded ? new FoldedMark : nullptr); // the block owns it
}

void CodeFolding::toggle(int line)
{
    if (!foldAt(line))
        return;
    setFolded(line, !isFolded(line));
    apply();
}

void CodeFolding::reveal(int line)
{
    if (m_document->findBlockByNumber(line).isVisible())
        return;
    for (const Fold &fold : std::as_const(m_folds))
        if (fold.first < line && line < fold.last)
            setFolded(fold.first, false);
    apply();
}

void CodeFolding::apply()
{
    int hiddenUntil = -1; // the line where a fold ends that is folded
    bool isChanged = false;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        const bool visible = line >= hiddenUntil;
        if (visible && block.userData())
            hiddenUntil = foldAt(line)->last;
        if (block.isVisible() == visible)
            continue;
        block.setVisible(visible);
        block.setLineCount(visible ? std::max(1, block.layout()->lineCount()) : 0);
        isChanged = true;
    }
    if (!isChanged)
        return;
    m_layout->tellSize();
    Q_EMIT changed();
}

} // namespace ui
