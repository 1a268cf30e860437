#include "tests/pictures/scenes/areas.h"

using namespace Qt::StringLiterals;

namespace pictures {

const QList<AreaRule> &areas()
{
    static const QList<AreaRule> rules{
        {"ui::TopBar", "top bar"_L1},          {"ui::SideNavigation", "side navigation"_L1},
        {"ui::Breadcrumbs", "breadcrumbs"_L1}, {"ui::HelpPanel", "panel"_L1},
        {"ui::RoundButton", "panel"_L1},       {"ui::Dialog", "dialog"_L1},
        {"ui::FlashBar", "flash messages"_L1}, {"ui::TableHeader", "table header"_L1},
        {"ui::TableBody", "table body"_L1},
    };
    return rules;
}

} // namespace pictures
