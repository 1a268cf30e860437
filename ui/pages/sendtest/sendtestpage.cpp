#include "ui/pages/sendtest/sendtestpage.h"

#include "ui/components/content/text.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/fieldsection.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/inputs/select.h"
#include "ui/components/inputs/textarea.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/crumbs.h"
#include "ui/pages/identityfields/addressrules.h"
#include "ui/pages/sendingparts/setselect.h"
#include "ui/pages/sendtest/sendtesthelp.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyRows = 5;
const QString formatted = u"formatted"_s;
const QString raw = u"raw"_s;
const QString custom = u"custom"_s;
const QString success = u"success"_s;

/// By their address in the mailbox simulator; the last one takes an address that is typed.
QList<Select::Option> scenarioOptions()
{
    return {{.value = success, .text = SendTestPage::tr("Successful delivery")},
            {.value = u"bounce"_s, .text = SendTestPage::tr("Bounce")},
            {.value = u"ooto"_s, .text = SendTestPage::tr("Automatic response")},
            {.value = u"complaint"_s, .text = SendTestPage::tr("Complaint")},
            {.value = u"suppressionlist"_s, .text = SendTestPage::tr("Recipient address on suppression list")},
            {.value = custom, .text = SendTestPage::tr("Custom")}};
}

} // namespace

SendTestPage::SendTestPage(Session &session, const Place &place)
    : FormPage(session, place, {.title = tr("Send test email"), .submit = tr("Send test email")})
    , m_identity(place.subject)
    , m_format(new RadioGroup({{formatted, tr("Formatted")}, {raw, tr("Raw")}}))
    , m_scenario(new Select)
    , m_recipient(new TextInput)
    , m_subject(new TextInput)
    , m_body(new TextArea(bodyRows))
    , m_source(new TextArea(bodyRows))
    , m_set(new SetSelect(session))
    , m_recipientField(nullptr)
    , m_subjectField(nullptr)
    , m_bodyField(nullptr)
    , m_sourceField(nullptr)
{
    setObjectName(u"sendTestEmail"_s);
    build();
    connect(m_format, &RadioGroup::chosen, this, &SendTestPage::showFields);
    connect(m_scenario, &Select::chosen, this, &SendTestPage::showFields);
    showFields();
}

QList<Breadcrumbs::Crumb> SendTestPage::crumbs() const
{
    const Breadcrumbs::Crumb above = isOfSettings()
        ? whichSettingsCrumb(m_identity, place().item, place().choice)
        : Breadcrumbs::Crumb{m_identity, identityPlace(m_identity).toString()};
    return {serviceCrumb(), identitiesCrumb(), above, {title()}};
}

HelpContent SendTestPage::help() const
{
    return sendTestHelp();
}

void SendTestPage::build()
{
    m_format->setObjectName(u"emailFormat"_s);
    m_format->setValue(formatted);
    m_scenario->setObjectName(u"scenario"_s);
    m_scenario->setOptions(scenarioOptions());
    m_scenario->setValue(firstScenario());
    m_recipient->setObjectName(u"customRecipient"_s);
    m_recipient->setText(place().item);
    m_subject->setObjectName(u"subject"_s);
    m_body->setObjectName(u"body"_s);
    m_source->setObjectName(u"rawMessage"_s);
    m_set->setObjectName(u"testSet"_s);
    m_set->preselect(place().choice);
    m_recipientField = new FormField({.label = tr("Custom recipient")}, m_recipient);
    m_recipientField->setCheck([this] { return addressRemark(tr("Custom recipient"), m_recipient->text()); });
    m_subjectField = new FormField({.label = tr("Subject")}, m_subject);
    m_subjectField->setCheck(
        [this] { return m_subject->text().isEmpty() ? Remark::error(tr("Enter a subject")) : Remark(); });
    m_bodyField = new FormField({.label = tr("Body"), .isOptional = true}, m_body);
    m_sourceField =
        new FormField({.label = tr("Body"),
                       .constraint = tr("The whole message: headers, an empty line, the text. No empty line stands "
                                        "between MIME-Version and Content-Type.")},
                      m_source);
    m_sourceField->setCheck([this] {
        return m_source->toPlainText().trimmed().isEmpty() ? Remark::error(tr("Enter the message with its headers"))
                                                           : Remark();
    });
    auto *further =
        new FieldSection(tr("Additional configurations"), new FormField({.label = tr("Configuration set")}, m_set));
    further->setObjectName(u"additionalConfigurations"_s);
    further->setExpanded(!place().choice.isEmpty()); // nobody sends with a set that stands out of sight
    addContainer(tr("Message details"))
        ->add(new FormField({.label = tr("Email format")}, m_format))
        ->add(senderField())
        ->add(new FormField({.label = tr("Scenario")}, m_scenario))
        ->add(m_recipientField)
        ->add(m_subjectField)
        ->add(m_bodyField)
        ->add(m_sourceField)
        ->add(further);
}

/// Of a domain anything may stand before the @; an address is what it is.
FormField *SendTestPage::senderField()
{
    if (m_identity.contains(u'@')) {
        auto *address = new Text(m_identity);
        address->setObjectName(u"fromAddress"_s);
        return new FormField({.label = tr("From-address")}, address);
    }
    m_sender = new TextInput;
    m_sender->setObjectName(u"fromAddress"_s);
    auto *field = new FormField({.label = tr("From-address")}, m_sender);
    field->setBeside(new Text(u'@' + m_identity));
    field->setCheck([this] {
        return trimmedLine(m_sender->text()).isEmpty() ? Remark::error(tr("Enter the part before the @"))
                                                       : addressRemark(tr("From-address"), sender());
    });
    return field;
}

void SendTestPage::showFields()
{
    m_recipientField->setVisible(isCustom());
    m_subjectField->setVisible(!isRaw());
    m_bodyField->setVisible(!isRaw());
    m_sourceField->setVisible(isRaw());
}

bool SendTestPage::isOfSettings() const
{
    return place().form == sendFromPlace({}, {}, {}).form;
}

/// The address need be no identity, so that it has no page of its own.
Place SendTestPage::behind() const
{
    return isOfSettings() ? whichSettingsPlace(m_identity, place().item, place().choice) : FormPage::behind();
}

QString SendTestPage::firstScenario() const
{
    return place().item.isEmpty() ? success : custom;
}

bool SendTestPage::isRaw() const
{
    return m_format->value() == raw;
}

bool SendTestPage::isCustom() const
{
    return m_scenario->value() == custom;
}

/// What was chosen is as much the user's work as what was typed.
bool SendTestPage::isChanged() const
{
    const bool isChosen = isRaw() || m_scenario->value() != firstScenario() || m_set->value() != place().choice;
    const bool isTyped = (m_sender && !m_sender->text().isEmpty()) || m_recipient->text() != place().item
        || !m_subject->text().isEmpty() || !m_body->toPlainText().isEmpty() || !m_source->toPlainText().isEmpty();
    return isChosen || isTyped;
}

QString SendTestPage::sender() const
{
    return m_sender ? trimmedLine(m_sender->text()) + u'@' + m_identity : m_identity;
}

QString SendTestPage::recipient() const
{
    return isCustom() ? trimmedLine(m_recipient->text()) : m_scenario->value() + "@simulator.amazonses.com"_L1;
}

/// With the ends of lines that mail has.
QByteArray SendTestPage::source() const
{
    return m_source->toPlainText().toUtf8().replace('\n', "\r\n");
}

ses::SendEmail::Request SendTestPage::request() const
{
    ses::SendEmail::Request request{
        .fromEmailAddress = sender(),
        .destination = ses::Destination{.toAddresses = QList{recipient()}},
    };
    if (!m_set->value().isEmpty())
        request.configurationSetName = m_set->value();
    if (isRaw())
        request.content.raw = ses::RawMessage{source()};
    else
        request.content.simple =
            ses::Message{.subject = {m_subject->text()}, .body = {.text = ses::Content{m_body->toPlainText()}}};
    return request;
}

void SendTestPage::submit()
{
    await(session().service().call<ses::SendEmail>(request()), [this](const auto &answer) {
        if (answer)
            finish(behind(), sentFlash(answer->messageId));
        else
            refuse(tr("The test email could not be sent"), answer.error());
    });
}

Flash SendTestPage::sentFlash(const QString &messageId) const
{
    Flash flash{.kind = Flash::Kind::Success,
                .header = tr("Test email sent"),
                .text = tr("Message ID: %1").arg(messageId),
                .id = u"testEmail"_s};
    if (!session().connection().hasSimulator())
        return flash; // what AWS has sent is kept nowhere
    flash.action = tr("View in Mailbox");
    flash.act = [here = QPointer(&session()), place = sentMailPlace(messageId)] {
        if (here)
            here->go(place);
    };
    return flash;
}

} // namespace ui
