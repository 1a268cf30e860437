#pragma once

#include "ui/components/code/codegutter.h"
#include "ui/components/code/codetext.h"
#include "ui/components/code/codeview.h"
#include "ui/theme/style.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

inline const QString policy = u"{\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\"\n    }\n  ]\n}"_s;

/// A policy as it is typed into, on the screen.
struct Shown : CodeText
{
    explicit Shown(const QString &text = policy) : edits(this, &CodeText::edited)
    {
        setAccessibleName(u"Policy document"_s);
        setText(text);
        resize(800, 360);
        show();
    }

    using CodeText::cursorRect;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(this, key, modifiers); }
    void type(const QString &text) { QTest::keyClicks(this, text); }
    void putCursor(int line, int column) // from 1
    {
        QTextCursor cursor(document()->findBlockByNumber(line - 1));
        cursor.setPosition(cursor.position() + column - 1);
        setTextCursor(cursor);
    }
    QString place() const
    {
        return u"%1:%2"_s.arg(textCursor().blockNumber() + 1).arg(textCursor().positionInBlock() + 1);
    }
    QList<int> seen() const // numbers of the lines, from 1
    {
        QList<int> numbers;
        for (const ShownLine &line : shownLines())
            numbers.append(line.number + 1);
        return numbers;
    }
    CodeGutter *gutter() const { return findChild<CodeGutter *>(); }
    void pressTriangle(int line)
    {
        for (const ShownLine &shown : shownLines())
            if (shown.number + 1 == line)
                QTest::mouseClick(gutter(), Qt::LeftButton, {},
                                  QPoint(gutter()->width() - 8, int(shown.place.center().y())));
    }

    QSignalSpy edits;
};
