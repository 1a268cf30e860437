#include "ui/pages/configurationsetforms/deliverabilityform.h"

#include "core/models/configurationsettexts.h"
#include "core/ses/configurationsetchanges.h"

namespace ui {

namespace {

ses::FeatureStatus statusOf(bool isOn)
{
    return isOn ? ses::FeatureStatus::Enabled : ses::FeatureStatus::Disabled;
}

/// As the fields have it: what is left out is off.
std::optional<ses::VdmOptions> whole(const std::optional<ses::VdmOptions> &options)
{
    if (!options)
        return std::nullopt;
    return ses::VdmOptions{ses::DashboardOptions{statusOf(models::isEngagementTracked(*options))},
                           ses::GuardianOptions{statusOf(models::isDeliveryOptimized(*options))}};
}

} // namespace

DeliverabilityForm::DeliverabilityForm(Session &session, const Place &place)
    : ConfigurationSetFormPage(
        session, place, {.title = tr("Edit Virtual Deliverability Manager options"), .submit = tr("Save changes")},
        tr("Virtual Deliverability Manager options of %1 updated").arg(place.subject))
    , m_fields(new DeliverabilityFields)
    , m_value([this] { return m_fields->value(); },
              [this](const std::optional<ses::VdmOptions> &value) { m_fields->setValue(value); })
{
    addContainer(tr("Virtual Deliverability Manager options"))->add(m_fields);
    start();
}

bool DeliverabilityForm::take(const ConfigurationSetReading &reading)
{
    return m_value.take(whole(reading.set.vdmOptions));
}

QList<client::Call> DeliverabilityForm::changes() const
{
    if (!isChanged())
        return {};
    return {client::callOf<ses::PutConfigurationSetVdmOptions>(
        session().service(), {.configurationSetName = set(), .vdmOptions = m_value.value()})};
}

} // namespace ui
