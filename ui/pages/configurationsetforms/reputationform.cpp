#include "ui/pages/configurationsetforms/reputationform.h"

#include "core/ses/configurationsetchanges.h"
#include "ui/pages/configurationsetfields/reputationfield.h"

namespace ui {

ReputationForm::ReputationForm(Session &session, const Place &place)
    : ConfigurationSetFormPage(session, place, {.title = tr("Edit reputation options"), .submit = tr("Save changes")},
                               tr("Reputation options of %1 updated").arg(place.subject))
    , m_field(newReputationField())
    , m_areOn([this] { return m_field->isOn(); }, [this](bool areOn) { m_field->setOn(areOn); })
{
    addContainer(tr("Reputation options"))->add(m_field);
    start();
}

bool ReputationForm::take(const ConfigurationSetReading &reading)
{
    return m_areOn.take(reading.set.reputationOptions.reputationMetricsEnabled);
}

QList<client::Call> ReputationForm::changes() const
{
    if (!isChanged())
        return {};
    return {client::callOf<ses::PutConfigurationSetReputationOptions>(
        session().service(), {.configurationSetName = set(), .reputationMetricsEnabled = m_areOn.value()})};
}

} // namespace ui
