#include "ui/pages/simulate/simulatemenu.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::SimulateMenu)
};

} // namespace

MenuContent simulateMenu(bool canCheck, bool hasFaults)
{
    MenuGroup group{.entries = {{.id = SimulateEntry::check, .text = Texts::tr("Check DNS now"), .enabled = canCheck},
                                {.id = SimulateEntry::force, .text = Texts::tr("Force status")}}};
    if (hasFaults)
        group.entries.append({.id = SimulateEntry::faults, .text = Texts::tr("DNS faults")});
    return {.groups = {group}};
}

} // namespace ui
