#include "ui/pages/eventdestinations/adddestinationform.h"

#include "ui/components/status/alert.h"
#include "ui/pages/configurationsetfields/plainnamefield.h"
#include "ui/pages/configurationsetparts/configurationsethelp.h"
#include "ui/pages/eventdestinations/destinationfields.h"
#include "ui/pages/eventdestinations/eventtypesfields.h"
#include "ui/pages/eventdestinations/reviewdestinationstep.h"
#include "ui/pages/frame/crumbs.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum Step { Types, Destination, Review };

} // namespace

AddDestinationForm::AddDestinationForm(Session &session, const Place &place)
    : ConfigurationSetFormPage(session, place, {.title = tr("Add destination"), .submit = tr("Next")}, {})
    , m_types(new EventTypesFields)
    , m_fields(new DestinationFields(session))
    , m_review(new ReviewDestinationStep)
    , m_blank(m_fields->value())
{
    // clang-format off
    m_steps = addSteps({
        {tr("Select event types"), tr("Which events of this set are published."), tr("Next"), m_types},
        {tr("Specify destination"), tr("Where the events go."), tr("Next"), m_fields},
        {tr("Review"), tr("Nothing is saved before you add the destination."), tr("Add destination"), m_review},
    });
    // clang-format on
    connect(m_review, &ReviewDestinationStep::editRequested, m_steps, &FormSteps::show);
    connect(m_steps, &FormSteps::shown, this, [this](int step) {
        if (step == Review)
            m_review->take(destination());
    });
    start();
}

QString AddDestinationForm::title() const
{
    return tr("Add destination");
}

HelpContent AddDestinationForm::help() const
{
    return eventDestinationsHelp();
}

bool AddDestinationForm::isChanged() const
{
    return !m_types->value().isEmpty() || m_fields->value() != m_blank;
}

bool AddDestinationForm::take(const ConfigurationSetReading &reading)
{
    const auto &tracking = reading.set.trackingOptions;
    m_types->setRedirectDomain(tracking ? tracking->customRedirectDomain : QString());
    QStringList taken;
    for (const auto &each : reading.destinations)
        taken += each.name;
    m_fields->name()->setTaken(taken);
    const bool isFull = reading.destinations.size() >= ses::maxEventDestinations;
    setAlert(u"full"_s,
             isFull ? new Alert(Alert::Kind::Warning, tr("No more destinations"),
                                tr("The configuration set has %1 event destinations, which is as many as "
                                   "there may be.")
                                    .arg(reading.destinations.size()))
                    : nullptr);
    return false;
}

ses::EventDestination AddDestinationForm::destination() const
{
    ses::EventDestination destination = m_fields->value();
    destination.matchingEventTypes = m_types->value();
    return destination;
}

/// All that is to be seen of the step has been checked.
void AddDestinationForm::submit()
{
    if (!m_steps->isLast()) {
        m_steps->show(m_steps->current() + 1);
        return;
    }
    setSaved(tr("Event destination %1 added").arg(destination().name));
    ConfigurationSetFormPage::submit();
}

QList<client::Call> AddDestinationForm::changes() const
{
    const auto added = destination();
    return {client::callOf<ses::CreateConfigurationSetEventDestination>(
        session().service(),
        {.configurationSetName = set(), .eventDestinationName = added.name, .eventDestination = added})};
}

QString AddDestinationForm::refusal() const
{
    return tr("The event destination could not be added");
}

void AddDestinationForm::takeRefusal(const wire::ServiceError &error)
{
    ConfigurationSetFormPage::takeRefusal(error);
    if (error.code != "AlreadyExistsException"_L1)
        return;
    m_steps->show(Destination);
    m_fields->name()->refuseAsTaken();
}

Place AddDestinationForm::target() const
{
    return destinationPlace(set(), destination().name);
}

} // namespace ui
