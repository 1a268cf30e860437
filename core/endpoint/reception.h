#pragma once

#include "core/endpoint/connection.h"
#include "core/endpoint/gate.h"
#include "core/simulator/engine/context.h"
#include "core/wire/operation.h"
#include "core/wire/transport.h"

#include <QDateTime>

namespace endpoint {

/// Finds out on whose behalf a request comes, and passes it on to the simulator. `/health` is answered here.
///
/// The Region is that of the signature. The account follows from the access key: a key of twelve digits is that
/// account, any other key the one that is given here. The simulator's own operations need no signature; they are of
/// that account, and of us-east-1, unless X-Simulator-Account and X-Simulator-Region say otherwise.
struct Reception
{
    Gate gate;
    QString account; ///< of keys that name none
    std::function<wire::Transport(const simulator::Scope &)> transportTo;
    std::function<QDateTime()> now; ///< the day outside: signatures are of it

    QFuture<wire::Reply> answer(const wire::HttpRequest &request) const;

private:
    wire::Result<simulator::Scope> scopeOf(const wire::HttpRequest &request, wire::Protocol protocol) const;
};

} // namespace endpoint
