#include "ui/pages/endpoint/endpointdetails.h"

#include "core/models/statustexts.h"
#include "ui/components/content/copyabletext.h"
#include "ui/components/content/header.h"
#include "ui/components/content/keyvaluepairs.h"
#include "ui/components/content/sentence.h"
#include "ui/components/content/text.h"
#include "ui/components/controls/button.h"
#include "ui/components/controls/link.h"
#include "ui/components/status/statusindicator.h"
#include "ui/pages/endpoint/endpointhelp.h"
#include "ui/pages/endpoint/endpointplaces.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using client::EndpointSettings;
using client::EndpointStatus;
using State = EndpointStatus::State;

namespace {

/// One of two widgets is shown in the place of a value.
QWidget *oneOf(QWidget *first, QWidget *second)
{
    auto *value = new QWidget;
    auto *column = new QVBoxLayout(value);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(first);
    column->addWidget(second);
    return value;
}

models::StatusText stateText(const EndpointStatus &status)
{
    switch (status.state) {
    case State::Running:
        return {EndpointDetails::tr("Running"), models::StatusKind::Success};
    case State::Stopping:
        return {EndpointDetails::tr("Stopping"), models::StatusKind::InProgress};
    case State::Stopped:
        return {EndpointDetails::tr("Stopped"), models::StatusKind::Stopped};
    case State::Failed:
        return {EndpointDetails::tr("Failed: %1").arg(status.problem), models::StatusKind::Error};
    }
    Q_UNREACHABLE();
}

QString servedText(const EndpointStatus &status)
{
    const QLocale locale(QLocale::English);
    const QString answered = locale.toString(status.answered);
    return status.errors == 0 ? answered
                              : EndpointDetails::tr("%1 (%2)", "requests, errors")
                                    .arg(answered, EndpointDetails::tr("%n errors", nullptr, int(status.errors)));
}

} // namespace

EndpointDetails::EndpointDetails(Session &session)
    : Container(tr("Endpoint details"))
    , m_session(session)
    , m_endpoint(*session.connection().endpoint())
    , m_state(new StatusIndicator)
    , m_url(new CopyableText({}, tr("address")))
    , m_plainUrl(new Text({}))
    , m_plainReach(new Text({}))
    , m_wideReach(new StatusIndicator)
    , m_served(new Text({}))
    , m_activity(new Link(tr("Activity")))
    , m_switch(new Button(Button::Variant::Normal))
{
    setObjectName(u"endpointDetails"_s);
    header()->showInfo();
    connect(header(), &Header::infoRequested, this, [this] { m_session.help(endpointHelp()); });
    buildActions();
    buildPairs();
    refresh();
}

void EndpointDetails::buildPairs()
{
    m_state->setObjectName(u"endpointState"_s);
    m_url->setObjectName(u"endpointUrl"_s);
    m_plainUrl->setObjectName(u"endpointPlainUrl"_s);
    m_plainReach->setObjectName(u"endpointReach"_s);
    m_wideReach->setObjectName(u"endpointWideReach"_s);
    auto *pairs = new KeyValuePairs(3);
    pairs->add(tr("Status"), m_state);
    pairs->add(tr("Address"), oneOf(m_url, m_plainUrl->setWrap(Wrap::Anywhere)));
    pairs->add(tr("Reachable from"), oneOf(m_plainReach->setWrap(Wrap::Words), m_wideReach));
    pairs->add(tr("Requests served"), (new Sentence)->add(m_served)->add(m_activity));
    m_connections = pairs->add(tr("Open connections"), QString());
    m_since = pairs->add(tr("Running since"), QString());
    m_served->setObjectName(u"endpointServed"_s);
    m_activity->setObjectName(u"endpointActivity"_s);
    m_connections->setObjectName(u"endpointConnections"_s);
    m_since->setObjectName(u"endpointSince"_s);
    add(pairs);
    connect(m_activity, &QAbstractButton::clicked, this, [this] { m_session.showEndpointActivity(); });
}

void EndpointDetails::buildActions()
{
    auto *edit = new Button(Button::Variant::Normal, tr("Edit"));
    edit->setObjectName(u"editEndpoint"_s);
    m_switch->setObjectName(u"switchEndpoint"_s);
    header()->addAction(edit);
    header()->addAction(m_switch);
    connect(edit, &QAbstractButton::clicked, this, [this] { m_session.go(endpointFormPlace()); });
    connect(m_switch, &QAbstractButton::clicked, this, &EndpointDetails::startOrStop);
}

void EndpointDetails::startOrStop()
{
    if (m_endpoint.status().state == State::Running)
        m_endpoint.stop();
    else
        m_endpoint.start();
}

void EndpointDetails::refresh()
{
    const EndpointStatus status = m_endpoint.status();
    const bool isServing = status.state == State::Running || status.state == State::Stopping;
    showState(status);
    showAddress(status.url, status.state == State::Running);
    showReach();
    m_served->setText(isServing ? servedText(status) : models::nothingText());
    m_activity->setVisible(isServing && m_session.connection().activity());
    m_connections->setText(isServing ? QLocale(QLocale::English).toString(status.connections) : models::nothingText());
    m_since->setText(isServing ? models::dateText(status.since) : models::nothingText());
}

void EndpointDetails::showState(const EndpointStatus &status)
{
    const models::StatusText state = stateText(status);
    m_state->setStatus(StatusKind(state.kind), state.text);
    const bool isOn = status.state == State::Running || status.state == State::Stopping;
    m_switch->setText(isOn ? tr("Stop endpoint") : tr("Start endpoint"));
    m_switch->setAccessibleName(m_switch->text());
    m_switch->setVariant(isOn ? Button::Variant::Normal : Button::Variant::Primary);
    m_switch->setLoading(status.state == State::Stopping);
}

/// It is copied only where something answers.
void EndpointDetails::showAddress(const QString &url, bool isRunning)
{
    m_url->setText(url);
    m_plainUrl->setText(url);
    m_url->setVisible(isRunning);
    m_plainUrl->setVisible(!isRunning);
}

void EndpointDetails::showReach()
{
    const QString host = m_endpoint.settings().host;
    const bool isLocal = client::isThisComputerOnly(host);
    m_plainReach->setText(tr("This computer only"));
    m_wideReach->setStatus(StatusKind::Warning,
                           host == EndpointSettings::allNetworks() ? tr("All networks of this computer")
                                                                   : tr("The network of %1").arg(host));
    m_plainReach->setVisible(isLocal);
    m_wideReach->setVisible(!isLocal);
}

} // namespace ui
