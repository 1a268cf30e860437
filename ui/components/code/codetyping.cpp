#include "ui/components/code/codetyping.h"

#include <QTextBlock>

#include <functional>

namespace ui {

namespace {

const QString step = QStringLiteral("  ");

bool opens(QChar c)
{
    return c == u'{' || c == u'[';
}

bool closes(QChar c)
{
    return c == u'}' || c == u']';
}

QString leadingSpace(const QString &line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end].isSpace())
        ++end;
    return line.left(end);
}

// The cursor stands at the start of each line in turn.
void forEachLine(QTextCursor cursor, const std::function<void(QTextCursor &)> &change)
{
    const QTextDocument *document = cursor.document();
    QTextBlock block = document->findBlock(cursor.selectionStart());
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    cursor.beginEditBlock();
    for (;; block = block.next()) {
        QTextCursor line(block);
        change(line);
        if (block == last)
            break;
    }
    cursor.endEditBlock();
}

} // namespace

QTextCursor breakLine(QTextCursor cursor)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString line = cursor.block().text();
    const int at = cursor.positionInBlock();
    const QString space = leadingSpace(line.left(at));
    const bool isOpen = at > 0 && opens(line[at - 1]);
    cursor.insertText(u'\n' + space + (isOpen ? step : QString()));
    if (isOpen && at < line.size() && closes(line[at])) {
        const int stay = cursor.position();
        cursor.insertText(u'\n' + space);
        cursor.setPosition(stay);
    }
    cursor.endEditBlock();
    return cursor;
}

void indent(QTextCursor cursor)
{
    if (cursor.hasSelection())
        forEachLine(cursor, [](QTextCursor &line) { line.insertText(step); });
    else
        cursor.insertText(step);
}

void unindent(QTextCursor cursor)
{
    forEachLine(cursor, [](QTextCursor &line) {
        const QString text = line.block().text();
        qsizetype taken = text.startsWith(u'\t') ? 1 : 0;
        while (taken < step.size() && taken < text.size() && text[taken] == u' ')
            ++taken;
        line.setPosition(line.position() + int(taken), QTextCursor::KeepAnchor);
        line.removeSelectedText();
    });
}

} // namespace ui
