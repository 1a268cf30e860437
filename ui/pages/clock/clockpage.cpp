#include "ui/pages/clock/clockpage.h"

#include "ui/components/content/header.h"
#include "ui/components/navigation/tabs.h"
#include "ui/pages/clock/clockcontainer.h"
#include "ui/pages/clock/clockhelp.h"
#include "ui/pages/clock/eventsarea.h"
#include "ui/pages/clock/journalarea.h"
#include "ui/pages/clock/scenariosarea.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/crumbs.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString next = u"next"_s;
const QString journal = u"journal"_s;
const QString scenarios = u"scenarios"_s;

} // namespace

ClockPage::ClockPage(Session &session, const Place &place)
    : Page(session, place)
    , m_clock(new ClockContainer(session))
    , m_tabs(new Tabs({{next, tr("What happens next")}, {journal, tr("Journal")}, {scenarios, tr("Scenarios")}}))
    , m_events(new EventsArea(session))
    , m_journal(new JournalArea(session))
    , m_scenarios(new ScenariosArea(session))
{
    setObjectName(u"clockPage"_s);
    build();
    connect(m_tabs, &Tabs::chosen, this, [this](const QString &tab) {
        open(tab);
        setPlace(clockPlace(tab));
    });
    connect(&m_events->model(), &models::Table::countsChanged, this, &ClockPage::showCounts);
    connect(&m_journal->model(), &models::Table::countsChanged, this, &ClockPage::showCounts);
    connect(m_scenarios, &ScenariosArea::countChanged, this, &ClockPage::showCounts);
    open(place.tab);
}

QString ClockPage::title() const
{
    return tr("Clock and scenarios");
}

QList<Breadcrumbs::Crumb> ClockPage::crumbs() const
{
    return {serviceCrumb(), {clockCrumb().text}};
}

HelpContent ClockPage::help() const
{
    return clockHelp();
}

void ClockPage::refresh()
{
    m_events->refresh();
    m_journal->refresh();
    m_scenarios->refresh();
}

void ClockPage::focusSearch()
{
    if (m_tabs->current() == journal)
        m_journal->focusSearch();
}

void ClockPage::setCovered(int pixels)
{
    m_events->setCovered(pixels);
    m_journal->setCovered(pixels);
}

void ClockPage::showTab(const QString &tab)
{
    Page::showTab(tab);
    open(tab);
}

void ClockPage::build()
{
    auto *header = new Header(Header::Level::Page, title());
    header->setDescription(tr("Deadlines, DNS checks and mail follow the virtual clock of this simulator."));
    auto *below = new Blocks(true);
    below->add(m_events);
    below->add(m_journal);
    below->add(m_scenarios);
    auto *tabbed = new QWidget;
    auto *inside = new QVBoxLayout(tabbed);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_tabs);
    inside->addWidget(below);
    auto *blocks = new Blocks;
    blocks->add(header);
    blocks->add(m_clock);
    blocks->add(tabbed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(blocks);
}

void ClockPage::open(const QString &tab)
{
    const QString shown = m_tabs->tab(tab) ? tab : next;
    m_tabs->setCurrent(shown);
    m_events->setVisible(shown == next);
    m_journal->setVisible(shown == journal);
    m_scenarios->setVisible(shown == scenarios);
    m_clock->setPrimary(shown != scenarios); // there another button is
}

void ClockPage::showCounts()
{
    const auto counted = [](const QString &text, qint64 count) { return tr("%1 (%2)").arg(text).arg(count); };
    m_tabs->setText(next, counted(tr("What happens next"), m_events->model().total()));
    m_tabs->setText(journal, counted(tr("Journal"), m_journal->model().total()));
    m_tabs->setText(scenarios, counted(tr("Scenarios"), m_scenarios->count()));
    const models::EventRow *first = m_events->model().first();
    m_clock->setNextEvent(first ? std::optional(first->event.due) : std::nullopt);
}

} // namespace ui
