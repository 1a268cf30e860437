#include "tests/pictures/scenes/areas.h"

using namespace Qt::StringLiterals;

namespace pictures {

const QList<AreaRule> &areas()
{
    // clang-format off
    static const QList<AreaRule> rules{
        {"ui::TopBar"_L1,         "top bar"_L1},
        {"ui::SideNavigation"_L1, "side navigation"_L1},
        {"ui::Breadcrumbs"_L1,    "breadcrumbs"_L1},
        {"ui::HelpPanel"_L1,      "panel"_L1},
        {"ui::RoundButton"_L1,    "panel"_L1},
        {"ui::Modal"_L1,          "dialog"_L1},
        {"ui::Flashbar"_L1,       "flash messages"_L1},
        {"ui::TableHeader"_L1,    "table header"_L1},
        {"ui::Table"_L1,          "table body"_L1},
        {"ui::PlainTable"_L1,     "table body"_L1}, // its header too
    };
    // clang-format on
    return rules;
}

} // namespace pictures
