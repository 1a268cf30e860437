#include "ui/components/content/text.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/inputs/textarea.h"
#include "ui/gallery/formexamples.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"
#include "ui/gallery/galleryrow.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int inputWidth = 150;
constexpr int searchWidth = 240;

TextInput *addInput(GalleryRow *row, const QString &text)
{
    auto *input = row->add(new TextInput, inputWidth);
    input->setText(text);
    input->setAccessibleName(text);
    return input;
}

void addTexts(GalleryRow *row)
{
    addInput(row, u"default"_s);
    addInput(row, u"hover"_s);
    addInput(row, u"focus"_s)->showFocused();
    addInput(row, u"disabled"_s)->setEnabled(false);
    addInput(row, u"readonly"_s)->setReadOnly(true);
    addInput(row, u"invalid"_s)->setRemark(TextInput::Remark::Invalid);
    addInput(row, u"warning"_s)->setRemark(TextInput::Remark::Warning);
}

void addHints(GalleryRow *row)
{
    for (int i = 0; i < 4; ++i) {
        auto *input = row->add(new TextInput, inputWidth);
        input->setHint(u"example.com"_s);
        if (i == 2)
            input->showFocused();
        input->setEnabled(i != 3);
    }
}

QWidget *countedSearch()
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto *input = new TextInput(TextInput::Kind::Search);
    line->addWidget(input);
    auto *matches = new Text(u"5 matches"_s, TextStyle::Body, Color::TextFormDefault);
    matches->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    line->addWidget(matches);
    input->setHint(u"Search"_s);
    input->setText(u"exam"_s);
    return both;
}

void addSearches(GalleryRow *row)
{
    row->add(new TextInput(TextInput::Kind::Search), searchWidth)->setHint(u"Find"_s);
    auto *found = row->add(new TextInput(TextInput::Kind::Search), searchWidth);
    found->setAccessibleName(u"Search"_s);
    found->setText(u"exam"_s);
    row->add(countedSearch(), searchWidth);
}

void addAreas(GalleryRow *row)
{
    addInput(row, u"300"_s);
    auto *lines = row->add(new TextArea(2), searchWidth);
    lines->setAccessibleName(u"two lines"_s);
    lines->setPlainText(u"two\nlines"_s);
    auto *invalid = row->add(new TextArea(2), searchWidth);
    invalid->setAccessibleName(u"invalid"_s);
    invalid->setPlainText(u"invalid"_s);
    invalid->setRemark(InputRemark::Invalid);
}

} // namespace

GalleryPage *makeInputsPage()
{
    auto *page = new GalleryPage(u"Inputs"_s);
    GalleryPage::Section inputs = page->section(u"Input: empty, hover, focus, disabled, read-only, invalid, warning"_s);
    addTexts(inputs.row(u"with text"_s));
    addHints(inputs.row(u"placeholder"_s));
    addSearches(inputs.row(u"search"_s));
    addAreas(inputs.row(u"number, textarea"_s));
    addFields(page->section(u"Form field"_s));
    addSelects(page->section(u"Select: default, hover, focus, disabled, invalid, placeholder"_s));
    addTags(page->section(u"Tag editor"_s));
    return page;
}

} // namespace ui
