#pragma once

class QString;

namespace ui {

class FormField;
class TextArea;

/// "Comment - optional" of a zone, with the count of its characters.
FormField *commentField(TextArea *comment);

/// As it is stored: a line break is a space.
QString commentIn(const TextArea *comment);

} // namespace ui
