#pragma once

#include <QObject>

namespace ui {

/// The names of the colours of visual.md section 8 and of a few more that controls need in their states.
/// Their values lie in resources/theme/colours.json under the same name in lower case with hyphens.
class ColorNames
{
    Q_GADGET

public:
    enum class Color {
        // Surfaces
        BackgroundLayoutMain, ///< page background
        BackgroundLayoutPanelContent, ///< side navigation, help panel
        BackgroundContainerContent, ///< container body
        BackgroundContainerHeader, ///< container header
        BackgroundTableHeader, ///< table header
        BackgroundDropdownItemDefault, ///< dropdown, menu
        BackgroundPopover,
        BackgroundModalOverlay, ///< overlay behind a dialog
        BackgroundProgressBarDefault,
        BackgroundCodeView, ///< code view
        BackgroundInlineCode, ///< inline code
        BackgroundCellShaded, ///< striped row
        // Lines
        BorderDividerDefault, ///< container border, dividers (tabs line, dialog footer, table header)
        BorderDividerSecondary, ///< row line
        BorderDividerInteractiveDefault, ///< column divider
        BorderLayout, ///< layout line (side navigation)
        BorderDropdownContainer, ///< dropdown border
        BorderPopover, ///< popover border
        // Text
        TextBodyDefault, ///< body
        TextBodySecondary, ///< secondary (descriptions)
        TextHeadingDefault, ///< heading
        TextHeadingSecondary, ///< heading description
        TextCounter,
        TextFormLabel, ///< form label
        TextFormDefault, ///< what stands in a form beside its fields: labels of checkboxes, match counts
        TextFormSecondary, ///< field description, constraint
        TextColumnHeader, ///< column header
        TextEmpty, ///< empty state
        TextBreadcrumbCurrent, ///< current breadcrumb
        TextBreadcrumbIcon, ///< breadcrumb arrow
        TextDisabled,
        TextStatusInactive, ///< status: inactive
        // Links
        TextLinkDefault,
        TextLinkHover,
        TextLinkInfoDefault,
        TextAccent,
        // Primary button
        BackgroundButtonPrimaryDefault,
        BackgroundButtonPrimaryHover,
        BackgroundButtonPrimaryActive,
        BackgroundButtonPrimaryDisabled,
        TextButtonPrimaryDefault,
        TextButtonPrimaryDisabled,
        // Normal button
        BackgroundButtonNormalDefault,
        BackgroundButtonNormalHover,
        BackgroundButtonNormalActive,
        BackgroundButtonNormalDisabled,
        BorderButtonNormalDefault,
        BorderButtonNormalHover,
        BorderButtonNormalActive,
        BorderButtonNormalDisabled,
        TextButtonNormalDefault,
        TextButtonNormalHover,
        TextButtonNormalDisabled,
        // Link and icon button
        BackgroundButtonLinkHover,
        BackgroundButtonLinkActive,
        TextInteractiveDefault,
        TextPaginationPageNumberDefault,
        TextInteractiveHover,
        TextInteractiveDisabled,
        // Inputs
        BackgroundInputDefault,
        BackgroundInputDisabled,
        BorderInputDefault,
        BorderInputFocused,
        BorderInputDisabled,
        TextIconSubtle, ///< the icon in a search box
        TextInputPlaceholder,
        TextInputDisabled,
        BackgroundControlChecked,
        BorderControlDefault,
        BackgroundControlDisabled,
        BackgroundToggleDefault,
        // Selection and focus
        BackgroundItemSelected, ///< selected row, tile, menu entry
        BorderItemSelected, ///< border of the same
        BackgroundDropdownItemHover, ///< menu entry, hover
        BorderDropdownItemHover, ///< menu entry, hover border
        BorderItemFocused, ///< focus ring
        BorderTabsUnderline, ///< tab underline
        // Status
        TextStatusSuccess,
        TextStatusError,
        TextStatusWarning,
        TextStatusInfo,
        BackgroundStatusSuccess,
        BackgroundStatusError,
        BackgroundStatusWarning,
        BackgroundStatusInfo,
        BorderStatusSuccess,
        BorderStatusError,
        BorderStatusWarning,
        BorderStatusInfo,
        // Flash messages
        BackgroundNotificationGreen, ///< success
        BackgroundNotificationRed, ///< error
        BackgroundNotificationBlue, ///< info, in progress
        BackgroundNotificationYellow, ///< warning
        TextNotificationDefault, ///< text
        TextNotificationYellow, ///< text on warning
        // Badges
        BackgroundBadgeGrey,
        BackgroundBadgeBlue,
        BackgroundBadgeGreen,
        BackgroundBadgeRed,
        // Top navigation
        TextTopNavigationTitle,
        // Controls in their states
        BackgroundToggleCheckedDisabled,
        BackgroundControlDefault,
        BorderControlDisabled,
        ForegroundControlDefault,
        ForegroundControlDisabled,
        TextControlDisabled,
        TextInputPlaceholderDisabled,
        TextButtonLinkDefault,
        TextButtonLinkHover,
        TextButtonLinkDisabled,
        TextButtonIconDisabled,
        TextButtonInlineIconDefault,
        TextButtonInlineIconHover,
        TextButtonInlineIconDisabled,
        TextInteractiveActive,
        BorderButtonPrimaryDisabled,
        ShadowDefault,
        BackgroundTilesDisabled,
        BorderTilesDisabled,
        // Code
        BackgroundCodeEditor,
        BackgroundCodeEditorGutterDefault,
        BackgroundCodeEditorGutterActiveLineDefault,
        BackgroundCodeEditorGutterActiveLineError,
        BackgroundCodeEditorStatusBar,
        BorderCodeEditorDefault,
        BorderCodeEditorActiveLine,
        BorderCodeEditorGuide, ///< around brackets that belong together, and at column 80
        TextCodeEditorGutterDefault,
        TextCodeEditorGutterActiveLine,
        TextCodeEditorStatusBarDisabled,
        TextCode,
        TextCodeKey, ///< names of members
        TextCodeString,
        TextCodeConstant, ///< numbers, true, false, null
        // Menus
        TextDropdownItemDefault,
        TextDropdownItemHighlighted,
        TextDropdownItemDisabled,
        TextDropdownItemSecondary,
        TextDropdownItemFilterMatch,
        TextDropdownGroupLabel,
        BackgroundDropdownItemFilterMatch,
        BorderDropdownGroup,
        BorderDropdownItemDefault,
        BorderDropdownItemFocused,
        BorderDividerActive,
        // Round buttons of the page
        BackgroundLayoutToggleDefault,
        BackgroundLayoutToggleHover,
        BackgroundLayoutToggleSelectedDefault,
        BackgroundLayoutToggleSelectedHover,
        TextLayoutToggle,
        TextLayoutToggleSelected,
        // More of the page
        TextExpandableSectionDefault,
        TextExpandableSectionHover,
        TextLabel,
        TextSmall,
        TextNotificationStackBar,
        // Shadows
        ShadowDropdown,
        ShadowFlashSticky,
        ShadowSticky,
        ShadowSplitBottom, ///< of a panel at the bottom
    };
    Q_ENUM(Color)
};

using Color = ColorNames::Color;

} // namespace ui
