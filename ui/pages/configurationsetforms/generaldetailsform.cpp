#include "ui/pages/configurationsetforms/generaldetailsform.h"

#include "core/models/configurationsettexts.h"
#include "core/ses/configurationsetchanges.h"

namespace ui {

using ses::TlsPolicy;

namespace {

GeneralFields::Value valueOf(const ses::GetConfigurationSet::Response &set)
{
    const auto delivery = set.deliveryOptions.value_or(ses::DeliveryOptions());
    const bool isDefault = delivery.sendingPoolName == models::defaultPool;
    return {
        .pool = isDefault ? std::nullopt : delivery.sendingPoolName,
        .isTlsRequired = delivery.tlsPolicy == TlsPolicy::Require,
        .redirectDomain = set.trackingOptions ? std::optional(set.trackingOptions->customRedirectDomain) : std::nullopt,
    };
}

} // namespace

GeneralDetailsForm::GeneralDetailsForm(Session &session, const Place &place)
    : ConfigurationSetFormPage(session, place, {.title = tr("Edit general details"), .submit = tr("Save changes")},
                               tr("General details of %1 updated").arg(place.subject))
    , m_fields(new GeneralFields(session))
    , m_value([this] { return m_fields->value(); },
              [this](const GeneralFields::Value &value) { m_fields->setValue(value); })
{
    addContainer(tr("General details"))->add(m_fields);
    start();
}

bool GeneralDetailsForm::take(const ConfigurationSetReading &reading)
{
    m_set = reading.set;
    return m_value.take(valueOf(reading.set));
}

QList<client::Call> GeneralDetailsForm::changes() const
{
    const auto wanted = m_value.value(), stored = valueOf(m_set);
    QList<client::Call> calls;
    if (wanted.redirectDomain != stored.redirectDomain) // first: it is what may be refused
        calls.append(trackingCall(wanted));
    if (wanted.pool != stored.pool || wanted.isTlsRequired != stored.isTlsRequired)
        calls.append(deliveryCall(wanted));
    return calls;
}

client::Call GeneralDetailsForm::deliveryCall(const GeneralFields::Value &value) const
{
    const auto stored = m_set.deliveryOptions.value_or(ses::DeliveryOptions());
    const auto policy = value.isTlsRequired ? std::optional(TlsPolicy::Require) : std::nullopt;
    return client::callOf<ses::PutConfigurationSetDeliveryOptions>(session().service(),
                                                                   {.configurationSetName = set(),
                                                                    .tlsPolicy = policy,
                                                                    .sendingPoolName = value.pool,
                                                                    .maxDeliverySeconds = stored.maxDeliverySeconds});
}

client::Call GeneralDetailsForm::trackingCall(const GeneralFields::Value &value) const
{
    using Operation = ses::PutConfigurationSetTrackingOptions;
    Operation::Request request{.configurationSetName = set(), .customRedirectDomain = value.redirectDomain};
    if (value.redirectDomain && m_set.trackingOptions)
        request.httpsPolicy = m_set.trackingOptions->httpsPolicy;
    return client::callOf<Operation>(session().service(), request);
}

} // namespace ui
