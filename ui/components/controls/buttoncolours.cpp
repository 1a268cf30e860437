#include "ui/components/controls/buttoncolours.h"

namespace ui {

namespace {

ButtonColours normal(const Theme &theme, ControlState state)
{
    switch (state) {
    case ControlState::Hover:
        return {theme.color(Color::BackgroundButtonNormalHover), theme.color(Color::TextButtonNormalHover),
                theme.color(Color::BorderButtonNormalHover)};
    case ControlState::Active:
        return {theme.color(Color::BackgroundButtonNormalActive), theme.color(Color::TextButtonNormalHover),
                theme.color(Color::BorderButtonNormalActive)};
    case ControlState::Disabled:
    case ControlState::Loading:
        return {theme.color(Color::BackgroundButtonNormalDisabled), theme.color(Color::TextButtonNormalDisabled),
                theme.color(Color::BorderButtonNormalDisabled)};
    default:
        return {theme.color(Color::BackgroundButtonNormalDefault), theme.color(Color::TextButtonNormalDefault),
                theme.color(Color::BorderButtonNormalDefault)};
    }
}

ButtonColours primary(const Theme &theme, ControlState state)
{
    const bool disabled = state == ControlState::Disabled || state == ControlState::Loading;
    const QColor fill = disabled        ? theme.color(Color::BackgroundButtonPrimaryDisabled)
        : state == ControlState::Hover  ? theme.color(Color::BackgroundButtonPrimaryHover)
        : state == ControlState::Active ? theme.color(Color::BackgroundButtonPrimaryActive)
                                        : theme.color(Color::BackgroundButtonPrimaryDefault);
    return {fill, theme.color(disabled ? Color::TextButtonPrimaryDisabled : Color::TextButtonPrimaryDefault), fill};
}

ButtonColours link(const Theme &theme, ControlState state)
{
    const QColor none = Qt::transparent;
    switch (state) {
    case ControlState::Hover: {
        const QColor fill = theme.color(Color::BackgroundButtonLinkHover);
        return {fill, theme.color(Color::TextButtonLinkHover), fill};
    }
    case ControlState::Active: {
        const QColor fill = theme.color(Color::BackgroundButtonLinkActive);
        return {fill, theme.color(Color::TextButtonLinkHover), fill};
    }
    case ControlState::Disabled:
    case ControlState::Loading:
        return {none, theme.color(Color::TextButtonLinkDisabled), none};
    default:
        return {none, theme.color(Color::TextButtonLinkDefault), none};
    }
}

QColor bare(const Theme &theme, ControlState state, Color usual, Color hover, Color active, Color disabled)
{
    switch (state) {
    case ControlState::Hover:
        return theme.color(hover);
    case ControlState::Active:
        return theme.color(active);
    case ControlState::Disabled:
    case ControlState::Loading:
        return theme.color(disabled);
    default:
        return theme.color(usual);
    }
}

} // namespace

ButtonColours buttonColours(const Theme &theme, Button::Variant variant, ControlState state)
{
    const QColor none = Qt::transparent;
    switch (variant) {
    case Button::Variant::Primary:
        return primary(theme, state);
    case Button::Variant::Link:
        return link(theme, state);
    case Button::Variant::InlineLink:
        return {none,
                bare(theme, state, Color::TextButtonLinkDefault, Color::TextButtonLinkHover, Color::TextButtonLinkHover,
                     Color::TextButtonLinkDisabled),
                none};
    case Button::Variant::Icon:
        return {none,
                bare(theme, state, Color::TextInteractiveDefault, Color::TextInteractiveHover,
                     Color::TextInteractiveDefault, Color::TextButtonIconDisabled),
                none};
    case Button::Variant::InlineIcon:
        return {none,
                bare(theme, state, Color::TextButtonInlineIconDefault, Color::TextButtonInlineIconHover,
                     Color::TextButtonInlineIconDefault, Color::TextButtonInlineIconDisabled),
                none};
    case Button::Variant::Normal:
        break;
    }
    return normal(theme, state);
}

} // namespace ui
