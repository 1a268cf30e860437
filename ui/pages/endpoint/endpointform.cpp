#include "ui/pages/endpoint/endpointform.h"

#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/checkbox.h"
#include "ui/components/controls/radiogroup.h"
#include "ui/components/controls/textinput.h"
#include "ui/components/forms/formfield.h"
#include "ui/components/status/alert.h"
#include "ui/components/status/modal.h"
#include "ui/pages/endpoint/endpointhelp.h"
#include "ui/pages/endpoint/endpointplaces.h"
#include "ui/pages/forms/fieldrules.h"
#include "ui/pages/frame/crumbs.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;
using client::EndpointSettings;
using client::LocalEndpoint;

namespace {

const QString here = u"thisComputer"_s;
const QString everywhere = u"allNetworks"_s;
const QString one = u"oneAddress"_s;
constexpr int generatedLength = 32;

QList<RadioGroup::Option> reachOptions()
{
    return {
        {here, EndpointForm::tr("This computer only"), EndpointForm::tr("Listens on 127.0.0.1 and ::1.")},
        {everywhere, EndpointForm::tr("All networks of this computer"),
         EndpointForm::tr("Everybody who reaches this computer can read and change the simulator.")},
        {one, EndpointForm::tr("One address")},
    };
}

QString newToken()
{
    constexpr char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"; // none that look alike
    QString token;
    for (int i = 0; i < generatedLength; ++i)
        token += QLatin1Char(letters[QRandomGenerator::system()->bounded(int(sizeof(letters)) - 1)]);
    return token;
}

} // namespace

EndpointForm::EndpointForm(Session &session, const Place &place)
    : FormPage(session, place, {.title = tr("Edit endpoint"), .submit = tr("Save changes")})
    , m_endpoint(session.connection().endpoint())
    , m_reach(new RadioGroup(reachOptions()))
    , m_host(new TextInput)
    , m_port(new TextInput)
    , m_starts(new Checkbox(tr("Start with the window")))
    , m_token(new TextInput)
{
    setObjectName(u"endpointForm"_s);
    buildAddress();
    buildToken();
    if (!m_endpoint) {
        showInstead(new Alert(Alert::Kind::Info, tr("No endpoint"), tr("This window has none.")));
        return;
    }
    m_stored = m_endpoint->settings();
    show(m_stored);
}

EndpointForm::~EndpointForm()
{
    delete m_question;
}

QList<Breadcrumbs::Crumb> EndpointForm::crumbs() const
{
    return {serviceCrumb(), endpointCrumb(), {title()}};
}

HelpContent EndpointForm::help() const
{
    return endpointHelp();
}

void EndpointForm::buildAddress()
{
    m_reach->setObjectName(u"endpointReach"_s);
    m_host->setObjectName(u"endpointHost"_s);
    m_port->setObjectName(u"endpointPort"_s);
    m_starts->setObjectName(u"endpointStarts"_s);
    auto *reachField = new FormField({.label = tr("Reachable from")}, m_reach);
    m_hostField = new FormField(
        {.label = tr("Address"), .constraint = tr("One of this computer's addresses, as 192.168.7.20.")}, m_host);
    m_hostField->setCheck([this] { return hostRemark(); });
    m_portField =
        new FormField({.label = tr("Port"), .constraint = tr("1 to 65535. Leave it empty for any free port.")}, m_port);
    m_portField->setCheck([this] { return portRemark(); });
    addContainer(tr("Address"))->add(reachField)->add(m_hostField)->add(m_portField)->add(new FormField({}, m_starts));
    connect(m_reach, &RadioGroup::chosen, this, &EndpointForm::showReach);
}

void EndpointForm::buildToken()
{
    m_token->setObjectName(u"endpointToken"_s);
    m_tokenField = new FormField(
        {.label = tr("Token"),
         .description =
             tr("Callers send it as the header X-Simulator-Token. Needed when others can reach the endpoint."),
         .constraint = tr("%1 to %2 characters.").arg(LocalEndpoint::minTokenLength).arg(LocalEndpoint::maxTokenLength),
         .isOptional = true},
        m_token);
    auto *generate = new Button(Button::Variant::Normal, tr("Generate"));
    generate->setObjectName(u"generateToken"_s);
    m_tokenField->setBeside(generate);
    m_tokenField->setCheck([this] { return tokenRemark(); });
    connect(generate, &QAbstractButton::clicked, this, [this] {
        m_token->setText(newToken());
        m_tokenField->check();
    });
    addContainer(tr("Simulator operations"), tr("Clock, mailbox, scenarios and faults under /simulator/."))
        ->add(m_tokenField);
}

void EndpointForm::showReach()
{
    m_hostField->setVisible(m_reach->value() == one);
    if (m_tokenField->remark().isError())
        m_tokenField->check(); // whether it may stay empty depends on who reaches the endpoint
}

void EndpointForm::show(const EndpointSettings &settings)
{
    const bool isHere = client::isThisComputerOnly(settings.host);
    m_reach->setValue(isHere ? here : settings.host == EndpointSettings::allNetworks() ? everywhere : one);
    m_host->setText(isHere || settings.host == EndpointSettings::allNetworks() ? QString() : settings.host);
    m_port->setText(settings.port == 0 ? QString() : QString::number(settings.port));
    m_starts->setChecked(settings.startsWithWindow);
    m_token->setText(settings.token);
    showReach();
}

EndpointSettings EndpointForm::settings() const
{
    const QString reach = m_reach->value();
    return {.host = reach == here     ? EndpointSettings::thisComputer()
                : reach == everywhere ? EndpointSettings::allNetworks()
                                      : trimmedLine(m_host->text()),
            .port = trimmedLine(m_port->text()).toInt(),
            .startsWithWindow = m_starts->isChecked(),
            .token = trimmedLine(m_token->text())};
}

/// Whether it is an address of this computer is found out when it is listened on.
Remark EndpointForm::hostRemark() const
{
    return trimmedLine(m_host->text()).isEmpty() ? Remark::error(tr("Enter an address of this computer")) : Remark();
}

Remark EndpointForm::portRemark() const
{
    static const QRegularExpression digits(u"^\\d{1,5}$"_s);
    constexpr int most = 65535;
    const QString text = trimmedLine(m_port->text());
    const int port = digits.match(text).hasMatch() ? text.toInt() : 0;
    return text.isEmpty() || (port >= 1 && port <= most)
        ? Remark()
        : wrongValue(tr("Enter a number from 1 to 65535"), tr("Port"), text);
}

Remark EndpointForm::tokenRemark() const
{
    const QString token = trimmedLine(m_token->text());
    if (token.isEmpty())
        return m_reach->value() == here
            ? Remark()
            : Remark::error(tr("Others can reach the endpoint: enter a token, or generate one"));
    static const QRegularExpression visible(u"^[!-~]*$"_s); // it travels in a header
    if (!visible.match(token).hasMatch())
        return Remark::error(tr("Enter letters, digits and signs of ASCII, without spaces"));
    return token.size() < LocalEndpoint::minTokenLength || token.size() > LocalEndpoint::maxTokenLength
        ? Remark::error(tr("Enter %1 to %2 characters; these are %3")
                            .arg(LocalEndpoint::minTokenLength)
                            .arg(LocalEndpoint::maxTokenLength)
                            .arg(token.size()))
        : Remark();
}

void EndpointForm::submit()
{
    const bool opens = !client::isThisComputerOnly(settings().host) && settings().host != m_stored.host;
    if (opens)
        askFirst();
    else
        save();
}

void EndpointForm::askFirst()
{
    if (m_question)
        return;
    const QString who = settings().host == EndpointSettings::allNetworks()
        ? tr("every network of this computer")
        : tr("the network of %1").arg(settings().host);
    m_question = new Modal(tr("Open the endpoint to others?"), Modal::Size::Normal, this);
    m_question->setObjectName(u"openToOthersDialog"_s);
    m_question->setBody(
        (new Text(tr("Everybody in %1 can then read and change the identities, messages and hosted zones "
                     "of this simulator. The token protects the simulator operations only.")
                      .arg(who)))
            ->setWrap(Wrap::Words));
    m_question->addCancel()->setObjectName(u"stayHere"_s);
    m_question->addAction(tr("Open to others"))->setObjectName(u"openToOthers"_s);
    connect(m_question, &Modal::confirmed, this, [this] {
        m_question->close();
        save();
    });
    m_question->open();
}

void EndpointForm::save()
{
    if (const auto refusal = m_endpoint->change(settings())) {
        FormField *field = fieldOf(refusal->field);
        field->setRemark(Remark::error(refusal->text));
        field->control()->setFocus();
        return;
    }
    m_stored = settings();
    finish(endpointPlace(), {.kind = Flash::Kind::Success, .text = tr("Endpoint changed")});
}

/// The address itself can only be wrong where it was typed.
FormField *EndpointForm::fieldOf(LocalEndpoint::Field field) const
{
    if (field == LocalEndpoint::Field::Token)
        return m_tokenField;
    return field == LocalEndpoint::Field::Host && m_reach->value() == one ? m_hostField : m_portField;
}

} // namespace ui
