#pragma once

#include <QTextCursor>

namespace ui {

// What keys do to the text of a CodeEditor, each as one step to undo.

/// Begins a new line as far in as the one before, two spaces further behind an open bracket; a bracket that closes
/// right behind the cursor gets a line of its own. Returns where one goes on typing.
QTextCursor breakLine(QTextCursor cursor);

/// Two spaces at the cursor, or before each line that is selected.
void indent(QTextCursor cursor);

/// Takes up to two spaces, or one tab, from the start of each line that is selected, or of the cursor's.
void unindent(QTextCursor cursor);

} // namespace ui
