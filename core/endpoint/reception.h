#pragma once

#include "core/aws/signature.h"
#include "core/endpoint/connection.h"
#include "core/endpoint/gate.h"
#include "core/simulator/accesskeys/keyring.h"
#include "core/simulator/engine/context.h"
#include "core/wire/operation.h"
#include "core/wire/transport.h"

#include <QDateTime>

namespace endpoint {

/// Finds out on whose behalf a request comes, and passes it on to the simulator. `/health` is answered here.
///
/// The Region is that of the signature. The account follows from the access key: the one for which the key was made; a
/// key of twelve digits is that account, any other key the one that is given here, as long as such keys are accepted at
/// all. The signatures of keys that were made in the state are always checked (design.md 4). The simulator's own
/// operations need no signature; they are of the given account, and of us-east-1, unless X-Simulator-Account and
/// X-Simulator-Region say otherwise. HEAD is passed on, and recorded, as GET, once its signature is checked.
struct Reception
{
    Gate gate;
    QString account; ///< of keys that name none
    std::function<wire::Transport(const simulator::Scope &)> transportTo;
    std::function<std::shared_ptr<const simulator::KeyRing>()> keys; ///< that were made in the state
    std::function<QDateTime()> now; ///< the day outside: signatures are of it
    /// Is told of each exchange and of whose data it was, or would have been; not of /health. In whichever thread
    /// answers; may be empty.
    std::function<void(const simulator::Scope &, const wire::Exchange &)> record = {};

    QFuture<wire::Reply> answer(const wire::HttpRequest &request) const;

private:
    QFuture<wire::Reply> admit(const wire::HttpRequest &request, simulator::Scope &scope) const;
    wire::Result<simulator::Scope> scopeOf(const wire::HttpRequest &request, wire::Protocol protocol) const;
    wire::Result<QString> accountOf(const wire::HttpRequest &request, const aws::Authorization &authorization,
                                    wire::Protocol protocol) const;
    void noteUse(const QByteArray &id, const simulator::KeyRing::Key &key) const;
};

} // namespace endpoint
