#pragma once

#include "ui/theme/icon.h"

#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// One thing to choose in a menu.
struct MenuEntry
{
    QString id; ///< what Menu::chosen() says; also the widget's object name
    QString text;
    QString detail = {}; ///< second line, small
    QString tag = {}; ///< at the right, secondary: the code of a Region
    Icon icon = Icon::None; ///< in the colour of the text; stands in the place of the tick
    std::optional<bool> ticked = {}; ///< set: one of several that may be on; its text keeps room for the tick
    bool enabled = true;
};

/// Entries under a title; groups are parted by lines.
struct MenuGroup
{
    QString title; ///< may be empty
    QList<MenuEntry> entries;
};

/// What a menu shows, from top to bottom.
struct MenuContent
{
    QList<MenuGroup> groups;
    QString title = {};
    QString subtitle = {};
    QString filterHint = {}; ///< set: a box on top narrows the entries to those whose text or tag contains it
};

} // namespace ui
