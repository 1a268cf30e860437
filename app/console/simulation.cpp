#include "app/console/simulation.h"

#include "core/endpoint/reception.h"
#include "core/simulation/accounts.h"
#include "core/wire/whendone.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace console {

Simulation::Simulation(const simulator::StateOptions &options, const simulator::WallClock &wall)
    : m_account(options.account)
    , m_wall(wall)
    , m_activity(wall)
    , m_connection(
          {.name = u"Simulator"_s, .account = options.account, .hasSimulator = true},
          [this](const QString &region) {
    const simulator::Scope scope{.account = m_connection.account(), .region = region};
    return m_activity.watching(m_state.simulator->transport(scope),
                               {activity::Origin::Window, scope.account, scope.region});
          })
, m_state(simulator::openState(options, wall, [this](const QList<store::Change> &changes) {
    QMetaObject::invokeMethod(
        &m_connection, [this, changes] { report(changes); }, Qt::QueuedConnection);
}))
{
}

void Simulation::askForName(const QString &region)
{
    const auto facts = m_connection.service(region).call<simulation::GetAccountFacts>({});
    wire::whenDone(facts, &m_connection, [this](const auto &answer) {
        if (answer)
            m_connection.setAccountName(answer->name);
    });
}

wire::Transport Simulation::behind(const endpoint::Gate &gate)
{
    const endpoint::Reception reception{
        .gate = gate,
        .account = m_account,
        .transportTo = [this](const simulator::Scope &scope) { return m_state.simulator->transport(scope); },
        .keys = [keys = m_state.keys] { return keys->ring(); },
        .now = m_wall,
        .record =
            [this](const simulator::Scope &scope, const wire::Exchange &exchange) {
        m_activity.record({activity::Origin::Endpoint, scope.account, scope.region}, exchange);
        },
        };
    return [reception](const wire::HttpRequest &request) { return reception.answer(request); };
}

void Simulation::report(const QList<store::Change> &changes)
{
    QMap<QString, QStringList> byRegion;
    for (const store::Change &change : changes) {
        if (change.account.isEmpty() && change.resource.isEmpty())
            m_others.clear(); // of these some may be gone, and come again
        if (change.account.isEmpty() || change.account == m_connection.account()) {
            byRegion[change.region] += change.resource;
        } else if (!m_others.contains(change.account)) {
            m_others.insert(change.account);
            byRegion[QString()] += u"accounts"_s; // this may be a new one
        }
    }
    for (auto region = byRegion.cbegin(); region != byRegion.cend(); ++region)
        m_connection.report(region.key(), region.value());
}

} // namespace console
