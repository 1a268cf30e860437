#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/radiobutton.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/controls/toggle.h"
#include "ui/components/inputs/tiles.h"
#include "ui/components/inputs/tokenlist.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"
#include "ui/gallery/galleryrow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Shown
{
    ControlState state;
    QString name;
};

const QList<Shown> &states()
{
    static const QList<Shown> all = {
        {ControlState::Default, u"default"_s},
        {ControlState::Hover, u"hover"_s},
        {ControlState::Focus, u"focus"_s},
        {ControlState::Disabled, u"disabled"_s},
    };
    return all;
}

void addBoxes(GalleryRow *row, Qt::CheckState state)
{
    for (const Shown &shown : states()) {
        auto *box = row->add(new Checkbox(shown.name));
        box->setCheckState(state);
        box->showAs(shown.state);
    }
}

void addCheckboxes(GalleryPage::Section section)
{
    addBoxes(section.row(u"off"_s), Qt::Unchecked);
    addBoxes(section.row(u"on"_s), Qt::Checked);
    addBoxes(section.row(u"partly"_s), Qt::PartiallyChecked);
    auto *described = section.row(u"with description"_s)->add(new Checkbox(u"Assign a default configuration set"_s));
    described->setDescription(u"The description stands below the label."_s);
    described->setChecked(true);
}

RadioGroup *lengths(ControlState state)
{
    const bool enabled = state != ControlState::Disabled;
    const QString first = enabled ? u"RSA_2048_BIT"_s : u"Disabled on"_s;
    const QString second = enabled ? u"RSA_1024_BIT"_s : u"Disabled off"_s;
    auto *group = new RadioGroup(
        {{.value = first, .label = first, .enabled = enabled}, {.value = second, .label = second, .enabled = enabled}});
    group->setValue(first);
    if (state == ControlState::Focus)
        group->button(first)->showAs(state);
    return group;
}

void addRadios(GalleryPage::Section section)
{
    GalleryRow *row = section.row(u"states"_s);
    for (const ControlState state :
         {ControlState::Default, ControlState::Hover, ControlState::Focus, ControlState::Disabled})
        row->add(lengths(state));
    const QString description = u"With a description"_s;
    const QString standard = u"Use default MAIL FROM domain"_s;
    row->add(new RadioGroup({{.value = standard, .label = standard, .description = description},
                             {.value = u"reject"_s, .label = u"Reject message"_s, .description = description}}))
        ->setValue(standard);
}

void addToggles(GalleryRow *row, bool on)
{
    for (const Shown &shown : states()) {
        auto *toggle = row->add(new Toggle(shown.name));
        toggle->setChecked(on);
        toggle->showAs(shown.state);
    }
}

// Narrower than the section.
QWidget *atLeft(QWidget *block, int width)
{
    auto *place = new QWidget;
    block->setParent(place);
    block->setGeometry(0, 0, width, block->heightForWidth(width));
    place->setFixedHeight(block->height());
    return place;
}

void addTiles(GalleryPage::Section section)
{
    auto *tiles = new Tiles(
        {{.value = u"chosen"_s,
          .label = u"Chosen"_s,
          .description = u"You need access to the DNS settings of the domain."_s},
         {.value = u"other"_s,
          .label = u"Not chosen"_s,
          .description = u"You need access to the inbox of the address."_s},
         {.value = u"disabled"_s, .label = u"Disabled"_s, .description = u"Not available."_s, .enabled = false}});
    tiles->setValue(u"chosen"_s);
    section.add(tiles);
    auto *narrow = new Tiles(
        {{.value = u"focus"_s, .label = u"Focus, chosen"_s}, {.value = u"plain"_s, .label = u"Not chosen"_s}});
    narrow->setValue(u"focus"_s);
    narrow->tile(u"focus"_s)->showAs(ControlState::Focus);
    section.add(atLeft(narrow, 278));
}

void addTokens(GalleryPage::Section section)
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 8, 0, 0);
    auto *tokens = new TokenList;
    tokens->setDetailedTokens({{.text = u"210987654321"_s},
                               {.text = u"with description"_s, .detail = u"IAM user"_s},
                               {.text = u"disabled"_s, .enabled = false}});
    column->addWidget(tokens);
    section.add(place);
}

} // namespace

GalleryPage *makeChoicePage()
{
    auto *page = new GalleryPage(u"Choice"_s);
    addCheckboxes(page->section(u"Checkbox"_s));
    addRadios(page->section(u"Radio group"_s));
    GalleryPage::Section toggles = page->section(u"Toggle"_s);
    addToggles(toggles.row(u"off"_s), false);
    addToggles(toggles.row(u"on"_s), true);
    addTiles(page->section(u"Tiles"_s));
    addTokens(page->section(u"Tokens, slider"_s));
    return page;
}

} // namespace ui
