#include "ui/components/controls/inputbox.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

namespace ui {

namespace {

constexpr int thickEdge = 8;

QColor borderColour(const InputState &state, const Theme &theme)
{
    if (!state.enabled || state.readOnly)
        return theme.color(Color::BorderInputDisabled);
    if (state.remark == InputRemark::Invalid)
        return theme.color(Color::BorderStatusError);
    if (state.remark == InputRemark::Warning)
        return theme.color(Color::BorderStatusWarning);
    return theme.color(state.focused ? Color::BorderInputFocused : Color::BorderInputDefault);
}

QColor edgeColour(const InputState &state, const Theme &theme)
{
    return theme.color(state.remark == InputRemark::Invalid ? Color::BorderStatusError : Color::BorderStatusWarning);
}

} // namespace

void paintInputBox(QPainter &painter, const QRectF &area, const InputState &state, const Theme &theme)
{
    const bool remarked = state.enabled && state.remark != InputRemark::None;
    InputState frame = state;
    frame.readOnly = state.readOnly && !remarked; // a key that is stored twice is framed as any other wrong one
    paintBox(painter, area,
             {.background = theme.color(state.enabled ? Color::BackgroundInputDefault : Color::BackgroundInputDisabled),
              .border = borderColour(frame, theme),
              .borderWidth = inputBorder,
              .radius = inputRadius});
    if (!remarked)
        return;
    painter.save();
    painter.setClipRect(QRectF(area.topLeft(), QSizeF(thickEdge, area.height())));
    paintBox(painter, area, {.background = edgeColour(state, theme), .radius = inputRadius});
    painter.restore();
}

QColor inputTextColour(const InputState &state, const Theme &theme)
{
    if (!state.enabled)
        return theme.color(Color::TextInputDisabled);
    if (state.remark == InputRemark::Invalid)
        return theme.color(Color::TextStatusError);
    return theme.color(state.remark == InputRemark::Warning ? Color::TextStatusWarning : Color::TextBodyDefault);
}

} // namespace ui
