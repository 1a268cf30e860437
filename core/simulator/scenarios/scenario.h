#pragma once

#include "core/simulation/scenarios.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QStringList>

/// Scenarios: states to start from, as JSON. The format is described in resources/scenarios/README.md.
namespace simulator {

QStringList knownScenarios(); ///< the names of those that come with the program, as the window lists them
QByteArray shippedScenario(const QString &name); ///< its JSON; empty for a name that is not known
QString defaultScenario();

/// What a scenario says about itself.
simulation::Scenario aboutScenario(const QString &name, const QByteArray &json);

/// Where a scenario is put.
struct Stage
{
    store::Database &database; ///< inside a transaction
    QString account; ///< whose data it becomes; stands for {account} in its texts
    QDateTime wall; ///< the time outside
    std::optional<qint64> seed = {}; ///< instead of the scenario's own
};

/// Replaces everything that is stored by the scenario, the clock and the generator included.
/// @throws store::Error which says where in the document a name or a word is not known
void loadScenario(const QString &name, const QByteArray &json, const Stage &stage);

} // namespace simulator
