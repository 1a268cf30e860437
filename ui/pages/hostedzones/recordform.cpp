#include "ui/pages/hostedzones/recordform.h"

#include "core/models/dnscolumns.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formactions.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/select.h"
#include "ui/components/inputs/textarea.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/hostedzones/dnshelp.h"
#include "ui/pages/hostedzones/dnsplaces.h"
#include "ui/pages/hostedzones/recordvaluerules.h"
#include "ui/pages/identityfields/domainrules.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using route53::ChangeAction;
using route53::RecordType;
using route53::ResourceRecordSet;

namespace {

constexpr int buttonGap = 8;

struct Duration
{
    const char *text;
    const char *objectName;
    const char *seconds;
};
constexpr Duration durations[] = {{"1m", "ttl1m", "60"}, {"1h", "ttl1h", "3600"}, {"1d", "ttl1d", "86400"}};

FormPage::Texts textsOf(const Place &place)
{
    return place.item.isEmpty()
        ? FormPage::Texts{.title = RecordForm::tr("Create record"), .submit = RecordForm::tr("Create record")}
        : FormPage::Texts{.title = RecordForm::tr("Edit record"), .submit = RecordForm::tr("Save changes")};
}

bool isAboutName(const QString &message)
{
    static const QStringList words{u"already exists"_s, u"is not permitted"_s, u"Domain label"_s,
                                   u"DomainLabel"_s,    u"conflicts with"_s,   u"was not found"_s};
    return std::ranges::any_of(words, [&message](const QString &each) { return message.contains(each); });
}

} // namespace

RecordForm::RecordForm(Session &session, const Place &place)
    : FormPage(session, place, textsOf(place))
    , m_name(new TextInput)
    , m_suffix(new Text({}))
    , m_type(new Select)
    , m_values(new TextArea(3))
    , m_ttl(new TextInput)
{
    setObjectName(u"recordForm"_s);
    buildName();
    buildType();
    buildValue();
    buildTtl();
    addContainer(tr("Record"))
        ->add(m_nameField)
        ->add(new FormField({.label = tr("Record type")}, m_type))
        ->add(m_valuesField)
        ->add(m_ttlField);
    showType();
    m_before = fields();
    connect(m_type, &Select::chosen, this, &RecordForm::showType);
    load();
}

QList<Breadcrumbs::Crumb> RecordForm::crumbs() const
{
    QList<Breadcrumbs::Crumb> crumbs{serviceCrumb(), hostedZonesCrumb()};
    if (!m_zone.name.isEmpty())
        crumbs.append({m_zone.name, place().withoutForm().toString()});
    return crumbs << Breadcrumbs::Crumb{title()};
}

HelpContent RecordForm::help() const
{
    return recordsHelp();
}

void RecordForm::buildName()
{
    m_name->setObjectName(u"recordName"_s);
    m_nameField = new FormField({.label = tr("Record name"),
                                 .description = tr("Leave it empty for a record of the zone itself."),
                                 .constraint = tr("Letters, digits, hyphens, underscores and dots."),
                                 .isOptional = true},
                                m_name);
    m_suffix->setObjectName(u"recordSuffix"_s);
    m_nameField->setBeside(m_suffix);
    m_nameField->setCheck([this] { return recordNameRemark(labels(), m_zone.name); });
}

void RecordForm::buildType()
{
    QList<Select::Option> options;
    for (const RecordKind &kind : recordKinds())
        options.append({.value = wire::wireName(kind.type), .text = wire::wireName(kind.type), .detail = kind.purpose});
    m_type->setObjectName(u"recordType"_s);
    m_type->setOptions(options);
    m_type->setDetailShown(true);
    m_type->setValue(options.first().value);
}

void RecordForm::buildValue()
{
    m_values->setObjectName(u"recordValues"_s);
    m_valuesField = new FormField({.label = tr("Value")}, m_values);
    m_valuesField->setCheck([this] { return valuesRemark(type(), m_values->toPlainText()); });
}

void RecordForm::buildTtl()
{
    m_ttl->setObjectName(u"recordTtl"_s);
    m_ttl->setText(u"300"_s);
    m_ttlField = new FormField({.label = tr("TTL (seconds)"), .constraint = tr("From 0 to 2147483647.")}, m_ttl);
    m_ttlField->setCheck([this] { return ttlRemark(m_ttl->text()); });
    auto *beside = new QWidget;
    auto *row = new QHBoxLayout(beside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(buttonGap);
    for (const Duration &each : durations) {
        auto *button = new Button(Button::Variant::Normal, QString::fromLatin1(each.text));
        button->setObjectName(QString::fromLatin1(each.objectName));
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, seconds = QString::fromLatin1(each.seconds)] {
            m_ttl->setText(seconds);
            m_ttlField->check();
        });
    }
    row->addStretch();
    m_ttlField->setBeside(beside);
}

/// The fields wait for the zone: its name is part of the record's.
void RecordForm::load()
{
    showInstead(new StatusIndicator(StatusKind::Loading, tr("Loading records")));
    wire::whenDone(client::readZone(session().service(), place().subject), this, [this](const auto &zone) {
        if (zone) {
            take(*zone);
            return;
        }
        auto *alert = new Alert(Alert::Kind::Error, tr("Records could not be loaded"), errorText(zone.error()));
        Button *retry = alert->addAction(tr("Retry"));
        retry->setObjectName(u"retry"_s);
        connect(retry, &QAbstractButton::clicked, this, &RecordForm::load);
        showInstead(alert);
    });
}

void RecordForm::take(const client::DnsZone &zone)
{
    m_zone = zone;
    m_suffix->setText(u'.' + zone.name);
    Q_EMIT titleChanged();
    if (!place().item.isEmpty()) {
        const auto record = std::ranges::find(zone.recordSets, place().item, [](const ResourceRecordSet &each) {
            return models::keyOfRecordSet({.recordSet = each});
        });
        if (record == zone.recordSets.end()) {
            session().finish(place().withoutForm(),
                             Flash{.kind = Flash::Kind::Info, .text = tr("The record does not exist any more.")});
            return;
        }
        showRecord(*record);
    }
    showInstead(nullptr);
    m_name->setFocus(Qt::OtherFocusReason);
}

void RecordForm::showRecord(const ResourceRecordSet &record)
{
    m_edited = record;
    if (record.aliasTarget || record.setIdentifier || !recordKind(record.type))
        setAlert(u"notOffered"_s,
                 new Alert(Alert::Kind::Warning, {},
                           tr("Records of this kind are kept and shown; this form does not change them.")));
    actions()->setSubmittable(!record.aliasTarget && !record.setIdentifier && recordKind(record.type),
                              tr("This form does not change records of this kind."));
    m_name->setText(client::readableName(record.name));
    m_name->setText(labels());
    m_type->setValue(wire::wireName(record.type));
    m_values->setPlainText(models::valuesOf(record).join(u'\n'));
    m_ttl->setText(QString::number(record.ttl.value_or(0)));
    showType();
    m_before = fields();
}

void RecordForm::showType()
{
    const RecordKind *kind = recordKind(type());
    m_valuesField->setDescription(kind ? kind->format : QString());
    m_values->setHint(kind ? kind->example : QString());
    if (m_valuesField->remark().isError())
        m_valuesField->check();
}

RecordType RecordForm::type() const
{
    return wire::fromWireName<RecordType>(m_type->value()).value_or(RecordType::A);
}

QString RecordForm::labels() const
{
    // The whole name of the zone is the zone itself, as is an empty field.
    const QString typed = client::readableName(trimmedLine(m_name->text()));
    return typed.compare(m_zone.name, Qt::CaseInsensitive) == 0 ? QString() : subdomainLabels(typed, m_zone.name);
}

ResourceRecordSet RecordForm::record() const
{
    const QString before = labels().toLower();
    ResourceRecordSet record{.name = before.isEmpty() ? m_zone.name : before + u'.' + m_zone.name, .type = type()};
    record.ttl = trimmedLine(m_ttl->text()).toLongLong();
    QList<route53::ResourceRecord> values;
    for (const QString &value : valuesIn(m_values->toPlainText()))
        values.append({value});
    record.resourceRecords = values;
    return record;
}

/// A record that gets another name or type is another one: the old one goes.
QList<route53::Change> RecordForm::changes() const
{
    const ResourceRecordSet wanted = record();
    if (!m_edited)
        return {{ChangeAction::Create, wanted}};
    if (client::readableName(m_edited->name) == wanted.name && m_edited->type == wanted.type)
        return {{ChangeAction::Upsert, wanted}};
    return {{ChangeAction::Delete, *m_edited}, {ChangeAction::Create, wanted}};
}

RecordForm::Fields RecordForm::fields() const
{
    return {labels(), m_type->value(), m_values->toPlainText(), m_ttl->text()};
}

bool RecordForm::isChanged() const
{
    return fields() != m_before;
}

void RecordForm::submit()
{
    const ResourceRecordSet sent = record();
    const Flash done{.kind = Flash::Kind::Success,
                     .header = m_edited ? tr("Record changed") : tr("Record created"),
                     .text = tr("%1 %2").arg(QString(wire::wireName(sent.type)), sent.name)};
    await(client::changesOf(session().service(), place().subject, changes())(),
          [this, done](const client::Outcome &outcome) {
        if (outcome)
            finish(place().withoutForm(), done);
        else
            showRefusal(outcome.error());
    });
}

/// In the service's words, at the field that they are about.
void RecordForm::showRefusal(const wire::ServiceError &error)
{
    if (error.code != "InvalidChangeBatch"_L1 && error.code != "InvalidInput"_L1) {
        refuse(tr("The record could not be saved"), error);
        return;
    }
    const QString message = errorText(error);
    FormField *field = isAboutName(message) ? m_nameField : message.contains("TTL"_L1) ? m_ttlField : m_valuesField;
    field->setRemark(Remark::error(message));
    field->firstWrong()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
