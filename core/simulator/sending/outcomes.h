#pragma once

#include "core/simulation/sending.h"

namespace simulator {

/// What becomes of a mail at its recipients (console.md 11): the addresses of the mailbox simulator play what their
/// names say, everyone else gets it.
simulation::Outcome outcomeFor(const QString &recipient);

/// The worst of them, which stands for the mail.
simulation::Outcome outcomeFor(const QStringList &recipients);

/// The events of a mail that was accepted, a second apart; to whom they are published is not said yet.
/// @param returnPath where an automatic response goes
QList<simulation::LoggedEvent> eventsOf(const QStringList &recipients, const QString &returnPath,
                                        const QDateTime &sent);

/// The only event of a mail that SES rejects after it took it.
QList<simulation::LoggedEvent> eventsOfRejected(const QString &reason, const QDateTime &sent);

} // namespace simulator
