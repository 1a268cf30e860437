#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/spinner.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/badge.h"
#include "ui/components/status/flashbar.h"
#include "ui/components/status/progressbar.h"
#include "ui/components/status/statusindicator.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/gallerypages.h"
#include "ui/gallery/galleryrow.h"
#include "ui/theme/style.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void addIndicators(GalleryPage::Section section)
{
    GalleryRow *types = section.row(u"types"_s);
    types->add(new StatusIndicator(StatusKind::Success, u"success"_s));
    types->add(new StatusIndicator(StatusKind::Error, u"error"_s));
    types->add(new StatusIndicator(StatusKind::Warning, u"warning"_s));
    types->add(new StatusIndicator(StatusKind::Info, u"info"_s));
    types->add(new StatusIndicator(StatusKind::Pending, u"pending"_s));
    types->add(new StatusIndicator(StatusKind::InProgress, u"in-progress"_s));
    types->add(new StatusIndicator(StatusKind::Loading, u"loading"_s));
    types->add(new StatusIndicator(StatusKind::Stopped, u"stopped"_s));
    GalleryRow *identity = section.row(u"identity status"_s);
    identity->add(new StatusIndicator(StatusKind::Success, u"Verified"_s));
    identity->add(new StatusIndicator(StatusKind::Error, u"Failure"_s));
    identity->add(new StatusIndicator(StatusKind::Pending, u"Pending"_s));
    identity->add(new StatusIndicator(StatusKind::Warning, u"Temporary failure"_s));
    identity->add(new StatusIndicator(StatusKind::Stopped, u"Not started"_s));
}

ProgressBar *runningBar()
{
    auto *bar = new ProgressBar(u"Deleting identities"_s);
    bar->setMaximumWidth(520);
    bar->setDescription(u"1,000 identities"_s);
    bar->setRemark(u"About 20 seconds left"_s);
    bar->setValue(36);
    return bar;
}

// What stands there when it is over: outcome, and a button where it can be tried again.
QWidget *outcome(StatusKind kind, const QString &text, const QString &action)
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    const int around = action.isEmpty() ? 0 : themeOf(block).by(4, 2);
    column->setContentsMargins(0, 0, 0, around);
    column->setSpacing(around);
    column->addWidget(new Text(u"Deleting identities"_s));
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(new StatusIndicator(kind, text));
    if (!action.isEmpty())
        line->addWidget(new Button(Button::Variant::Normal, action));
    line->addStretch();
    column->addLayout(line);
    return block;
}

void addProgress(GalleryPage::Section section)
{
    GalleryRow *badges = section.row(u"badges"_s);
    badges->add(new Badge(u"grey"_s, Badge::Kind::Grey));
    badges->add(new Badge(u"blue"_s, Badge::Kind::Blue));
    badges->add(new Badge(u"green"_s, Badge::Kind::Green));
    badges->add(new Badge(u"red"_s, Badge::Kind::Red));
    GalleryRow *spinners = section.row(u"spinners"_s);
    spinners->add(new Spinner(Spinner::Size::Normal));
    spinners->add(new Spinner(Spinner::Size::Big));
    spinners->add(new Spinner(Spinner::Size::Large));
    section.add(runningBar());
    section.add(outcome(StatusKind::Success, u"1,000 identities deleted"_s, {}));
    section.add(outcome(StatusKind::Error, u"Stopped after 412 of 1,000"_s, u"Retry"_s));
}

void addAlerts(GalleryPage::Section section)
{
    const QString text = u"The text of the alert. It may go over several lines."_s;
    auto *info = new Alert(Alert::Kind::Info, u"Info header"_s, text);
    info->addAction(u"Action"_s);
    auto *success = new Alert(Alert::Kind::Success, u"Success header"_s, text);
    success->addAction(u"Action"_s);
    auto *warning = new Alert(Alert::Kind::Warning, u"Warning header"_s, text);
    warning->setDismissible(true);
    auto *error = new Alert(Alert::Kind::Error, u"Error header"_s, text);
    error->addAction(u"Action"_s);
    section.add(info);
    section.add(success);
    section.add(warning);
    section.add(error);
    section.add(new Alert(Alert::Kind::Warning, {}, u"Without a header."_s));
}

void addFlashes(GalleryPage::Section section)
{
    auto *bar = new Flashbar;
    bar->post({.kind = Flash::Kind::InProgress, .text = u"Publishing DNS records to Route53"_s});
    bar->post({.kind = Flash::Kind::Info, .text = u"example.com does not exist in Europe (Ireland)."_s});
    bar->post({.kind = Flash::Kind::Warning,
               .header = u"2 of 3 identities deleted"_s,
               .text = u"flaky.com: Too many requests."_s});
    bar->post({.kind = Flash::Kind::Error,
               .header = u"DNS records could not be published"_s,
               .text = u"Access denied."_s,
               .action = u"Retry"_s});
    bar->post({.kind = Flash::Kind::Success, .header = u"Identity deleted"_s, .text = u"old.com was deleted."_s});
    bar->setMargin(0);
    section.add(bar);
}

} // namespace

GalleryPage *makeStatusPage()
{
    auto *page = new GalleryPage(u"Status and messages"_s);
    addIndicators(page->section(u"Status indicators"_s));
    addProgress(page->section(u"Badges, spinner, progress bar"_s));
    addAlerts(page->section(u"Alerts"_s));
    addFlashes(page->section(u"Flash messages"_s));
    return page;
}

} // namespace ui
