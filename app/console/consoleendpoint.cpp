#include "app/console/consoleendpoint.h"

#include "app/console/networks.h"

namespace console {

using namespace Qt::StringLiterals;
using client::EndpointSettings;
using client::EndpointStatus;

namespace {

constexpr std::chrono::milliseconds patience{5000}; // visual.md 13.7

QList<QHostAddress> addressesOf(const EndpointSettings &settings)
{
    if (settings.host == EndpointSettings::thisComputer())
        return {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6};
    return {QHostAddress(settings.host)};
}

} // namespace

ConsoleEndpoint::ConsoleEndpoint(Parts parts, QSettings &settings, QObject *parent)
    : LocalEndpoint(parent)
    , m_parts(std::move(parts))
    , m_memory(settings)
    , m_settings(m_memory.load())
{
    if (m_settings.startsWithWindow)
        start();
}

EndpointStatus ConsoleEndpoint::status() const
{
    EndpointStatus status{
        .state = m_state,
        .problem = m_problem,
        .url = urlOf(m_settings.host, m_server ? m_server->port() : m_settings.port),
        .networks = networksReaching(m_settings.host),
    };
    if (!m_server)
        return status;
    const endpoint::Counts counts = m_server->counts();
    status.answered = counts.answered;
    status.errors = counts.errors;
    status.connections = counts.connections;
    status.since = m_since;
    return status;
}

void ConsoleEndpoint::start()
{
    if (m_server)
        return;
    m_problem.clear();
    m_state = State::Failed;
    if (const auto refusal = refusalOf(m_settings)) { // settings that were edited by hand
        m_problem = refusal->text;
    } else {
        auto server = serverFor(m_settings);
        m_problem = server->listen(addressesOf(m_settings), quint16(m_settings.port));
        if (m_problem.isEmpty())
            serve(std::move(server));
    }
    Q_EMIT changed();
}

void ConsoleEndpoint::stop()
{
    if (m_state == State::Failed) {
        m_state = State::Stopped;
        m_problem.clear();
        Q_EMIT changed();
    }
    if (m_state != State::Running)
        return;
    m_state = State::Stopping;
    const auto once = Qt::ConnectionType(Qt::AutoConnection | Qt::SingleShotConnection); // its patience may end as well
    connect(
        m_server.get(), &ServingThread::finished, this,
        [this] {
        m_state = State::Stopped;
        m_server.release()->deleteLater(); // it is its own signal
        Q_EMIT changed();
        },
        once);
    m_server->finish(patience);
    Q_EMIT changed();
}

std::optional<ConsoleEndpoint::Refusal> ConsoleEndpoint::change(const EndpointSettings &settings)
{
    if (const auto refusal = refusalOf(settings))
        return refusal;
    EndpointSettings served = m_settings;
    served.startsWithWindow = settings.startsWithWindow;
    if (m_state == State::Running && served != settings) {
        if (const auto refusal = moveTo(settings))
            return refusal;
    }
    if (const QString problem = m_memory.store(settings); !problem.isEmpty())
        return Refusal{Field::Token, tr("The token cannot be kept in %1 (%2).").arg(m_memory.tokenFile(), problem)};
    m_settings = settings;
    Q_EMIT changed();
    return std::nullopt;
}

/// The old one makes room first, for the same port may be meant; where the new one finds none, it comes back.
std::optional<ConsoleEndpoint::Refusal> ConsoleEndpoint::moveTo(const EndpointSettings &settings)
{
    const quint16 before = m_server->port();
    m_server->close();
    auto server = serverFor(settings);
    const QString problem = server->listen(addressesOf(settings), quint16(settings.port));
    if (problem.isEmpty()) {
        retire(std::move(m_server));
        serve(std::move(server));
        return std::nullopt;
    }
    m_server->listen(addressesOf(m_settings), before);
    const bool isElsewhere = settings.host != m_settings.host && settings.port == m_settings.port;
    return Refusal{isElsewhere ? Field::Host : Field::Port,
                   tr("Port %1 of %2 cannot be listened on (%3).").arg(settings.port).arg(settings.host, problem)};
}

std::unique_ptr<ServingThread> ConsoleEndpoint::serverFor(const EndpointSettings &settings)
{
    const endpoint::Gate gate{.isLocal = client::isThisComputerOnly(settings.host), .token = settings.token.toUtf8()};
    return std::make_unique<ServingThread>(
        endpoint::Server::Setup{.terms = {.handler = m_parts.behind(gate), .now = m_parts.wall}});
}

void ConsoleEndpoint::serve(std::unique_ptr<ServingThread> server)
{
    m_server = std::move(server);
    m_since = m_parts.wall();
    m_state = State::Running;
    connect(m_server.get(), &ServingThread::counted, this, &LocalEndpoint::changed);
}

/// It answers what it was asked, and goes.
void ConsoleEndpoint::retire(std::unique_ptr<ServingThread> server)
{
    ServingThread *old = server.release();
    old->disconnect(this);
    old->setParent(this);
    connect(old, &ServingThread::finished, old, &QObject::deleteLater);
    old->finish(patience);
}

std::optional<ConsoleEndpoint::Refusal> ConsoleEndpoint::refusalOf(const EndpointSettings &settings)
{
    if (QHostAddress(settings.host).isNull())
        return Refusal{Field::Host,
                       tr("'%1' is no address: enter one of this computer, as 192.168.7.20.").arg(settings.host)};
    if (settings.token.isEmpty() && !client::isThisComputerOnly(settings.host))
        return Refusal{Field::Token, tr("Others can reach the endpoint at %1: set a token.").arg(settings.host)};
    return std::nullopt;
}

} // namespace console
