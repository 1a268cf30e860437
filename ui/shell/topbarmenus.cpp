#include "ui/shell/topbarmenus.h"

#include <QCoreApplication>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ui::TopBarMenus)
};

const QString light = u"light"_s;
const QString dark = u"dark"_s;
const QString desktop = u"desktop"_s;
const QString comfortable = u"comfortable"_s;
const QString compact = u"compact"_s;

/// As people write it: "1234-5678-9012".
QString grouped(const QString &account)
{
    return account.mid(0, 4) + u'-' + account.mid(4, 4) + u'-' + account.mid(8);
}

} // namespace

MenuContent regionMenu(const aws::Region &current)
{
    MenuContent menu{.filterHint = Texts::tr("Find Region")};
    for (const aws::Region &region : aws::regions()) {
        if (menu.groups.isEmpty() || menu.groups.last().title != region.group)
            menu.groups.append({.title = region.group});
        MenuEntry entry{.id = region.code, .text = region.name, .tag = region.code};
        if (region == current) {
            entry.ticked = true;
            entry.icon = Icon::Check; // alone it is in the colour of the text
        }
        menu.groups.last().entries.append(entry);
    }
    return menu;
}

// clang-format off
MenuContent settingsMenu(const Appearance &appearance)
{
    const auto choice = appearance.choice();
    const auto density = appearance.density();
    return {.groups = {
        {Texts::tr("Theme"), {
            {.id = light, .text = Texts::tr("Light"), .ticked = choice == Appearance::Choice::Light},
            {.id = dark, .text = Texts::tr("Dark"), .ticked = choice == Appearance::Choice::Dark},
            {.id = desktop, .text = Texts::tr("Follow the desktop"), .ticked = choice == Appearance::Choice::Desktop},
        }},
        {Texts::tr("Density"), {
            {.id = comfortable, .text = Texts::tr("Comfortable"), .ticked = density == Density::Comfortable},
            {.id = compact, .text = Texts::tr("Compact"), .ticked = density == Density::Compact},
        }},
    }, .title = Texts::tr("Settings")};
}

MenuContent accountMenu(const QString &account)
{
    return {.groups = {
        {Texts::tr("Account"), {
            {.id = AccountEntry::copy, .text = Texts::tr("Copy account ID"), .detail = account, .icon = Icon::Copy},
        }},
        {Texts::tr("Help"), {
            {.id = AccountEntry::keys, .text = Texts::tr("Keyboard shortcuts")},
            {.id = AccountEntry::about, .text = Texts::tr("About SES Console")},
        }},
    }, .subtitle = Texts::tr("Account ID: %1").arg(grouped(account))};
}
// clang-format on

void chooseSetting(Appearance &appearance, const QString &entry)
{
    if (entry == light)
        appearance.setChoice(Appearance::Choice::Light);
    else if (entry == dark)
        appearance.setChoice(Appearance::Choice::Dark);
    else if (entry == desktop)
        appearance.setChoice(Appearance::Choice::Desktop);
    else if (entry == comfortable || entry == compact)
        appearance.setDensity(entry == compact ? Density::Compact : Density::Comfortable);
}

} // namespace ui
