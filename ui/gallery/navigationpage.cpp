#include "ui/components/collections/pagination.h"
#include "ui/components/content/expandablesection.h"
#include "ui/components/content/text.h"
#include "ui/components/forms/wizardsteps.h"
#include "ui/components/navigation/applayout.h"
#include "ui/components/navigation/breadcrumbs.h"
#include "ui/components/navigation/contentarea.h"
#include "ui/components/navigation/helppanel.h"
#include "ui/components/navigation/roundbutton.h"
#include "ui/components/navigation/sidenavigation.h"
#include "ui/components/navigation/tabbutton.h"
#include "ui/components/navigation/tabs.h"
#include "ui/components/navigation/topbar.h"
#include "ui/components/status/statussteps.h"
#include "ui/gallery/framedtabs.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"
#include "ui/gallery/galleryrow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void addTabs(GalleryPage::Section section)
{
    auto *all = new Tabs({{u"authentication"_s, u"Authentication"_s},
                          {u"notifications"_s, u"Notifications (active)"_s},
                          {u"authorization"_s, u"Authorization"_s},
                          {u"disabled"_s, u"Disabled"_s, false}});
    all->setCurrent(u"notifications"_s);
    section.add(new FramedTabs(all, u"Content of the tab"_s, FramedTabs::Frame::None));
    auto *states = new Tabs({{u"focus"_s, u"Active, focus"_s}, {u"hover"_s, u"Hover"_s}, {u"plain"_s, u"Plain"_s}});
    states->tab(u"focus"_s)->showAs(ControlState::Focus);
    states->tab(u"hover"_s)->showAs(ControlState::Hover);
    section.add(new FramedTabs(states, {}, FramedTabs::Frame::None));
    auto *framed = new Tabs({{u"container"_s, u"Container tabs"_s}, {u"other"_s, u"Other"_s}});
    section.add(new FramedTabs(framed, u"Content"_s, FramedTabs::Frame::Box));
}

// With the room that a page leaves above and below.
QWidget *pages(int page, int count)
{
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 5, 0, 5);
    auto *pagination = new Pagination;
    pagination->setPages(page, count);
    column->addWidget(pagination);
    return place;
}

void addPaths(GalleryPage::Section section)
{
    GalleryRow *row = section.row(u"pagination"_s);
    row->add(pages(0, 2));
    row->add(pages(4, 20));
    row->add(pages(0, 3))->setEnabled(false);
    auto *breadcrumbs = new Breadcrumbs;
    breadcrumbs->setCrumbs(
        {{u"Amazon SES"_s, u"/"_s}, {u"Configuration: Verified identities"_s, u"/identities"_s}, {u"example.com"_s}});
    section.row(u"breadcrumbs"_s)->add(breadcrumbs);
}

void addRoundButtons(GalleryRow *row)
{
    row->add(new RoundButton(Icon::Menu, u"Open navigation"_s));
    row->add(new RoundButton(Icon::StatusInfo, u"Open help"_s))->showAs(ControlState::Hover);
    row->add(new RoundButton(Icon::StatusInfo, u"Open help"_s))->showAs(ControlState::Focus);
}

void addSections(GalleryPage::Section section)
{
    section.add(new ExpandableSection(u"Default, closed"_s));
    auto *open = new ExpandableSection(u"Default, open"_s);
    open->add(new Text(u"Content of the section"_s));
    open->setExpanded(true);
    section.add(open);
}

void addSteps(GalleryPage::Section section)
{
    auto *steps = new StatusSteps;
    steps->setSteps({{StatusKind::Success, u"Identity created"_s},
                     {StatusKind::Loading, u"Setting MAIL FROM domain"_s},
                     {StatusKind::Pending, u"Publishing DNS records to Route53"_s}});
    section.add(steps);
}

void addWizard(GalleryRow *row)
{
    for (const int present : {0, 1, 2}) {
        auto *steps = row->add(new WizardSteps({u"Create policy"_s, u"Customize policy"_s, u"Review and apply"_s}));
        steps->setCurrent(present);
    }
}

MenuContent settings()
{
    return {.groups = {{u"Theme"_s,
                        {{.id = u"light"_s, .text = u"Light"_s, .ticked = true},
                         {.id = u"dark"_s, .text = u"Dark"_s, .ticked = false}}},
                       {u"Density"_s, {{.id = u"comfortable"_s, .text = u"Comfortable"_s, .ticked = true}}}},
            .title = u"Settings"_s};
}

// The frame of the window in small, with all of its parts at work.
AppLayout *frame()
{
    auto *frame = new AppLayout(u"SES Console"_s);
    frame->setFixedHeight(420);
    frame->topBar()->addButton({.id = u"region"_s, .text = u"N. Virginia"_s, .accessibleName = u"Region"_s}, [] {
        return MenuContent{.groups = {{u"US"_s,
                                       {{.id = u"us-east-2"_s, .text = u"US East (Ohio)"_s, .tag = u"us-east-2"_s},
                                        {.id = u"us-east-1"_s,
                                         .text = u"US East (N. Virginia)"_s,
                                         .tag = u"us-east-1"_s,
                                         .icon = Icon::Check}}}},
                           .filterHint = u"Find Region"_s};
    });
    frame->topBar()->addButton({.id = u"settings"_s, .icon = Icon::Settings, .accessibleName = u"Settings"_s},
                               settings);
    frame->topBar()->addButton({.id = u"account"_s, .icon = Icon::UserProfile, .text = u"training"_s}, settings);
    frame->navigation()->setContent(
        {u"Amazon SES"_s,
         {{QString(), {{u"dashboard"_s, u"Account dashboard"_s}}},
          {u"Configuration"_s, {{u"identities"_s, u"Verified identities"_s}, {u"sets"_s, u"Configuration sets"_s}}},
          {u"Simulator"_s, {{u"mailbox"_s, u"Mailbox"_s, u"3"_s}}}}});
    frame->navigation()->setActive(u"identities"_s);
    frame->breadcrumbs()->setCrumbs({{u"Amazon SES"_s, u"/"_s}, {u"Verified identities"_s}});
    frame->content()->setPage(new Text(u"The page"_s));
    frame->help()->setContent({u"Verified identities"_s,
                               {{HelpBlock::Kind::Paragraph, u"A paragraph with `code` in it."_s},
                                {HelpBlock::Kind::Heading, u"Status"_s},
                                {HelpBlock::Kind::Term, u"Pending"_s},
                                {HelpBlock::Kind::Definition, u"What the term means."_s}},
                               {{u"Managing identities"_s, u"manage"_s}}});
    frame->setHelpOpen(true);
    return frame;
}

} // namespace

GalleryPage *makeNavigationPage()
{
    auto *page = new GalleryPage(u"Navigation and disclosure"_s);
    addTabs(page->section(u"Tabs"_s));
    addPaths(page->section(u"Pagination, breadcrumbs"_s));
    addSections(page->section(u"Expandable sections"_s));
    addSteps(page->section(u"Steps, tree"_s));
    addWizard(page->section(u"Steps of a form"_s).row(u"first, second, third"_s));
    GalleryPage::Section window = page->section(u"Frame of the window"_s);
    addRoundButtons(window.row(u"round buttons"_s));
    window.add(frame());
    return page;
}

} // namespace ui
