#pragma once

#include "core/client/service.h"
#include "core/ses/nothing.h"

namespace client {

/// That something was done, or why not.
using Outcome = wire::Result<ses::Nothing>;
/// Something to be done when its turn comes.
using Call = std::function<QFuture<Outcome>()>;

/// A call of an operation whose answer does not matter.
template <typename Op>
Call callOf(const Service &service, const typename Op::Request &request)
{
    return [service, request] {
        using Answer = wire::Result<typename Op::Response>;
        return service.call<Op>(request).then(QtFuture::Launch::Sync, [](const Answer &answer) {
            return answer ? Outcome(ses::Nothing()) : Outcome(answer.error());
        });
    };
}

/// Makes each call after the one before has succeeded; ends with the first refusal.
QFuture<Outcome> inTurn(const QList<Call> &calls);

} // namespace client
