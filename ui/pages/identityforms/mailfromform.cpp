#include "ui/pages/identityforms/mailfromform.h"

#include "core/ses/identityattributes.h"
#include "ui/pages/identityparts/identityhelp.h"

namespace ui {

using ses::BehaviorOnMxFailure;

MailFromForm::MailFromForm(Session &session, const Place &place)
    : IdentityFormPage(session, place, {.title = tr("Edit custom MAIL FROM domain"), .submit = tr("Save changes")},
                       tr("Custom MAIL FROM domain of %1 updated").arg(place.subject))
    , m_fields(new MailFromFields(session))
    , m_domain([this] { return m_fields->value().domain; },
               [this](const std::optional<QString> &domain) {
    m_fields->setValue({domain, m_fields->value().onMxFailure});
    })
, m_onMxFailure([this] { return m_fields->value().onMxFailure; },
                [this](BehaviorOnMxFailure behaviour) {
    m_fields->setValue({m_fields->value().domain, behaviour});
})
{
    m_fields->setParentDomain(place.subject.section(u'@', -1).toLower());
    addContainer(tr("General details"))->add(m_fields);
    start();
}

HelpContent MailFromForm::help() const
{
    return mailFromHelp();
}

bool MailFromForm::isChanged() const
{
    return m_domain.isChanged() || m_onMxFailure.isChanged();
}

bool MailFromForm::take(const IdentityReading &reading)
{
    const ses::MailFromAttributes &stored = reading.identity.mailFromAttributes;
    const bool isDomainContested = m_domain.take(stored.mailFromDomain);
    return m_onMxFailure.take(stored.behaviorOnMxFailure) || isDomainContested;
}

QList<client::Call> MailFromForm::changes() const
{
    if (!isChanged())
        return {};
    using Operation = ses::PutEmailIdentityMailFromAttributes;
    return {client::callOf<Operation>(session().service(),
                                      {.emailIdentity = identity(),
                                       .mailFromDomain = m_domain.value(),
                                       .behaviorOnMxFailure = m_onMxFailure.value()})};
}

} // namespace ui
