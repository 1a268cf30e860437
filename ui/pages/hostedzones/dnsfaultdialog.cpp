#include "ui/pages/hostedzones/dnsfaultdialog.h"

#include "core/client/dns/zonelists.h"
#include "core/models/dnscolumns.h"
#include "core/wire/whendone.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/select.h"
#include "ui/components/status/modal.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/errortext.h"
#include "ui/pages/hostedzones/expectednames.h"
#include "ui/pages/hostedzones/recordvaluerules.h"
#include "ui/pages/identityfields/domainrules.h"

#include <QCompleter>
#include <QRegularExpression>
#include <QStringListModel>

namespace ui {

using namespace Qt::StringLiterals;
using simulation::DnsFault;
using simulation::DnsFaultKind;
using simulation::PutDnsFault;

namespace {

constexpr DnsFaultKind kinds[] = {DnsFaultKind::NotFound, DnsFaultKind::ServFail, DnsFaultKind::WrongValue,
                                  DnsFaultKind::PropagationDelay};
constexpr int mostMinutes = 10'080; // a week
constexpr int secondsPerMinute = 60;
constexpr int mostAnswers = 1'000'000;

Remark faultNameRemark(const QString &text)
{
    const QString name = trimmedLine(text);
    return name.isEmpty() ? Remark::error(DnsFaultDialog::tr("Enter the name of a record"))
                          : zoneRemark(DnsFaultDialog::tr("Name"), name);
}

Remark valueRemark(const QString &text)
{
    const QString value = trimmedLine(text);
    return value.isEmpty() ? Remark::error(DnsFaultDialog::tr("Enter what is answered"))
                           : wrongLength(wire::constraintOf(&DnsFault::value), DnsFaultDialog::tr("Answer"), value);
}

Remark minutesRemark(const QString &text)
{
    static const QRegularExpression digits(u"^\\d{1,5}$"_s);
    const QString value = trimmedLine(text);
    const int minutes = digits.match(value).hasMatch() ? value.toInt() : 0;
    return minutes >= 1 && minutes <= mostMinutes
        ? Remark()
        : wrongValue(DnsFaultDialog::tr("Enter a number from 1 to 10,080"), DnsFaultDialog::tr("Minutes"), value);
}

/// Nothing in it: the fault has no end.
Remark answersRemark(const QString &text)
{
    static const QRegularExpression digits(u"^\\d{0,7}$"_s);
    const QString value = trimmedLine(text);
    const int answers = digits.match(value).hasMatch() ? value.toInt() : 0;
    return value.isEmpty() || (answers >= 1 && answers <= mostAnswers)
        ? Remark()
        : wrongValue(DnsFaultDialog::tr("Enter a number from 1 to 1,000,000, or nothing"),
                     DnsFaultDialog::tr("Answers"), value);
}

QList<Select::Option> typeOptions()
{
    QList<Select::Option> options{{.value = u"ANY"_s, .text = models::recordTypeText({})}};
    for (const RecordKind &each : recordKinds())
        options.append({.value = wire::wireName(each.type), .text = wire::wireName(each.type)});
    return options;
}

QList<RadioGroup::Option> kindOptions()
{
    QList<RadioGroup::Option> options;
    for (const DnsFaultKind each : kinds)
        options.append({.value = wire::wireName(each), .label = models::faultText(each)});
    return options;
}

} // namespace

DnsFaultDialog::DnsFaultDialog(Session &session, QWidget *page) : QObject(page), m_session(session), m_page(page)
{
}

DnsFaultDialog::~DnsFaultDialog()
{
    delete m_dialog;
}

void DnsFaultDialog::open(const std::optional<DnsFault> &fault)
{
    if (m_dialog)
        return;
    m_edited = fault;
    m_dialog = new Modal(fault ? tr("Edit DNS fault") : tr("Add DNS fault"), Modal::Size::Normal, m_page);
    m_dialog->setObjectName(u"faultDialog"_s);
    m_dialog->setBody(body());
    m_dialog->addCancel()->setObjectName(u"cancelFault"_s);
    m_dialog->addAction(fault ? tr("Save changes") : tr("Add fault"))->setObjectName(u"saveFault"_s);
    m_dialog->setInitialFocus(m_name);
    connect(m_dialog, &Modal::confirmed, this, &DnsFaultDialog::submit);
    if (fault)
        showFault(*fault);
    offerNames();
    m_dialog->open();
}

QWidget *DnsFaultDialog::body()
{
    buildName();
    m_type = new Select;
    m_type->setObjectName(u"faultType"_s);
    m_type->setOptions(typeOptions());
    m_type->setValue(u"ANY"_s);
    auto *typeField = new FormField({.label = tr("Record type")}, m_type);
    typeField->setWide(true);
    m_kind = new RadioGroup(kindOptions());
    m_kind->setObjectName(u"faultKind"_s);
    m_kind->setValue(wire::wireName(DnsFaultKind::NotFound));
    auto *kindField = new FormField({.label = tr("Fault")}, m_kind);
    kindField->setWide(true);
    buildParameters();
    buildAnswers();
    auto *fields = new FieldColumn;
    fields->add(m_nameField)
        ->add(typeField)
        ->add(kindField)
        ->add(m_valueField)
        ->add(m_minutesField)
        ->add(m_answersField);
    connect(m_kind, &RadioGroup::chosen, this, &DnsFaultDialog::showKind);
    showKind();
    return fields;
}

void DnsFaultDialog::buildName()
{
    m_name = new TextInput(TextInput::Kind::Search);
    m_name->setObjectName(u"faultName"_s);
    m_nameField = new FormField(
        {.label = tr("Name"), .description = tr("Records that an identity expects are offered while you type.")},
        m_name);
    m_nameField->setWide(true);
    m_nameField->setCheck([this] { return faultNameRemark(m_name->text()); });
}

void DnsFaultDialog::buildParameters()
{
    m_value = new TextInput;
    m_value->setObjectName(u"faultValue"_s);
    m_valueField = new FormField(
        {.label = tr("What is answered"), .constraint = tr("A value of the record type, as in a zone file.")}, m_value);
    m_valueField->setWide(true);
    m_valueField->setCheck([this] { return valueRemark(m_value->text()); });
    m_minutes = new TextInput;
    m_minutes->setObjectName(u"faultMinutes"_s);
    m_minutes->setText(u"15"_s);
    m_minutesField = new FormField(
        {.label = tr("Changes are seen after (minutes)"), .constraint = tr("1 to 10,080 minutes of virtual time.")},
        m_minutes);
    m_minutesField->setWide(true);
    m_minutesField->setCheck([this] { return minutesRemark(m_minutes->text()); });
}

void DnsFaultDialog::buildAnswers()
{
    m_answers = new TextInput;
    m_answers->setObjectName(u"faultAnswers"_s);
    m_answersField = new FormField({.label = tr("Ends after (answers)"),
                                    .constraint = tr("1 to 1,000,000 answers; without a number it has no end.")},
                                   m_answers);
    m_answersField->setWide(true);
    m_answersField->setCheck([this] { return answersRemark(m_answers->text()); });
}

/// Whoever takes one gets its type too.
void DnsFaultDialog::offerNames()
{
    auto *names = new ExpectedNames(m_session, m_dialog);
    connect(names, &ExpectedNames::known, m_name, [this](const QList<client::DnsRecord> &records) {
        QStringList texts;
        for (const client::DnsRecord &each : records)
            texts += each.name;
        texts.removeDuplicates();
        auto *completer = new QCompleter(texts, m_name);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_name->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), m_type,
                [this, records](const QString &name) {
            const auto record = std::ranges::find(records, name, &client::DnsRecord::name);
            if (record != records.end())
                m_type->setValue(record->type);
        });
    });
    names->load();
}

void DnsFaultDialog::showFault(const DnsFault &fault)
{
    m_name->setText(fault.name);
    m_type->setValue(fault.type ? QString(wire::wireName(*fault.type)) : u"ANY"_s);
    m_kind->setValue(wire::wireName(fault.kind));
    m_value->setText(fault.value.value_or(QString()));
    if (fault.delaySeconds)
        m_minutes->setText(QString::number((*fault.delaySeconds + secondsPerMinute - 1) / secondsPerMinute));
    if (fault.answersLeft)
        m_answers->setText(QString::number(*fault.answersLeft));
    showKind();
}

void DnsFaultDialog::showKind()
{
    m_valueField->setVisible(kind() == DnsFaultKind::WrongValue);
    m_minutesField->setVisible(kind() == DnsFaultKind::PropagationDelay);
    m_answersField->setVisible(kind() != DnsFaultKind::PropagationDelay); // which ends by the clock
}

DnsFaultKind DnsFaultDialog::kind() const
{
    return wire::fromWireName<DnsFaultKind>(m_kind->value()).value_or(DnsFaultKind::NotFound);
}

DnsFault DnsFaultDialog::fault() const
{
    DnsFault fault = m_edited.value_or(DnsFault());
    fault.name = tidiedDomain(m_name->text());
    fault.type = wire::fromWireName<route53::RecordType>(m_type->value());
    fault.kind = kind();
    fault.value = kind() == DnsFaultKind::WrongValue ? std::optional(trimmedLine(m_value->text())) : std::nullopt;
    fault.delaySeconds = kind() == DnsFaultKind::PropagationDelay
        ? std::optional(trimmedLine(m_minutes->text()).toLongLong() * secondsPerMinute)
        : std::nullopt;
    fault.answersLeft = answersLeft();
    return fault;
}

std::optional<qint64> DnsFaultDialog::answersLeft() const
{
    const QString answers = trimmedLine(m_answers->text());
    return answers.isEmpty() || kind() == DnsFaultKind::PropagationDelay ? std::nullopt
                                                                         : std::optional(answers.toLongLong());
}

void DnsFaultDialog::submit()
{
    if (!checkAll(m_dialog))
        return;
    PutDnsFault::Request request{.fault = fault()};
    if (m_edited)
        request.replaces = simulation::DnsFaultKey{.name = m_edited->name, .type = m_edited->type};
    m_dialog->setBusy(true);
    wire::whenDone(m_session.service().call<PutDnsFault>(request), m_dialog,
                   [this, name = request.fault.name](const auto &answer) {
        m_dialog->setBusy(false);
        if (!answer) {
            m_nameField->setRemark(Remark::error(answer.error().code == "AlreadyExistsException"_L1
                                                     ? tr("There is a fault for this name and type already")
                                                     : errorText(answer.error())));
            return;
        }
        m_dialog->close();
        m_session.flash(
            {.kind = Flash::Kind::Success,
             .text = m_edited ? tr("DNS fault of %1 changed").arg(name) : tr("DNS fault of %1 added").arg(name)});
    });
}

} // namespace ui
