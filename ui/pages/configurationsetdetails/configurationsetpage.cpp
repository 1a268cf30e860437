#include "ui/pages/configurationsetdetails/configurationsetpage.h"

#include "ui/components/content/header.h"
#include "ui/components/controls/button.h"
#include "ui/components/navigation/tabs.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/configurationsetdetails/overviewtab.h"
#include "ui/pages/configurationsetdetails/sendingswitch.h"
#include "ui/pages/configurationsetparts/configurationsetdeletion.h"
#include "ui/pages/configurationsetparts/configurationsethelp.h"
#include "ui/pages/configurationsetparts/configurationsetreader.h"
#include "ui/pages/eventdestinations/destinationstab.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"

#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString overview = u"overview"_s;
const QString destinations = u"destinations"_s;

} // namespace

ConfigurationSetPage::ConfigurationSetPage(Session &session, const Place &place)
    : Page(session, place)
    , m_name(place.subject)
    , m_reader(new ConfigurationSetReader(session.service(), m_name, this))
    , m_deletion(new ManyDeletion(session, configurationSetDeletion(session), this))
    , m_delete(new Button(Button::Variant::Normal, tr("Delete")))
    , m_switch(new Button(Button::Variant::Normal))
    , m_tabs(
          new Tabs({{.id = overview, .text = tr("Overview")}, {.id = destinations, .text = tr("Event destinations")}}))
    , m_overview(new OverviewTab(session))
    , m_destinations(new DestinationsTab(session, m_name))
    , m_blocks(new Blocks)
{
    setObjectName(u"configurationSetPage"_s);
    m_sending = new SendingSwitch(session, m_name, m_switch, this);
    build();
    connectParts();
    openTab(place.tab);
    m_reader->start();
}

QList<Breadcrumbs::Crumb> ConfigurationSetPage::crumbs() const
{
    return {serviceCrumb(), configurationSetsCrumb(), {m_name}};
}

HelpContent ConfigurationSetPage::help() const
{
    return configurationSetsHelp();
}

void ConfigurationSetPage::refresh()
{
    m_reader->start();
}

void ConfigurationSetPage::showTab(const QString &tab)
{
    Page::showTab(tab);
    openTab(tab);
}

void ConfigurationSetPage::build()
{
    auto *header = new Header(Header::Level::Page, m_name);
    m_delete->setObjectName(u"delete"_s);
    m_switch->setObjectName(u"switchSending"_s);
    m_tabs->setObjectName(u"tabs"_s);
    m_overview->setObjectName(overview);
    m_destinations->setObjectName(u"destinationsTab"_s);
    header->addAction(m_delete);
    header->addAction(m_switch);
    m_values = new QWidget;
    auto *values = new QVBoxLayout(m_values);
    values->setContentsMargins(0, 0, 0, 0);
    values->setSpacing(0);
    values->addWidget(m_tabs);
    values->addWidget(m_overview);
    values->addWidget(m_destinations);
    m_blocks->add(header);
    m_blocks->add(m_values);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_blocks);
    showState(new StatusIndicator(StatusKind::Loading, tr("Loading configuration set")));
}

void ConfigurationSetPage::connectParts()
{
    connect(m_reader, &ConfigurationSetReader::read, this, &ConfigurationSetPage::take);
    connect(m_reader, &ConfigurationSetReader::failed, this, &ConfigurationSetPage::showError);
    connect(m_reader, &ConfigurationSetReader::gone, this, &ConfigurationSetPage::showGone);
    connect(&session(), &Session::changed, m_reader, &ConfigurationSetReader::noteChanges);
    connect(m_sending, &SendingSwitch::switched, m_reader, &ConfigurationSetReader::start);
    connect(m_tabs, &Tabs::chosen, this, [this](const QString &tab) {
        openTab(tab);
        setPlace(configurationSetPlace(m_name, tab));
    });
    connect(m_overview, &OverviewTab::formRequested, this, [this](const QString &form) {
        Place where = configurationSetPlace(m_name, overview);
        where.form = form;
        session().go(where);
    });
    connect(m_delete, &QAbstractButton::clicked, this, [this] { m_deletion->ask({m_name}); });
    connect(m_deletion, &ManyDeletion::finished, this, [this](const QStringList &deleted, const Flash &flash) {
        if (deleted.isEmpty()) {
            session().flash(flash);
            return;
        }
        session().forget(configurationSetPlace(m_name));
        session().finish(configurationSetsPlace(), flash);
    });
}

void ConfigurationSetPage::take(const ConfigurationSetReading &reading)
{
    m_isRead = true;
    m_sending->take(reading.set.sendingOptions.sendingEnabled);
    m_overview->take(reading);
    m_destinations->take(reading);
    showState(nullptr);
}

void ConfigurationSetPage::openTab(const QString &tab)
{
    const QString shown = tab == destinations ? destinations : overview;
    m_tabs->setCurrent(shown);
    m_overview->setVisible(shown == overview);
    m_destinations->setVisible(shown == destinations);
}

/// Null: the values are shown.
void ConfigurationSetPage::showState(QWidget *state)
{
    delete m_state;
    m_state = state;
    if (state) {
        state->setObjectName(u"state"_s);
        m_blocks->insert(1, state);
    }
    m_delete->setEnabled(!state);
    m_switch->setEnabled(!state);
    m_values->setVisible(!state);
}

void ConfigurationSetPage::showError(const wire::ServiceError &error)
{
    if (m_isRead && !m_state) { // what is shown was true; it stays
        session().flash({.kind = Flash::Kind::Error,
                         .header = tr("The configuration set could not be loaded"),
                         .text = errorText(error),
                         .id = u"loadSet"_s});
        return;
    }
    auto *alert = new Alert(Alert::Kind::Error, tr("The configuration set could not be loaded"), errorText(error));
    Button *retry = alert->addAction(tr("Retry"));
    retry->setObjectName(u"retry"_s);
    connect(retry, &QAbstractButton::clicked, m_reader, &ConfigurationSetReader::start);
    showState(alert);
}

void ConfigurationSetPage::showGone()
{
    if (m_deletion->isRunning())
        return; // by this page, which says so when it is done
    const QString region = session().region().name;
    session().forget(configurationSetPlace(m_name));
    if (!m_isRead) { // another Region, or a page that was remembered
        session().finish(configurationSetsPlace(),
                         Flash{.kind = Flash::Kind::Info, .text = tr("%1 does not exist in %2.").arg(m_name, region)});
        return;
    }
    auto *alert = new Alert(Alert::Kind::Warning, tr("Configuration set deleted"),
                            tr("%1 was deleted elsewhere. It does not exist in %2 any more.").arg(m_name, region));
    Button *list = alert->addAction(tr("Configuration sets"));
    list->setObjectName(u"toList"_s);
    connect(list, &QAbstractButton::clicked, this, [this] { session().go(configurationSetsPlace()); });
    showState(alert);
}

} // namespace ui
