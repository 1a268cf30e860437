#include "core/wire/continuation.h"

#include <QTest>

#include <atomic>
#include <thread>

namespace {

/// Ends promises as soon as it gets them, in a thread of its own.
class Ender
{
public:
    void end(QPromise<int> promise)
    {
        while (m_isFull.load(std::memory_order_acquire)) {} // the two shall meet within nanoseconds
        m_promise = std::move(promise);
        m_isFull.store(true, std::memory_order_release);
    }

private:
    void run(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            if (!m_isFull.load(std::memory_order_acquire))
                continue;
            QPromise<int> promise = std::move(m_promise);
            m_isFull.store(false, std::memory_order_release);
            promise.addResult(20);
            wire::finish(promise);
        }
    }

    QPromise<int> m_promise;
    std::atomic<bool> m_isFull = false;
    std::jthread m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
};

QPromise<int> started()
{
    QPromise<int> promise;
    promise.start();
    return promise;
}

} // namespace

class TestContinuation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOnceWhileAnotherThreadEndsThePromise();
    void waitsForTheFutureThatIsReturned();
    void abandonsWhatWasAttached();
};

void TestContinuation::runsOnceWhileAnotherThreadEndsThePromise()
{
    Ender ender;
    for (int i = 0; i < 100'000; ++i) {
        QPromise<int> promise = started();
        const QFuture<int> future = promise.future();
        ender.end(std::move(promise));
        for (std::atomic<int> turns = i % 200; turns > 0; --turns) {} // to attach at another moment each time
        std::atomic<int> runs = 0;
        const auto sum = wire::then(wire::then(
                                        future,
                                        [&](int value) {
            ++runs;
            return QtFuture::makeReadyFuture(value + 1);
                                        }),
                                    [](int value) { return value * 2; });
        QCOMPARE(sum.result(), 42);
        QCOMPARE(runs.load(), 1);
    }
}

void TestContinuation::waitsForTheFutureThatIsReturned()
{
    QPromise<int> first = started();
    QPromise<int> second = started();
    const auto both = wire::then(first.future(), [&](int) { return second.future(); });

    first.addResult(1);
    wire::finish(first);
    QVERIFY(!both.isFinished());

    second.addResult(2);
    wire::finish(second);
    QVERIFY(both.isFinished());
    QCOMPARE(both.result(), 2);
}

void TestContinuation::abandonsWhatWasAttached()
{
    bool hasRun = false;
    QFuture<int> outcome;
    {
        QPromise<int> promise = started();
        outcome = wire::then(promise.future(), [&](int value) {
            hasRun = true;
            return value;
        });
    }
    QVERIFY(outcome.isFinished());
    QVERIFY(outcome.isCanceled());
    QVERIFY(!hasRun);
}

QTEST_APPLESS_MAIN(TestContinuation)

#include "tst_continuation.moc"
