#include "ui/pages/createidentity/createidentitypage.h"

#include "core/client/dns/zonelists.h"
#include "core/wire/whendone.h"
#include "ui/components/content/container.h"
#include "ui/components/content/header.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/fieldsection.h"
#include "ui/components/forms/formactions.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/tiles.h"
#include "ui/pages/createidentity/createidentityhelp.h"
#include "ui/pages/createidentity/creationnews.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/changefollowing.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/identityfields/addressrules.h"
#include "ui/pages/identityfields/configurationsetfields.h"
#include "ui/pages/identityfields/dkimkeyfields.h"
#include "ui/pages/identityfields/domainrules.h"
#include "ui/pages/identityfields/mailfromfields.h"
#include "ui/pages/identityfields/publishfield.h"
#include "ui/pages/identityfields/signingfield.h"
#include "ui/pages/identityfields/tagrules.h"

namespace ui {

using namespace Qt::StringLiterals;
using client::IdentityCreation;

namespace {

const QString domainType = u"domainType"_s;
const QString addressType = u"addressType"_s;

/// On the page to which the creation leads, in the place of what was in progress.
void tellPublished(Session &session, const QString &name, const IdentityCreation::Outcome &outcome)
{
    if (const auto flash = publishedFlash(name, outcome))
        session.flash(*flash);
}

} // namespace

CreateIdentityPage::CreateIdentityPage(Session &session, const Place &place)
    : FormPage(
        session, place,
        {.title = tr("Create identity"),
         .submit = tr("Create identity"),
         .description = tr("A verified identity is a domain, subdomain or email address that you use to send mail.")})
    , m_type(new Tiles({
          {.value = domainType,
           .label = tr("Domain"),
           .description = tr("You need access to the DNS settings of the domain.")},
          {.value = addressType,
           .label = tr("Email address"),
           .description = tr("You need access to the inbox of the address.")},
      }))
    , m_domain(new TextInput)
    , m_address(new TextInput)
    , m_set(new ConfigurationSetFields(session))
    , m_mailFrom(new MailFromFields(session))
    , m_verification(new Container(tr("Verifying your domain")))
    , m_key(new DkimKeyFields)
    , m_signing(new SigningField)
    , m_publishMailFrom(
          new PublishField(u"publishMailFrom"_s, tr("Adds the MX and TXT records to the hosted zone of the domain.")))
    , m_publishDkim(
          new PublishField(u"publishDkim"_s, tr("Adds the three CNAME records to the hosted zone of the domain.")))
    , m_tags(newTagEditor())
{
    setObjectName(u"createIdentity"_s);
    buildDetails();
    buildVerification();
    buildTags();
    buildPublishing();
    m_type->setValue(domainType);
    showType();
    connect(m_type, &Tiles::chosen, this, &CreateIdentityPage::showType);
    connect(m_domain, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_mailFrom->setParentDomain(meantDomain(text)); });
    connect(m_domain, &QLineEdit::textChanged, this, &CreateIdentityPage::showZone);
}

QList<Breadcrumbs::Crumb> CreateIdentityPage::crumbs() const
{
    return {serviceCrumb(), identitiesCrumb(), {title()}};
}

HelpContent CreateIdentityPage::help() const
{
    return createIdentityHelp();
}

bool CreateIdentityPage::isChanged() const
{
    return !m_domain->text().isEmpty() || !m_address->text().isEmpty() || m_set->value()
        || m_mailFrom->value() != MailFromFields::Value() || m_key->value() != DkimKey() || !m_signing->isSigning()
        || m_tags->isChanged();
}

void CreateIdentityPage::buildDetails()
{
    m_type->setObjectName(u"identityType"_s);
    m_domain->setObjectName(u"domain"_s);
    m_domain->setHint(u"example.com"_s);
    m_domainField = new FormField({.label = tr("Domain"), .constraint = tr("Up to 253 characters.")}, m_domain);
    m_domainField->setCheck([this] { return domainRemark(tr("Domain"), m_domain->text()); });
    m_address->setObjectName(u"address"_s);
    m_address->setHint(u"username@example.com"_s);
    m_addressField = new FormField(
        {.label = tr("Email address"), .constraint = tr("Up to 320 characters. May contain + = _.")}, m_address);
    m_addressField->setCheck([this] { return addressRemark(tr("Email address"), m_address->text()); });
    addContainer(tr("Identity details"))
        ->add((new FormField({.label = tr("Identity type")}, m_type))->setWide(true))
        ->add(m_domainField)
        ->add(m_addressField)
        ->add(m_set)
        ->add(m_mailFrom);
}

void CreateIdentityPage::buildVerification()
{
    m_verification->setObjectName(u"verification"_s);
    m_signing->setSigning(true);
    auto *folded = new FieldColumn;
    folded->add(m_key);
    auto *advanced = new FieldSection(tr("Advanced DKIM settings"), folded);
    advanced->setObjectName(u"advancedDkim"_s);
    auto *column = new FieldColumn;
    column
        ->add((new Text(tr("You prove that the domain is yours by publishing DKIM records in its DNS settings.")))
                  ->setWrap(Wrap::Words))
        ->add(advanced)
        ->add(m_signing);
    m_verification->add(column);
    add(m_verification);
    // Below the section while it is closed, its last field while it is open (pictures create-domain, -open).
    connect(advanced, &ExpandableSection::toggled, m_signing, [this, folded, column](bool isOpen) {
        (isOpen ? folded : column)->add(m_signing);
        m_signing->show(); // another parent hides it
    });
}

void CreateIdentityPage::buildTags()
{
    auto *container = new Container(tr("Tags"));
    container->header()->setOptional(true);
    container->header()->setDescription(tr("A tag is a label of a key and an optional value."));
    container->add(m_tags);
    add(container);
}

void CreateIdentityPage::buildPublishing()
{
    m_mailFrom->addField(m_publishMailFrom);
    m_key->addEasyField(m_publishDkim);
    followChanges(
        session(), this, [](const QString &resource) { return resource.startsWith("hostedzone/"_L1); },
        [this] { loadZones(); });
    loadZones();
}

/// As long as they are not known, or cannot be, there is none that matches.
void CreateIdentityPage::loadZones()
{
    wire::whenDone(client::allHostedZones(session().service()), this, [this](const auto &zones) {
        m_zones = zones ? *zones : QList<route53::HostedZone>();
        showZone();
    });
}

void CreateIdentityPage::showZone()
{
    const QString domain = tidiedDomain(meantDomain(m_domain->text()));
    const route53::HostedZone *zone = domain.isEmpty() ? nullptr : client::publicZoneOf(m_zones, domain);
    const QString name = zone ? client::readableName(zone->name) : QString();
    m_publishMailFrom->setZone(name);
    m_publishDkim->setZone(name);
}

void CreateIdentityPage::showType()
{
    m_domainField->setVisible(isDomain());
    m_addressField->setVisible(!isDomain());
    m_mailFrom->setVisible(isDomain());
    m_verification->setVisible(isDomain());
}

bool CreateIdentityPage::isDomain() const
{
    return m_type->value() == domainType;
}

QString CreateIdentityPage::identity() const
{
    return isDomain() ? tidiedDomain(m_domain->text()) : trimmedLine(m_address->text());
}

IdentityCreation::Plan CreateIdentityPage::plan() const
{
    IdentityCreation::Plan plan;
    plan.identity = {.emailIdentity = identity(), .configurationSetName = m_set->value()};
    if (const QList<ses::Tag> tags = toTags(m_tags->pairs()); !tags.isEmpty())
        plan.identity.tags = tags;
    if (!isDomain())
        return plan;
    plan.identity.dkimSigningAttributes = signingAttributesOf(m_key->value());
    plan.signingEnabled = m_signing->isSigning();
    const MailFromFields::Value mailFrom = m_mailFrom->value();
    if (mailFrom.domain)
        plan.mailFrom = {*mailFrom.domain, mailFrom.onMxFailure};
    if (m_publishDkim->isWanted() && m_key->value().kind == DkimKey::Kind::Easy)
        plan.publishDkimIn = session().region();
    if (m_publishMailFrom->isWanted() && mailFrom.domain)
        plan.publishMailFromIn = session().region();
    return plan;
}

/// The creation belongs to the session: it goes on when the page is left, and is told about then.
void CreateIdentityPage::submit()
{
    auto *creation = new IdentityCreation(session().service(), plan(), &session());
    m_creation = creation;
    connect(creation, &IdentityCreation::progressed, this,
            [this](const QString &step) { actions()->setProgress(step); });
    connect(creation, &IdentityCreation::began, &session(),
            [here = &session(), name = identity()](IdentityCreation::Step step) {
        if (step == IdentityCreation::Step::PublishDkim || step == IdentityCreation::Step::PublishMailFrom)
            here->flash(publishingFlash(name));
    });
    connect(creation, &IdentityCreation::finished, &session(),
            [page = QPointer(this), here = &session(), creation, name = identity(),
             run = startWaiting()](const IdentityCreation::Outcome &outcome) {
        creation->deleteLater();
        if (page && page->endWaiting(run)) {
            page->take(name, outcome);
            tellPublished(*here, name, outcome);
            return;
        }
        tellPublished(*here, name, outcome);
        Flash flash = creationFlash(name, outcome);
        if (outcome.created) {
            flash.action = tr("View identity");
            flash.act = [here, name] { here->go(identityPlace(name)); };
        }
        here->flash(flash);
    });
    creation->start();
}

/// No further step is taken; the one under way cannot be taken back.
void CreateIdentityPage::stopped()
{
    if (m_creation)
        m_creation->cancel();
}

void CreateIdentityPage::take(const QString &identity, const IdentityCreation::Outcome &outcome)
{
    const Flash flash = creationFlash(identity, outcome);
    if (outcome.created) {
        finish(isDomain() ? identityRecordsPlace(identity) : identityPlace(identity), flash);
        return;
    }
    session().flash(flash);
    const QString code = outcome.failed.isEmpty() ? QString() : outcome.failed.first().error.code;
    if (code == "AlreadyExistsException"_L1 || code == "BadRequestException"_L1) {
        TextInput *name = isDomain() ? m_domain : m_address;
        name->setFocus(Qt::OtherFocusReason);
        name->selectAll();
    }
}

} // namespace ui
