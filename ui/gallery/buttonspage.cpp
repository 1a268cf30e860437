#include "ui/components/controls/link.h"
#include "ui/components/menus/menubutton.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"
#include "ui/gallery/galleryrow.h"
#include "ui/gallery/openmenu.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Variant = Button::Variant;

struct Shown
{
    ControlState state;
    QString name;
};

const QList<Shown> &states()
{
    static const QList<Shown> all = {
        {ControlState::Default, u"Default"_s},   {ControlState::Hover, u"Hover"_s},
        {ControlState::Active, u"Active"_s},     {ControlState::Focus, u"Focus"_s},
        {ControlState::Disabled, u"Disabled"_s}, {ControlState::Loading, u"Loading"_s},
    };
    return all;
}

void addTexts(GalleryRow *row, Variant variant, Icon icon = Icon::None)
{
    for (const Shown &shown : states()) {
        auto *button = row->add(new Button(variant, shown.name));
        button->setLeadingIcon(icon);
        button->showAs(shown.state);
    }
}

void addIcons(GalleryRow *row, Variant variant, Icon icon)
{
    for (const Shown &shown : states())
        row->add(new Button(variant, icon, shown.name))->showAs(shown.state);
}

void addButtons(GalleryPage::Section section)
{
    addTexts(section.row(u"primary"_s), Variant::Primary);
    addTexts(section.row(u"normal"_s), Variant::Normal);
    addTexts(section.row(u"link"_s), Variant::Link);
    addTexts(section.row(u"inline-link"_s), Variant::InlineLink);
    addIcons(section.row(u"icon (variant icon)"_s), Variant::Icon, Icon::Settings);
    addIcons(section.row(u"normal with icon only"_s), Variant::Normal, Icon::Refresh);
    addTexts(section.row(u"normal, icon + text"_s), Variant::Normal, Icon::Download);
    GalleryRow *right = section.row(u"icon right, external"_s);
    for (const ControlState state : {ControlState::Default, ControlState::Hover}) {
        auto *open = right->add(new Button(Variant::Normal, u"Open"_s));
        open->setTrailingIcon(Icon::External);
        open->showAs(state);
    }
}

MenuContent policies()
{
    return {.groups = {{.entries = {{.id = u"generator"_s, .text = u"Use policy generator"_s},
                                    {.id = u"custom"_s, .text = u"Create custom policy"_s},
                                    {.id = u"disabled"_s, .text = u"Disabled entry"_s, .enabled = false}}},
                       {.title = u"Group"_s,
                        .entries = {{.id = u"icon"_s, .text = u"With icon"_s, .icon = Icon::Copy},
                                    {.id = u"checkbox"_s, .text = u"Checkbox"_s, .ticked = true}}}}};
}

void addDropdowns(GalleryPage::Section section)
{
    GalleryRow *normal = section.row(u"normal"_s);
    for (const ControlState state : {ControlState::Default, ControlState::Hover, ControlState::Focus,
                                     ControlState::Disabled, ControlState::Loading}) {
        auto *button = normal->add(new MenuButton(Variant::Normal, u"Create policy"_s));
        button->setContent(policies());
        button->showAs(state);
    }
    GalleryRow *primary = section.row(u"primary"_s);
    primary->add(new MenuButton(Variant::Primary, u"Actions"_s))->setContent(policies());
    primary->add(new MenuButton(Variant::Icon, Icon::Ellipsis, u"More"_s))->setContent(policies());
    section.add(new OpenMenu(u"Opened"_s, policies()));
}

void addLinks(GalleryPage::Section section)
{
    GalleryRow *texts = section.row(u"primary / secondary"_s);
    for (const ControlState state : {ControlState::Default, ControlState::Hover, ControlState::Focus})
        texts->add(new Link(u"example.com"_s))->showAs(state);
    texts->add(new Link(u"secondary"_s, Link::Kind::Secondary));
    texts->add(new Link(u"External"_s, Link::Kind::External));
    GalleryRow *infos = section.row(u"info"_s);
    for (const ControlState state : {ControlState::Default, ControlState::Hover, ControlState::Focus})
        infos->add(new Link(u"Info"_s, Link::Kind::Info))->showAs(state);
}

} // namespace

GalleryPage *makeButtonsPage()
{
    auto *page = new GalleryPage(u"Buttons and links"_s);
    addButtons(page->section(u"Buttons: default, hover, pressed, focus, disabled, loading"_s));
    addDropdowns(page->section(u"Button dropdown"_s));
    addLinks(page->section(u"Links"_s));
    return page;
}

} // namespace ui
