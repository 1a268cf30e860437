#include "ui/pages/identityforms/configurationsetform.h"

#include "core/ses/identityattributes.h"
#include "ui/pages/identityfields/configurationsetfields.h"
#include "ui/pages/identityparts/identityhelp.h"

namespace ui {

ConfigurationSetForm::ConfigurationSetForm(Session &session, const Place &place)
    : IdentityFormPage(session, place, {.title = tr("Edit default configuration set"), .submit = tr("Save changes")},
                       tr("Default configuration set of %1 updated").arg(place.subject))
    , m_fields(new ConfigurationSetFields(session))
    , m_set([this] { return m_fields->value(); },
            [this](const std::optional<QString> &name) { m_fields->setValue(name); })
{
    m_fields->offerCreation();
    addContainer(tr("Default configuration set"))->add(m_fields);
    start();
}

HelpContent ConfigurationSetForm::help() const
{
    return configurationSetHelp();
}

bool ConfigurationSetForm::take(const IdentityReading &reading)
{
    const QString name = reading.configurationSet(); // an empty one is none for the user
    return m_set.take(name.isEmpty() ? std::nullopt : std::optional(name));
}

QList<client::Call> ConfigurationSetForm::changes() const
{
    if (!isChanged())
        return {};
    using Operation = ses::PutEmailIdentityConfigurationSetAttributes;
    return {client::callOf<Operation>(session().service(),
                                      {.emailIdentity = identity(), .configurationSetName = m_set.value()})};
}

} // namespace ui
