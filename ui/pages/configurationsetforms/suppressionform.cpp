#include "ui/pages/configurationsetforms/suppressionform.h"

#include "core/ses/configurationsetchanges.h"

namespace ui {

SuppressionForm::SuppressionForm(Session &session, const Place &place)
    : ConfigurationSetFormPage(session, place,
                               {.title = tr("Edit suppression list options"), .submit = tr("Save changes")},
                               tr("Suppression list options of %1 updated").arg(place.subject))
    , m_fields(new SuppressionFields)
    , m_value([this] { return m_fields->value(); },
              [this](const SuppressionFields::Value &value) { m_fields->setValue(value); })
{
    addContainer(tr("Suppression list options"))->add(m_fields);
    start();
}

bool SuppressionForm::take(const ConfigurationSetReading &reading)
{
    const auto options = reading.set.suppressionOptions.value_or(ses::SuppressionOptions());
    m_validation = options.validationOptions;
    auto reasons = options.suppressedReasons;
    if (reasons)
        std::ranges::sort(*reasons); // as the fields have them
    return m_value.take(reasons);
}

QList<client::Call> SuppressionForm::changes() const
{
    if (!isChanged())
        return {};
    using Operation = ses::PutConfigurationSetSuppressionOptions;
    Operation::Request request{.configurationSetName = set(), .validationOptions = m_validation};
    if (const auto reasons = m_value.value()) {
        request.suppressedReasons.emplace();
        for (const ses::SuppressionReason reason : *reasons)
            request.suppressedReasons->append(wire::wireName(reason));
    }
    return {client::callOf<Operation>(session().service(), request)};
}

} // namespace ui
