#include "ui/gallery/formexamples.h"

#include "ui/components/controls/button.h"
#include "ui/components/controls/link.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/forms/tageditor.h"
#include "ui/components/inputs/select.h"
#include "ui/components/inputs/tokenlist.h"
#include "ui/gallery/galleryrow.h"
#include "ui/gallery/openselect.h"
#include "ui/theme/style.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int selectWidth = 180;
constexpr int wideSelect = 300;
constexpr int selectGap = 24;
constexpr int roomForList = 250;

FormField *field(const FieldTexts &texts, const QString &name, const QString &text)
{
    auto *input = new TextInput;
    input->setObjectName(name);
    input->setText(text);
    return new FormField(texts, input);
}

QList<Select::Option> sets()
{
    return {{.value = u"set-a"_s, .text = u"set-a"_s},
            {.value = u"set-b"_s, .text = u"set-b"_s, .detail = u"TLS required"_s},
            {.value = u"set-c"_s, .text = u"set-c"_s, .detail = u"sending disabled"_s, .enabled = false}};
}

Select *select(const QString &hint, const QString &value)
{
    auto *select = new Select;
    select->setHint(hint);
    select->setAccessibleName(u"Configuration set"_s);
    select->setOptions(sets());
    select->setValue(value);
    return select;
}

// A list that is open, one where nothing is chosen with tokens below, and a line that finds while one types.
QWidget *openSelects()
{
    auto *place = new QWidget;
    place->setMinimumHeight(roomForList);
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(selectGap);
    grid->setVerticalSpacing(themeOf(place).by(8, 4));
    auto *open = select(u"Choose"_s, u"set-a"_s);
    open->setFilterHint(u"Find"_s);
    auto *tokens = new TokenList;
    tokens->setDetailedTokens({{.text = u"set-a"_s}, {.text = u"set-b"_s, .detail = u"TLS required"_s}});
    auto *search = new TextInput(TextInput::Kind::Search);
    search->setHint(u"Autosuggest"_s);
    grid->addWidget(new OpenSelect(open), 0, 0);
    grid->addWidget(select(u"Choose"_s, {}), 0, 1);
    grid->addWidget(search, 0, 2);
    grid->addWidget(tokens, 1, 1);
    for (int column = 0; column < 3; ++column)
        grid->setColumnMinimumWidth(column, wideSelect);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(2, 1);
    return place;
}

} // namespace

void addFields(GalleryPage::Section section)
{
    auto *place = new QWidget;
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(themeOf(place).blockGap());
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *comment = field({.label = u"Comment"_s, .constraint = u"Up to 253 characters."_s, .isOptional = true},
                          u"comment"_s, u"https://x/"_s);
    comment->setLabelLink(new Link(u"Info"_s, Link::Kind::Info));
    comment->setRemark(Remark::error(u"Enter a domain name without scheme, path and spaces"_s));
    auto *doubtful = field({.label = u"Domain"_s}, u"doubtful"_s, u"www.example.com"_s);
    doubtful->setRemark(Remark::warning(u"Verification will not succeed with www."_s));
    auto *secondary = field({.label = u"With secondary control"_s}, u"secondary"_s, u"mail"_s);
    secondary->setBeside(new Button(Button::Variant::Normal, Icon::Refresh, u"Refresh"_s));
    grid->addWidget(field({.label = u"Domain"_s,
                           .description = u"The description stands between label and control."_s,
                           .constraint = u"Up to 253 characters."_s},
                          u"domain"_s, u"example.com"_s),
                    0, 0, Qt::AlignTop);
    grid->addWidget(comment, 0, 1, Qt::AlignTop);
    grid->addWidget(doubtful, 1, 0, Qt::AlignTop);
    grid->addWidget(secondary, 1, 1, Qt::AlignTop);
    section.add(place);
}

void addSelects(GalleryPage::Section section)
{
    GalleryRow *row = section.row(u"select"_s);
    row->add(select({}, u"set-a"_s), selectWidth);
    row->add(select({}, u"set-a"_s), selectWidth)->showAs(ControlState::Hover);
    row->add(select({}, u"set-a"_s), selectWidth)->showAs(ControlState::Focus);
    row->add(select({}, u"set-a"_s), selectWidth)->setEnabled(false);
    row->add(select({}, u"set-a"_s), selectWidth)->setRemark(InputRemark::Invalid);
    row->add(select(u"Choose a configuration set"_s, {}), 220);
    section.add(openSelects());
}

// In the state that a user would bring it to: two keys that are the same, one pair to be removed.
void addTags(GalleryPage::Section section)
{
    auto *tags = new TagEditor;
    tags->setStored({{u"environment"_s, u"production"_s}});
    for (const auto &[number, value] : {std::pair(1, u"a"_s), std::pair(2, u"b"_s)}) {
        tags->findChild<Button *>(u"addTag"_s)->click();
        tags->findChild<TextInput *>(u"key%1"_s.arg(number))->setText(u"owner"_s);
        tags->findChild<TextInput *>(u"value%1"_s.arg(number))->setText(value);
    }
    tags->setStored({{u"environment"_s, u"production"_s}, {u"cost-center"_s, u"4711"_s}});
    tags->findChild<Button *>(u"remove3"_s)->click();
    tags->check();
    section.add(tags);
}

} // namespace ui
