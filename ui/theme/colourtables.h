#pragma once

#include "ui/theme/color.h"

#include <QColor>
#include <QHash>
#include <QString>

#include <array>
#include <memory>

namespace ui {

/// The colours of resources/theme/colours.json, ready for use.
struct ColourTables
{
    using Pair = std::array<QColor, 2>; ///< light, dark
    using Table = QHash<int, Pair>; ///< by Color

    Table colours;
    QHash<QString, Table> contexts; ///< where they differ: "top-navigation", "flash", "flash-warning", "alert"

    static std::shared_ptr<const ColourTables> load();

    /// The name that a colour has in the file: Color::TextBodyDefault is "text-body-default".
    static QString nameOf(Color color);
};

} // namespace ui
