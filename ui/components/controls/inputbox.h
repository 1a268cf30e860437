#pragma once

#include <QPainter>

namespace ui {

class Theme;

/// Whether what stands in an input is wrong or doubtful.
enum class InputRemark { None, Invalid, Warning };

/// How the frame of an input looks now.
struct InputState
{
    bool enabled = true;
    bool readOnly = false;
    bool focused = false;
    InputRemark remark = InputRemark::None;
};

constexpr int inputBorder = 1;
constexpr int inputPadding = 12;
constexpr int inputRadius = 8;

/// Paints the ground and the border of a line, an area or a list to choose from; with a remark its left edge is thick
/// (visual.md section 4).
void paintInputBox(QPainter &painter, const QRectF &area, const InputState &state, const Theme &theme);

/// The colour of what was typed.
QColor inputTextColour(const InputState &state, const Theme &theme);

} // namespace ui
