#pragma once

#include <QFuture>
#include <QPromise>

#include <mutex>
#include <type_traits>

namespace wire {

/// Held while a promise ends, and while something is attached to its future.
std::recursive_mutex &continuationMutex();

template <typename T>
inline constexpr bool isFuture = false;
template <typename T>
inline constexpr bool isFuture<QFuture<T>> = true;

/// Ends @p promise: what then() attached to its future runs here, in this thread.
template <typename T>
void finish(QPromise<T> &promise)
{
    const std::lock_guard lock(continuationMutex());
    promise.finish();
}

/// What QFuture::then() and unwrap() do, safe also while another thread ends the promise: Qt 6.4 runs a continuation
/// twice, and crashes, when it is attached between the moment that the future is finished and the moment that its
/// continuation is looked for. Whatever futures come from promises that end by finish() can be chained with it.
///
/// @p next runs in the thread that ends the promise, or here if that has happened. If it returns a future, the outcome
/// is that future's. An abandoned future, whose promise was destroyed, abandons the outcome too; then @p next never
/// runs. Nobody may attach to it in that moment: a promise that others may still follow is finished, not destroyed.
template <typename T, typename Next>
auto then(QFuture<T> future, Next next)
{
    std::unique_lock lock(continuationMutex());
    if (future.isFinished())
        lock.unlock(); // nobody else touches it any more, and what is long need not keep others waiting
    auto outcome = future.then(QtFuture::Launch::Sync, std::move(next));
    if constexpr (isFuture<std::invoke_result_t<Next, const T &>>) {
        if (!lock.owns_lock())
            lock.lock();
        return outcome.unwrap();
    } else {
        return outcome;
    }
}

} // namespace wire
