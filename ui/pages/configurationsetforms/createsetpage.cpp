#include "ui/pages/configurationsetforms/createsetpage.h"

#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/pages/configurationsetfields/generalfields.h"
#include "ui/pages/configurationsetfields/namefields.h"
#include "ui/pages/configurationsetfields/reputationfield.h"
#include "ui/pages/configurationsetfields/suppressionfields.h"
#include "ui/pages/configurationsetparts/configurationsethelp.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/identityfields/tagrules.h"

namespace ui {

using namespace Qt::StringLiterals;

CreateSetPage::CreateSetPage(Session &session, const Place &place)
    : FormPage(session, place, {.title = tr("Create configuration set"), .submit = tr("Create set")})
    , m_name(newSetNameField())
    , m_general(new GeneralFields(session))
    , m_reputation(newReputationField())
    , m_suppression(new SuppressionFields)
    , m_tags(newTagEditor())
{
    setObjectName(u"createSetPage"_s);
    addContainer(tr("General details"))->add(m_name)->add(m_general);
    addContainer(tr("Reputation options"))->add(m_reputation);
    addContainer(tr("Suppression list options"))->add(m_suppression);
    auto *tags = new Container(tr("Tags"));
    tags->header()->setOptional(true);
    tags->add(m_tags);
    add(tags);
}

QList<Breadcrumbs::Crumb> CreateSetPage::crumbs() const
{
    return {serviceCrumb(), configurationSetsCrumb(), {title()}};
}

HelpContent CreateSetPage::help() const
{
    return configurationSetsHelp();
}

bool CreateSetPage::isChanged() const
{
    return !m_name->isEmpty() || m_general->value() != GeneralFields::Value() || m_reputation->isOn()
        || m_suppression->value() || m_tags->isChanged();
}

ses::CreateConfigurationSet::Request CreateSetPage::request() const
{
    ses::CreateConfigurationSet::Request request{.configurationSetName = m_name->name()};
    const GeneralFields::Value general = m_general->value();
    if (general.redirectDomain)
        request.trackingOptions = ses::TrackingOptions{*general.redirectDomain, {}};
    if (general.isTlsRequired || general.pool)
        request.deliveryOptions = ses::DeliveryOptions{
            general.isTlsRequired ? std::optional(ses::TlsPolicy::Require) : std::nullopt, general.pool, {}};
    request.reputationOptions = ses::ReputationOptions{m_reputation->isOn(), {}};
    if (const auto reasons = m_suppression->value())
        request.suppressionOptions = ses::SuppressionOptions{*reasons, {}};
    if (const QList<ses::Tag> tags = toTags(m_tags->pairs()); !tags.isEmpty())
        request.tags = tags;
    return request;
}

void CreateSetPage::submit()
{
    const auto answer = session().service().call<ses::CreateConfigurationSet>(request());
    await(answer, [this, name = m_name->name()](const auto &created) {
        if (created)
            finish(configurationSetPlace(name),
                   {.kind = Flash::Kind::Success,
                    .header = tr("Configuration set created"),
                    .text = tr("%1 was created.").arg(name)});
        else
            takeRefusal(created.error());
    });
}

void CreateSetPage::takeRefusal(const wire::ServiceError &error)
{
    refuse(tr("The configuration set could not be created"), error);
    if (error.code == "AlreadyExistsException"_L1)
        m_name->refuseAsTaken();
}

} // namespace ui
