#pragma once

#include "core/client/service.h"
#include "core/ses/nothing.h"
#include "core/wire/continuation.h"

#include <QList>

#include <functional>

namespace client {

/// Whether something was done; nothing else is known of it.
using Outcome = wire::Result<ses::Nothing>;

/// Something that begins when it is called, and ends later.
using Call = std::function<QFuture<Outcome>()>;

/// An operation as a call; of its answer only success or the error stays. It holds copies of all it needs, so that it
/// may be made in any thread, and after whoever wanted it is gone.
template <typename Op>
Call callOf(const Service &service, const typename Op::Request &request)
{
    return [service, request] {
        using Answer = wire::Result<typename Op::Response>;
        return wire::then(service.call<Op>(request), [](const Answer &answer) {
            return answer ? Outcome(ses::Nothing{}) : Outcome(answer.error());
        });
    };
}

/// Makes each call after the one before has succeeded; the first error is the outcome, and what comes behind it is not
/// called. Without calls the outcome is success.
///
/// The first call is made here, the others in the thread that answered: let them capture values, as callOf() does. What
/// was begun goes on, also when nobody holds the future any more. A call that ends without an outcome abandons the
/// whole; whenDone() tells that as an error.
QFuture<Outcome> inTurn(QList<Call> calls);

} // namespace client
