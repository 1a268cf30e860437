#pragma once

#include "core/simulator/accesskeys/keyring.h"
#include "core/simulator/simulatorthread.h"

namespace simulator {

/// What the command line says about the state.
struct StateOptions
{
    QString file = {}; ///< empty: the default one
    std::optional<QString> scenario = {}; ///< what a new state begins with
    bool reset = false; ///< begin anew, with that scenario or the one with which the state began
    std::optional<qint64> seed = {}; ///< of the generator
    QString account = QStringLiteral("123456789012"); ///< whose data a scenario becomes; known from then on
    std::chrono::milliseconds patience{5000}; ///< with other programs that keep the file locked
};

/// Options that contradict each other or the state. The program ends with exit code 2, and nothing was changed.
struct UsageError : std::exception
{
    explicit UsageError(QString text) : message(std::move(text)), m_what(message.toUtf8()) {}
    const char *what() const noexcept override { return m_what.constData(); }
    QString message;

private:
    QByteArray m_what;
};

/// A state that is open, and the simulator that works on it.
struct State
{
    QString file;
    QString notice; ///< what the user has to be told, as where a damaged state was put; mostly empty
    std::shared_ptr<SharedKeyRing> keys; ///< for whoever lets requests in
    std::unique_ptr<SimulatorThread> simulator; ///< last: it keeps the keys up to date
};

/// "ses-console/state.db" in the XDG data folder.
QString defaultStateFile();

/// Opens the state, brings its schema up to date, and fills it with a scenario if it is new; of several programs
/// that come at the same moment, exactly one does so. A damaged default file is moved aside for a new one.
/// @throws UsageError; store::Error for a file that cannot be used, which is then left as it is
State openState(const StateOptions &options, const WallClock &wall = systemClock(),
                const SimulatorThread::ChangesSeen &changed = {});

} // namespace simulator
