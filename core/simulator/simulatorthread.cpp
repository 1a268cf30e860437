#include "core/simulator/simulatorthread.h"

#include "core/simulator/course/course.h"
#include "core/simulator/engine/worker.h"
#include "core/simulator/operations.h"
#include "core/store/migrations.h"
#include "core/wire/continuation.h"

#include <algorithm>
#include <iterator>

namespace simulator {

namespace {

/// Short enough that a read behind a flood of writes waits for milliseconds, and that other programs on the
/// same data get their turn; long enough that a flush to disk is shared by many.
constexpr size_t largestBatch = 256;

} // namespace

using namespace std::chrono_literals;

/// What has to be done from time to time without being asked.
struct SimulatorThread::Schedule
{
    using Clock = std::chrono::steady_clock;

    explicit Schedule(const Setup &setup) : lookout(setup.lookout), heartbeat(setup.heartbeat) {}

    Clock::time_point next() const { return std::min({nextLookout, nextHeartbeat, nextEvent}); }

    void expectEvent(std::optional<std::chrono::milliseconds> wait)
    {
        constexpr auto longest = std::chrono::hours(1); // nobody needs to be told of the end of time
        nextEvent = Clock::now() + std::min<std::chrono::milliseconds>(wait.value_or(longest), longest);
    }

    static bool isDue(Clock::time_point &next, std::chrono::milliseconds period)
    {
        const auto now = Clock::now();
        if (now < next)
            return false;
        next = now + period;
        return true;
    }

    std::chrono::milliseconds lookout;
    std::chrono::milliseconds heartbeat;
    Clock::time_point nextLookout = Clock::now() + lookout;
    Clock::time_point nextHeartbeat = Clock::now() + heartbeat;
    Clock::time_point nextEvent = Clock::now(); ///< when something is due, as far as is known
};

namespace {

std::optional<std::chrono::milliseconds> timeUntilNext(Worker &worker)
{
    try {
        return worker.timeUntilNext();
    } catch (const store::Error &) {
        return std::nullopt; // the next lookout tries again
    }
}

} // namespace

SimulatorThread::SimulatorThread(Setup setup) : m_setup(std::move(setup)), m_router(allOperations())
{
    std::promise<void> ready;
    auto isReady = ready.get_future();
    m_thread = std::jthread(
        [this, ready = std::move(ready)](const std::stop_token &stop) mutable { run(stop, std::move(ready)); });
    isReady.get(); // rethrows what went wrong over there
}

SimulatorThread::SimulatorThread(OpenDatabase open, WallClock wall)
    : SimulatorThread(Setup{.open = std::move(open), .wall = std::move(wall)})
{
}

SimulatorThread::~SimulatorThread() = default;

wire::Transport SimulatorThread::transport(Scope scope)
{
    return [this, scope = std::move(scope)](const wire::HttpRequest &request) { return send(scope, request); };
}

QFuture<wire::Reply> SimulatorThread::send(const Scope &scope, const wire::HttpRequest &request)
{
    Waiting waiting;
    waiting.question = {scope, request, m_router.isRead(request)};
    waiting.promise.start();
    auto future = waiting.promise.future();
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(waiting));
    }
    m_arrived.notify_one();
    return future;
}

void SimulatorThread::run(const std::stop_token &stop, std::promise<void> ready)
{
    std::unique_ptr<store::Database> database; // a connection belongs to the thread that opens it
    std::optional<Worker> worker;
    try {
        database = m_setup.open();
        store::migrate(*database);
        worker.emplace(*database, m_router, course::timetable, m_setup.wall, m_setup.quotas);
        worker->begin(m_setup.prepare);
    } catch (...) {
        worker.reset();
        database.reset(); // the file is let go of before anyone hears of it
        ready.set_exception(std::current_exception());
        return;
    }
    look(*database);
    ready.set_value();
    work(stop, *worker, *database);
    worker->keepTime();
}

void SimulatorThread::work(const std::stop_token &stop, Worker &worker, store::Database &database)
{
    Schedule schedule(m_setup);
    while (true) {
        Batch batch = takeBatch(stop, schedule);
        if (batch.empty() && stop.stop_requested())
            return;
        const auto rest = play(worker, schedule.lookout); // before the answers, which see what has happened by now
        if (!batch.empty())
            answer(batch, worker, database);
        schedule.expectEvent(rest ? rest : timeUntilNext(worker));
        const bool isTimeToLook = Schedule::isDue(schedule.nextLookout, schedule.lookout);
        if (isTimeToLook)
            look(database);
        if (!batch.empty() || !rest || isTimeToLook) // of a long jump it is told at every lookout
            reportChanges(worker);
        if (Schedule::isDue(schedule.nextHeartbeat, schedule.heartbeat))
            worker.keepTime();
    }
}

/// Waits for work. Empty when something is due, or when the thread shall end and nothing is left to answer.
SimulatorThread::Batch SimulatorThread::takeBatch(const std::stop_token &stop, const Schedule &schedule)
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait_until(lock, stop, schedule.next(), [this] { return !m_waiting.empty(); });

    const auto end = m_waiting.begin() + qsizetype(std::min(m_waiting.size(), largestBatch));
    Batch batch(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    return batch;
}

void SimulatorThread::answer(Batch &batch, Worker &worker, store::Database &database)
{
    std::vector<Question> questions;
    questions.reserve(batch.size());
    for (Waiting &waiting : batch)
        questions.push_back(std::move(waiting.question));
    auto answers = worker.answer(questions);
    if (!std::ranges::all_of(questions, &Question::isRead))
        look(database);
    for (size_t i = 0; i < batch.size(); ++i) {
        batch[i].promise.addResult(std::move(answers[i]));
        wire::finish(batch[i].promise);
    }
}

void SimulatorThread::look(store::Database &database)
{
    if (!m_setup.look)
        return;
    try {
        m_setup.look(database);
    } catch (const store::Error &) {
        // It looks again; whoever wants the data meanwhile is told what is wrong with it.
    }
}

/// Has a piece of what is due happen. Returns when to go on, at once or after a pause because it failed; nothing when
/// nothing is due.
std::optional<std::chrono::milliseconds> SimulatorThread::play(Worker &worker, std::chrono::milliseconds pause)
{
    try {
        return worker.play() ? std::optional(0ms) : std::nullopt;
    } catch (const store::Error &) {
        return pause; // whoever asks meanwhile is told what is wrong with the data
    }
}

void SimulatorThread::reportChanges(Worker &worker)
{
    if (!m_setup.changed)
        return;
    try {
        if (const auto changes = worker.newChanges(); !changes.isEmpty())
            m_setup.changed(changes);
    } catch (const store::Error &) {
        // It is asked again; whoever wants the data meanwhile is told what is wrong with it.
    }
}

} // namespace simulator
