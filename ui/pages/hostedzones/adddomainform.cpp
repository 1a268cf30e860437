#include "ui/pages/hostedzones/adddomainform.h"

#include "core/client/dns/zonelists.h"
#include "core/simulation/dns.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/textarea.h"
#include "ui/components/status/alert.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/hostedzones/commentfield.h"
#include "ui/pages/hostedzones/dnshelp.h"
#include "ui/pages/hostedzones/dnsplaces.h"
#include "ui/pages/identityfields/domainrules.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

Remark domainRemark(const QString &text)
{
    const QString name = trimmedLine(text);
    return name.isEmpty() ? Remark::error(AddDomainForm::tr("Enter a domain name"))
                          : zoneRemark(AddDomainForm::tr("Domain name"), name);
}

} // namespace

AddDomainForm::AddDomainForm(Session &session, const Place &place)
    : FormPage(session, place,
               {.title = tr("Add domain"),
                .submit = tr("Add domain"),
                .description = tr("A domain whose DNS is at another provider.")})
    , m_name(new TextInput)
    , m_comment(new TextArea(3))
{
    setObjectName(u"addDomainForm"_s);
    m_name->setObjectName(u"domainName"_s);
    m_name->setHint(u"example.com"_s);
    m_nameField = new FormField({.label = tr("Domain name"), .constraint = tr("Up to 253 characters.")}, m_name);
    m_nameField->setCheck([this] { return domainRemark(m_name->text()); });
    addContainer(tr("Domain configuration"))->add(m_nameField)->add(commentField(m_comment));
    connect(m_name, &QLineEdit::textChanged, this, &AddDomainForm::warn);
    followChanges(
        session, this, [](const QString &resource) { return resource.startsWith("hostedzone/"_L1); },
        [this] { loadZones(); });
    loadZones();
}

QList<Breadcrumbs::Crumb> AddDomainForm::crumbs() const
{
    return {serviceCrumb(), hostedZonesCrumb(), {title()}};
}

HelpContent AddDomainForm::help() const
{
    return otherDnsHelp();
}

/// Without them nothing is warned about, and nothing is refused.
void AddDomainForm::loadZones()
{
    wire::whenDone(client::allHostedZones(session().service()), this, [this](const auto &zones) {
        if (!zones)
            return;
        m_zones = *zones;
        warn();
    });
}

void AddDomainForm::warn()
{
    const QString name = tidiedDomain(m_name->text());
    const route53::HostedZone *zone = name.isEmpty() ? nullptr : client::publicZoneOf(m_zones, name);
    setAlert(u"shadowed"_s,
             zone ? new Alert(Alert::Kind::Warning, {},
                              tr("The public hosted zone %1 answers for this name. What is entered here is not asked.")
                                  .arg(client::readableName(zone->name)))
                  : nullptr);
}

bool AddDomainForm::isChanged() const
{
    return !m_name->text().isEmpty() || !m_comment->toPlainText().isEmpty();
}

void AddDomainForm::submit()
{
    using Operation = simulation::CreateDnsDomain;
    const QString comment = commentIn(m_comment);
    const Operation::Request request{.name = tidiedDomain(m_name->text()),
                                     .comment = comment.isEmpty() ? std::nullopt : std::optional(comment)};
    await(session().service().call<Operation>(request), [this](const wire::Result<Operation::Response> &answer) {
        if (answer)
            finish(zonePlace("dnsdomain/"_L1 + answer->domain.id),
                   {.kind = Flash::Kind::Success,
                    .header = tr("Domain added"),
                    .text = tr("Enter the records that its provider answers.")});
        else if (answer.error().code == "AlreadyExistsException"_L1 || answer.error().code == "BadRequestException"_L1)
            m_nameField->setRemark(Remark::error(errorText(answer.error())));
        else
            refuse(tr("Domain could not be added"), answer.error());
    });
}

} // namespace ui
