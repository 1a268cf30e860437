#include "core/client/inturn.h"

#include <memory>

namespace client {

namespace {

/// Lives as long as a call is under way. An abandoned call never runs its continuation: the last holder goes, and the
/// promise cancels its future.
struct Sequence
{
    QList<Call> calls;
    qsizetype next = 0;
    QPromise<Outcome> promise;

    void end(const Outcome &outcome)
    {
        promise.addResult(outcome);
        wire::finish(promise);
    }
};

void goOn(const std::shared_ptr<Sequence> &sequence)
{
    if (sequence->next == sequence->calls.size()) {
        sequence->end(ses::Nothing{});
        return;
    }
    const Call &call = sequence->calls[sequence->next++];
    wire::then(call(), [sequence](const Outcome &outcome) {
        if (outcome)
            goOn(sequence);
        else
            sequence->end(outcome);
    });
}

} // namespace

QFuture<Outcome> inTurn(QList<Call> calls)
{
    const auto sequence = std::make_shared<Sequence>();
    sequence->calls = std::move(calls);
    sequence->promise.start(); // before the future is handed out: else nobody can wait for it
    const auto future = sequence->promise.future();
    goOn(sequence);
    return future;
}

} // namespace client
