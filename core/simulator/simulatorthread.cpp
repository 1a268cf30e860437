#include "core/simulator/simulatorthread.h"

#include "core/simulator/identities.h"
#include "core/store/migrations.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

/// Short enough that a read behind a flood of writes waits for milliseconds, and that other programs on the
/// same data get their turn; long enough that a flush to disk is shared by many.
constexpr size_t largestBatch = 256;

wire::HttpResponse internalError(const store::Error &problem)
{
    return wire::encodeError({u"InternalServiceErrorException"_s, problem.message, 500});
}

} // namespace

SimulatorThread::SimulatorThread(const OpenDatabase &open, Clock now) : m_now(std::move(now))
{
    identities::addRoutes(m_router);

    std::promise<void> ready;
    auto isReady = ready.get_future();
    m_thread = std::jthread([this, open, ready = std::move(ready)](const std::stop_token &stop) mutable {
        run(stop, open, std::move(ready));
    });
    isReady.get(); // rethrows what went wrong over there
}

SimulatorThread::~SimulatorThread() = default;

wire::Transport SimulatorThread::transport(Scope scope)
{
    return [this, scope = std::move(scope)](const wire::HttpRequest &request) { return send(scope, request); };
}

QFuture<wire::Reply> SimulatorThread::send(const Scope &scope, const wire::HttpRequest &request)
{
    Waiting waiting{scope, request, m_router.isRead(request), {}};
    waiting.promise.start();
    auto future = waiting.promise.future();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(waiting));
    }
    m_arrived.notify_one();
    return future;
}

void SimulatorThread::run(const std::stop_token &stop, const OpenDatabase &open, std::promise<void> ready)
{
    std::unique_ptr<store::Database> database; // a connection belongs to the thread that opens it
    try {
        database = open();
        store::migrate(*database);
    } catch (const store::Error &) {
        ready.set_exception(std::current_exception());
        return;
    }
    ready.set_value();
    while (true) {
        Batch batch = takeBatch(stop); // the product plays what is due meanwhile before it answers
        if (batch.empty() && stop.stop_requested())
            return;
        answer(batch, *database);
    }
}

/// When something is to happen without being asked: a verification, a DNS change. Nothing of that kind here.
std::optional<SimulatorThread::Moment> SimulatorThread::nextDue() const
{
    return std::nullopt;
}

/// Waits for work. Empty when something is due, or when the thread shall end and nothing is left to answer.
SimulatorThread::Batch SimulatorThread::takeBatch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] { return !m_waiting.empty(); };
    if (const auto due = nextDue())
        m_arrived.wait_until(lock, stop, *due, hasWork);
    else
        m_arrived.wait(lock, stop, hasWork);

    const auto end = m_waiting.begin() + qsizetype(std::min(m_waiting.size(), largestBatch));
    Batch batch(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    return batch;
}

void SimulatorThread::answer(Batch &batch, store::Database &database)
{
    std::vector<wire::HttpResponse> responses;
    responses.reserve(batch.size());
    const auto answerAll = [&] {
        for (const Waiting &waiting : batch)
            responses.push_back(answerOne(waiting, database));
    };
    try {
        if (std::ranges::all_of(batch, &Waiting::isRead)) {
            const store::Snapshot snapshot(database);
            answerAll();
        } else {
            store::Transaction transaction(database);
            answerAll();
            transaction.commit();
        }
    } catch (const store::Error &error) {
        responses.assign(batch.size(), internalError(error)); // nothing of the batch was kept
    }
    for (size_t i = 0; i < batch.size(); ++i) {
        batch[i].promise.addResult(std::move(responses[i]));
        batch[i].promise.finish();
    }
}

/// A refused request leaves nothing behind, whatever its handler had written before it refused. A read has
/// its savepoint too: on PostgreSQL a failed statement would take the whole transaction with it.
wire::HttpResponse SimulatorThread::answerOne(const Waiting &waiting, store::Database &database)
{
    Context context{waiting.scope, m_now(), database};
    try {
        store::Savepoint savepoint(database);
        auto response = m_router.answer(waiting.request, context);
        if (response.status < 300)
            savepoint.keep();
        return response;
    } catch (const store::Error &error) {
        return internalError(error); // the others of the batch do not suffer
    }
}

} // namespace simulator
