#include "ui/pages/eventdestinations/destinationpage.h"

#include "core/wire/whendone.h"
#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/configurationsetparts/configurationsethelp.h"
#include "ui/pages/configurationsetparts/configurationsetreader.h"
#include "ui/pages/eventdestinations/destinationdeletion.h"
#include "ui/pages/eventdestinations/destinationsummary.h"
#include "ui/pages/frame/blocks.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

DestinationPage::DestinationPage(Session &session, const Place &place)
    : Page(session, place)
    , m_set(place.subject)
    , m_reader(new ConfigurationSetReader(session.service(), m_set, this))
    , m_deletion(new ManyDeletion(session, destinationDeletion(session, m_set), this))
    , m_switch(new Button(Button::Variant::Normal, tr("Disable")))
    , m_delete(new Button(Button::Variant::Normal, tr("Delete")))
    , m_blocks(new Blocks)
{
    setObjectName(u"destinationPage"_s);
    build();
    connect(m_reader, &ConfigurationSetReader::read, this, &DestinationPage::take);
    connect(m_reader, &ConfigurationSetReader::failed, this, &DestinationPage::showError);
    connect(m_reader, &ConfigurationSetReader::gone, this, &DestinationPage::leaveGone);
    connect(&session, &Session::changed, m_reader, &ConfigurationSetReader::noteChanges);
    connect(m_switch, &QAbstractButton::clicked, this, &DestinationPage::switchPublishing);
    connect(m_delete, &QAbstractButton::clicked, this, [this] { m_deletion->ask({Page::place().item}); });
    connect(m_deletion, &ManyDeletion::finished, this, [this](const QStringList &deleted, const Flash &flash) {
        if (deleted.isEmpty()) {
            Page::session().flash(flash);
            return;
        }
        Page::session().forget(Page::place());
        Page::session().finish(destinationsPlace(m_set), flash);
    });
    m_reader->start();
}

QList<Breadcrumbs::Crumb> DestinationPage::crumbs() const
{
    return {serviceCrumb(), configurationSetsCrumb(), {m_set, destinationsPlace(m_set).toString()}, {title()}};
}

HelpContent DestinationPage::help() const
{
    return eventDestinationsHelp();
}

void DestinationPage::refresh()
{
    m_reader->start();
}

void DestinationPage::build()
{
    auto *header = new Header(Header::Level::Page, title());
    m_switch->setObjectName(u"switchPublishing"_s);
    m_delete->setObjectName(u"deleteDestination"_s);
    header->addAction(m_switch);
    header->addAction(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_blocks);
    m_blocks->add(header);
    showState(new StatusIndicator(StatusKind::Loading, tr("Loading event destination")));
}

void DestinationPage::take(const ConfigurationSetReading &reading)
{
    const auto found = std::ranges::find(reading.destinations, place().item, &ses::EventDestination::name);
    if (found == reading.destinations.end()) {
        leaveGone();
        return;
    }
    const bool isSame = m_destination == *found;
    m_destination = *found;
    showState(nullptr);
    if (!isSame)
        showDestination();
}

void DestinationPage::showDestination()
{
    qDeleteAll(m_shown);
    m_switch->setText(m_destination->enabled ? tr("Disable") : tr("Enable"));
    auto *types = new Container(tr("Event types"));
    types->setObjectName(u"eventTypes"_s);
    types->add(newEventTypePairs(m_destination->matchingEventTypes));
    auto *options = new Container(tr("Destination options"));
    options->setObjectName(u"destinationOptions"_s);
    options->add(newDestinationPairs(*m_destination));
    m_shown = {types, options};
    if (QWidget *dimensions = newDimensionsContainer(*m_destination))
        m_shown += dimensions;
    for (QWidget *each : std::as_const(m_shown))
        m_blocks->add(each);
    addEdit(types, u"destination-events"_s);
    addEdit(options, u"destination-options"_s);
}

void DestinationPage::addEdit(Container *container, const QString &form)
{
    auto *edit = new Button(Button::Variant::Normal, tr("Edit"));
    edit->setObjectName(u"edit-"_s + form);
    container->header()->addAction(edit);
    connect(edit, &QAbstractButton::clicked, this, [this, form] {
        Place where = place();
        where.form = form;
        session().go(where);
    });
}

void DestinationPage::switchPublishing()
{
    ses::EventDestination wanted = *m_destination;
    wanted.enabled = !wanted.enabled;
    m_switch->setLoading(true);
    const auto answer = session().service().call<ses::UpdateConfigurationSetEventDestination>(
        {.configurationSetName = m_set, .eventDestinationName = wanted.name, .eventDestination = wanted});
    wire::whenDone(answer, this, [this, wanted](const auto &outcome) {
        m_switch->setLoading(false);
        if (outcome)
            session().flash({.kind = Flash::Kind::Success,
                             .text = wanted.enabled ? tr("Event publishing of %1 is enabled.").arg(wanted.name)
                                                    : tr("Event publishing of %1 is disabled.").arg(wanted.name),
                             .id = u"publishing"_s});
        else
            session().flash({.kind = Flash::Kind::Error,
                             .header = tr("The event destination could not be changed"),
                             .text = errorText(outcome.error()),
                             .id = u"publishing"_s});
        m_reader->start();
    });
}

/// Null: the values are shown.
void DestinationPage::showState(QWidget *state)
{
    delete m_state;
    m_state = state;
    if (state) {
        state->setObjectName(u"state"_s);
        m_blocks->add(state);
    }
    m_switch->setEnabled(!state);
    m_delete->setEnabled(!state);
}

void DestinationPage::showError(const wire::ServiceError &error)
{
    if (m_destination) { // what is shown was true; it stays
        session().flash({.kind = Flash::Kind::Error,
                         .header = tr("The event destination could not be loaded"),
                         .text = errorText(error),
                         .id = u"loadDestination"_s});
        return;
    }
    auto *alert = new Alert(Alert::Kind::Error, tr("The event destination could not be loaded"), errorText(error));
    Button *retry = alert->addAction(tr("Retry"));
    retry->setObjectName(u"retry"_s);
    connect(retry, &QAbstractButton::clicked, m_reader, &ConfigurationSetReader::start);
    showState(alert);
}

/// Another Region, a place that was remembered, or deleted elsewhere.
void DestinationPage::leaveGone()
{
    if (m_deletion->isRunning())
        return; // by this page, which says so when it is done
    session().forget(place());
    session().finish(destinationsPlace(m_set),
                     Flash{.kind = Flash::Kind::Info,
                           .text = tr("The event destination %1 does not exist in %2.").arg(place().item, m_set)});
}

} // namespace ui
