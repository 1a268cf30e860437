#include "core/client/inturn.h"

namespace client {

QFuture<Outcome> inTurn(const QList<Call> &calls)
{
    if (calls.isEmpty())
        return QtFuture::makeReadyFuture(Outcome(ses::Nothing()));
    return calls.first()()
        .then(QtFuture::Launch::Sync,
              [rest = calls.sliced(1)](
                  const Outcome &outcome) { return outcome ? inTurn(rest) : QtFuture::makeReadyFuture(outcome); })
        .unwrap();
}

} // namespace client
