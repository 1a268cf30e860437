#include "ui/pages/configurationsetfields/deliverabilityfields.h"

#include "core/models/configurationsettexts.h"
#include "ui/pages/configurationsetfields/enabledfield.h"

namespace ui {

using namespace Qt::StringLiterals;
using ses::FeatureStatus;

namespace {

FeatureStatus statusOf(bool isOn)
{
    return isOn ? FeatureStatus::Enabled : FeatureStatus::Disabled;
}

} // namespace

DeliverabilityFields::DeliverabilityFields()
    : m_override(new EnabledField(u"overrideDeliverability"_s, {.label = tr("Virtual Deliverability Manager settings")},
                                  tr("Override account level settings")))
    , m_engagement(new EnabledField(u"trackEngagement"_s, {.label = tr("Engagement tracking")}))
    , m_delivery(new EnabledField(u"optimizeDelivery"_s, {.label = tr("Optimized shared delivery")}))
{
    add(m_override);
    add(m_engagement);
    add(m_delivery);
    connect(m_override, &FormField::edited, this, &DeliverabilityFields::showChoice);
    showChoice();
}

std::optional<ses::VdmOptions> DeliverabilityFields::value() const
{
    if (!m_override->isOn())
        return std::nullopt;
    return ses::VdmOptions{ses::DashboardOptions{statusOf(m_engagement->isOn())},
                           ses::GuardianOptions{statusOf(m_delivery->isOn())}};
}

void DeliverabilityFields::setValue(const std::optional<ses::VdmOptions> &value)
{
    const auto options = value.value_or(ses::VdmOptions());
    m_override->setOn(value.has_value());
    m_engagement->setOn(models::isEngagementTracked(options));
    m_delivery->setOn(models::isDeliveryOptimized(options));
    showChoice();
}

void DeliverabilityFields::showChoice()
{
    m_engagement->setVisible(m_override->isOn());
    m_delivery->setVisible(m_override->isOn());
}

} // namespace ui
