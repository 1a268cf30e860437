#include "core/simulator/state.h"

#include "core/simulator/engine/generator.h"
#include "core/simulator/scenarios/scenario.h"
#include "core/store/accounts/accounts.h"
#include "core/store/originrow.h"
#include "core/store/statefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("simulator", text);
}

void refuseUnknown(const QString &scenario)
{
    if (!knownScenarios().contains(scenario)) {
        throw UsageError(
            tr("There is no scenario \"%1\". Known scenarios: %2.").arg(scenario, knownScenarios().join(u", "_s)));
    }
}

/// Fills a state that is new or shall begin anew.
void prepare(store::Database &database, const StateOptions &options, const QDateTime &wall)
{
    const auto origin = store::findOrigin(database);
    if (origin && options.scenario && !options.reset) {
        throw UsageError(tr("The state %1 exists already. A scenario is loaded into it only with --reset, which "
                            "discards what is in it.")
                             .arg(QDir::toNativeSeparators(database.file())));
    }
    if (origin && !options.reset) {
        if (options.seed)
            Generator(database).seed(*options.seed);
        store::makeKnown(database, options.account); // as a scenario does with whose data it becomes
        return;
    }
    const QString name = options.scenario.value_or(origin ? origin->scenario : defaultScenario());
    refuseUnknown(name);
    loadScenario(name, shippedScenario(name), {database, options.account, wall, options.seed});
}

void makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        throw store::Error{store::Error::Kind::Unwritable,
                           tr("The folder %1 cannot be made (%2). Make the one above it writable, or name a file with "
                              "--state.")
                               .arg(QDir::toNativeSeparators(folder), qt_error_string())};
    }
}

std::unique_ptr<SimulatorThread> start(const QString &file, const StateOptions &options, const WallClock &wall,
                                       const SimulatorThread::ChangesSeen &changed,
                                       const std::shared_ptr<SharedKeyRing> &keys)
{
    return std::make_unique<SimulatorThread>(SimulatorThread::Setup{
        .open = [file, patience = options.patience] { return store::Database::openSqlite(file, patience); },
        .prepare = [options, wall](store::Database &database) { prepare(database, options, wall()); },
        .wall = wall,
        .changed = changed,
        .look = [keys](store::Database &database) { keys->refresh(database); },
    });
}

} // namespace

QString defaultStateFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/ses-console/state.db"_L1;
}

State openState(const StateOptions &options, const WallClock &wall, const SimulatorThread::ChangesSeen &changed)
{
    if (options.scenario)
        refuseUnknown(*options.scenario);
    const bool isDefault = options.file.isEmpty();
    State state{.file = isDefault ? defaultStateFile() : options.file, .keys = std::make_shared<SharedKeyRing>()};
    if (isDefault)
        makeFolder(QFileInfo(state.file).absolutePath());
    try {
        state.simulator = start(state.file, options, wall, changed, state.keys);
    } catch (const store::Error &error) {
        if (!isDefault || error.kind != store::Error::Kind::Damaged)
            throw;
        const QString aside = store::moveAsideIfDamaged(state.file, wall());
        state.simulator = start(state.file, options, wall, changed, state.keys);
        if (!aside.isEmpty()) {
            state.notice = tr("The saved state was damaged. It was kept as %1, and a new one was started.")
                               .arg(QDir::toNativeSeparators(aside));
        }
    }
    return state;
}

} // namespace simulator
