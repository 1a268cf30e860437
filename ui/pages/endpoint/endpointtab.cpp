#include "ui/pages/endpoint/endpointtab.h"

#include "core/client/localendpoint.h"
#include "ui/components/controls/button.h"
#include "ui/components/status/alert.h"
#include "ui/pages/endpoint/connectcontainer.h"
#include "ui/pages/endpoint/endpointdetails.h"

namespace ui {

using namespace Qt::StringLiterals;
using client::LocalEndpoint;

namespace {

QString warningText(const LocalEndpoint &endpoint)
{
    const QStringList networks = endpoint.status().networks;
    const QString who = networks.isEmpty()
        ? EndpointTab::tr("Every computer that reaches %1").arg(endpoint.settings().host)
        : EndpointTab::tr("Every computer in %1").arg(networks.join(u", "_s));
    const QString token = endpoint.settings().token.isEmpty()
        ? EndpointTab::tr("No token is set for the simulator operations.")
        : EndpointTab::tr("The simulator operations need the token.");
    return EndpointTab::tr("%1 can read and change this simulator. %2").arg(who, token);
}

} // namespace

EndpointTab::EndpointTab(Session &session)
    : Blocks(true)
    , m_session(session)
    , m_details(new EndpointDetails(session))
    , m_connect(new ConnectContainer(session))
{
    setObjectName(u"endpointTab"_s);
    add(m_details);
    add(m_connect);
    connect(session.connection().endpoint(), &LocalEndpoint::changed, this, &EndpointTab::refresh);
    refresh();
}

void EndpointTab::setChecking(simulation::KeyChecking checking)
{
    m_connect->setChecking(checking);
}

void EndpointTab::refresh()
{
    m_details->refresh();
    m_connect->refresh();
    showWarning();
}

/// It stays for as long as it is so: there is no cross.
void EndpointTab::showWarning()
{
    const LocalEndpoint &endpoint = *m_session.connection().endpoint();
    const bool isLocal = client::isThisComputerOnly(endpoint.settings().host);
    const QString text = isLocal ? QString() : warningText(endpoint);
    if (text == m_warned)
        return;
    m_warned = text;
    if (m_warning) {
        m_warning->hide();
        m_warning->deleteLater(); // its button may be what has led here
    }
    m_warning = nullptr;
    if (isLocal)
        return;
    m_warning = new Alert(Alert::Kind::Warning, tr("Reachable from your network"), text);
    m_warning->setObjectName(u"networkWarning"_s);
    Button *stay = m_warning->addAction(tr("Use this computer only"));
    stay->setObjectName(u"thisComputerOnly"_s);
    connect(stay, &QAbstractButton::clicked, this, &EndpointTab::stayHere);
    insert(0, m_warning);
}

void EndpointTab::stayHere()
{
    LocalEndpoint &endpoint = *m_session.connection().endpoint();
    auto settings = endpoint.settings();
    settings.host = client::EndpointSettings::thisComputer();
    if (const auto refusal = endpoint.change(settings))
        m_session.flash(
            {.kind = Flash::Kind::Error, .header = tr("The endpoint could not be changed"), .text = refusal->text});
}

} // namespace ui
