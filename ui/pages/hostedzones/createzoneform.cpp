#include "ui/pages/hostedzones/createzoneform.h"

#include "core/client/dns/zonelists.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/select.h"
#include "ui/components/inputs/textarea.h"
#include "ui/components/inputs/tiles.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/hostedzones/commentfield.h"
#include "ui/pages/hostedzones/dnshelp.h"
#include "ui/pages/hostedzones/dnsplaces.h"
#include "ui/pages/identityfields/domainrules.h"

#include <QRegularExpression>
#include <QUuid>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString publicType = u"publicZone"_s;
const QString privateType = u"privateZone"_s;

QList<Select::Option> regionOptions()
{
    QList<Select::Option> options;
    for (const aws::Region &region : aws::regions())
        options.append({.value = region.code, .text = region.name, .detail = region.code});
    return options;
}

Remark ownNameRemark(const QString &text)
{
    const QString name = trimmedLine(text);
    return name.isEmpty() ? Remark::error(CreateZoneForm::tr("Enter a domain name"))
                          : zoneRemark(CreateZoneForm::tr("Domain name"), name);
}

Remark vpcRemark(const QString &text)
{
    static const QRegularExpression pattern(u"^vpc-[0-9a-f]{8,17}$"_s);
    const QString id = trimmedLine(text);
    if (id.isEmpty())
        return Remark::error(CreateZoneForm::tr("Enter the ID of a VPC"));
    return pattern.match(id).hasMatch()
        ? Remark()
        : wrongValue(CreateZoneForm::tr("Enter vpc- and 8 to 17 digits or letters a to f"),
                     CreateZoneForm::tr("VPC ID"), id);
}

} // namespace

CreateZoneForm::CreateZoneForm(Session &session, const Place &place)
    : FormPage(session, place, {.title = tr("Create hosted zone"), .submit = tr("Create hosted zone")})
    , m_name(new TextInput)
    , m_comment(new TextArea(3))
    , m_type(new Tiles({
          {.value = publicType,
           .label = tr("Public hosted zone"),
           .description = tr("Answers everyone. SES finds DKIM and MAIL FROM records only here.")},
          {.value = privateType, .label = tr("Private hosted zone"), .description = tr("Answers only inside a VPC.")},
      }))
    , m_vpcRegion(new Select)
    , m_vpc(new TextInput)
{
    setObjectName(u"createZoneForm"_s);
    build();
    showType();
}

QList<Breadcrumbs::Crumb> CreateZoneForm::crumbs() const
{
    return {serviceCrumb(), hostedZonesCrumb(), {title()}};
}

HelpContent CreateZoneForm::help() const
{
    return hostedZonesHelp();
}

void CreateZoneForm::build()
{
    m_name->setObjectName(u"zoneName"_s);
    m_name->setHint(u"example.com"_s);
    m_nameField = new FormField({.label = tr("Domain name"), .constraint = tr("Up to 253 characters.")}, m_name);
    m_nameField->setCheck([this] { return ownNameRemark(m_name->text()); });
    m_type->setObjectName(u"zoneType"_s);
    m_type->setValue(publicType);
    m_vpcRegion->setObjectName(u"vpcRegion"_s);
    m_vpcRegion->setOptions(regionOptions());
    m_vpcRegion->setValue(session().region().code);
    m_vpcRegionField = new FormField({.label = tr("VPC Region")}, m_vpcRegion);
    m_vpc->setObjectName(u"vpc"_s);
    m_vpc->setHint(u"vpc-0a1b2c3d4e5f67890"_s);
    m_vpcField = new FormField({.label = tr("VPC ID")}, m_vpc);
    m_vpcField->setCheck([this] { return vpcRemark(m_vpc->text()); });
    addContainer(tr("Hosted zone configuration"))
        ->add(m_nameField)
        ->add(commentField(m_comment))
        ->add((new FormField({.label = tr("Type")}, m_type))->setWide(true))
        ->add(m_vpcRegionField)
        ->add(m_vpcField);
    connect(m_type, &Tiles::chosen, this, &CreateZoneForm::showType);
}

bool CreateZoneForm::isPrivate() const
{
    return m_type->value() == privateType;
}

void CreateZoneForm::showType()
{
    m_vpcRegionField->setVisible(isPrivate());
    m_vpcField->setVisible(isPrivate());
}

bool CreateZoneForm::isChanged() const
{
    return !m_name->text().isEmpty() || !m_comment->toPlainText().isEmpty() || isPrivate();
}

void CreateZoneForm::submit()
{
    using Operation = route53::CreateHostedZone;
    const QString name = tidiedDomain(m_name->text());
    Operation::Request request{.name = name, .callerReference = QUuid::createUuid().toString(QUuid::WithoutBraces)};
    if (const QString comment = commentIn(m_comment); !comment.isEmpty())
        request.hostedZoneConfig = route53::HostedZoneConfig{.comment = comment};
    if (isPrivate()) {
        request.vpc = route53::Vpc{.region = m_vpcRegion->value(), .id = trimmedLine(m_vpc->text())};
        request.hostedZoneConfig = request.hostedZoneConfig.value_or(route53::HostedZoneConfig());
        request.hostedZoneConfig->privateZone = true;
    }
    await(session().service().call<Operation>(request), [this, name](const wire::Result<Operation::Response> &answer) {
        if (!answer) {
            showRefusal(answer.error());
            return;
        }
        finish(zonePlace("hostedzone/"_L1 + client::idOf(answer->hostedZone)),
               {.kind = Flash::Kind::Success,
                .header = tr("Hosted zone created"),
                .text = tr("%1 holds its NS and SOA records.").arg(name)});
    });
}

/// At the field that it is about.
void CreateZoneForm::showRefusal(const wire::ServiceError &error)
{
    if (error.code == "InvalidDomainName"_L1)
        m_nameField->setRemark(Remark::error(errorText(error)));
    else if (error.code == "InvalidVPCId"_L1)
        m_vpcField->setRemark(Remark::error(errorText(error)));
    else
        refuse(tr("Hosted zone could not be created"), error);
}

} // namespace ui
