#include "ui/pages/eventdestinations/destinationforms.h"

#include "core/models/destinationtexts.h"
#include "ui/components/forms/formactions.h"
#include "ui/components/status/alert.h"
#include "ui/pages/configurationsetparts/configurationsethelp.h"
#include "ui/pages/eventdestinations/destinationfields.h"
#include "ui/pages/eventdestinations/eventtypesfields.h"
#include "ui/pages/frame/crumbs.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// As the fields list them, each once.
QList<ses::EventType> inOrder(const QList<ses::EventType> &types)
{
    QList<ses::EventType> sorted;
    for (const ses::EventType type : models::deliveryEvents() + models::engagementEvents()) {
        if (types.contains(type))
            sorted.append(type);
    }
    return sorted;
}

ses::EventDestination withoutTypes(ses::EventDestination destination)
{
    destination.matchingEventTypes.clear();
    return destination;
}

} // namespace

DestinationFormPage::DestinationFormPage(Session &session, const Place &place, const Texts &texts)
    : ConfigurationSetFormPage(session, place, texts, tr("Event destination %1 updated").arg(place.item))
{
}

QList<Breadcrumbs::Crumb> DestinationFormPage::crumbs() const
{
    return {serviceCrumb(),
            configurationSetsCrumb(),
            {set(), destinationsPlace(set()).toString()},
            {place().item, destinationPlace(set(), place().item).toString()},
            {title()}};
}

HelpContent DestinationFormPage::help() const
{
    return eventDestinationsHelp();
}

/// Deleted meanwhile, it is like a set that was: what was typed stays.
bool DestinationFormPage::take(const ConfigurationSetReading &reading)
{
    const auto found = std::ranges::find(reading.destinations, place().item, &ses::EventDestination::name);
    const bool isGone = found == reading.destinations.end();
    setAlert(u"destinationGone"_s,
             isGone
                 ? new Alert(Alert::Kind::Warning, tr("Event destination deleted"),
                             tr("%1 was deleted. What you typed stays here, but it cannot be saved.").arg(place().item))
                 : nullptr);
    actions()->setSubmittable(!isGone, tr("The event destination does not exist any more."));
    if (isGone)
        return false;
    m_stored = *found;
    return takeStored(m_stored);
}

QList<client::Call> DestinationFormPage::changes() const
{
    if (!isChanged())
        return {};
    return {client::callOf<ses::UpdateConfigurationSetEventDestination>(
        session().service(),
        {.configurationSetName = set(), .eventDestinationName = place().item, .eventDestination = wanted(m_stored)})};
}

QString DestinationFormPage::refusal() const
{
    return tr("The event destination could not be saved");
}

Place DestinationFormPage::behind() const
{
    return destinationPlace(set(), place().item);
}

EventTypesForm::EventTypesForm(Session &session, const Place &place)
    : DestinationFormPage(session, place, {.title = tr("Edit event types"), .submit = tr("Save changes")})
    , m_fields(new EventTypesFields)
    , m_value([this] { return m_fields->value(); },
              [this](const QList<ses::EventType> &types) { m_fields->setValue(types); })
{
    add(m_fields);
    start();
}

bool EventTypesForm::take(const ConfigurationSetReading &reading)
{
    const auto &tracking = reading.set.trackingOptions;
    m_fields->setRedirectDomain(tracking ? tracking->customRedirectDomain : QString());
    return DestinationFormPage::take(reading);
}

bool EventTypesForm::takeStored(const ses::EventDestination &destination)
{
    return m_value.take(inOrder(destination.matchingEventTypes));
}

ses::EventDestination EventTypesForm::wanted(ses::EventDestination stored) const
{
    stored.matchingEventTypes = m_value.value();
    return stored;
}

DestinationOptionsForm::DestinationOptionsForm(Session &session, const Place &place)
    : DestinationFormPage(session, place, {.title = tr("Edit destination options"), .submit = tr("Save changes")})
    , m_fields(new DestinationFields(session))
    , m_value([this] { return m_fields->value(); },
              [this](const ses::EventDestination &destination) { m_fields->setValue(destination); })
{
    add(m_fields);
    start();
}

bool DestinationOptionsForm::takeStored(const ses::EventDestination &destination)
{
    m_fields->setFixed(destination);
    return m_value.take(withoutTypes(destination));
}

ses::EventDestination DestinationOptionsForm::wanted(ses::EventDestination stored) const
{
    ses::EventDestination wanted = m_value.value();
    wanted.matchingEventTypes = stored.matchingEventTypes;
    return wanted;
}

} // namespace ui
