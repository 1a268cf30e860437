#include "core/simulator/engine/worker.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace simulator {

namespace {

std::vector<wire::HttpResponse> internalErrors(std::span<const Question> questions, const store::Error &problem)
{
    std::vector<wire::HttpResponse> answers;
    for (const Question &question : questions) {
        const wire::ServiceError error{u"InternalServiceErrorException"_s, problem.message, 500};
        answers.push_back(Router::refuse(question.request, error));
    }
    return answers;
}

} // namespace

Worker::Worker(store::Database &database, const Router &router, const Timetable &timetable, WallClock wall,
               Quotas quotas)
    : m_database(database)
    , m_router(router)
    , m_timetable(timetable)
    , m_wall(std::move(wall))
    , m_quotas(quotas)
{
}

void Worker::begin(const std::function<void(store::Database &)> &prepare)
{
    store::Transaction transaction(m_database);
    const QDateTime wall = m_wall();
    auto clock = clockOf(m_database, wall);
    if (m_database.join()) {
        if (clock.jumpTarget)
            clock = landed(clock, clock.virtualAnchor, wall);
        store::put(m_database, resumedAt(clock, wall));
    }
    if (prepare)
        prepare(m_database);
    Context context{{}, shownAt(wall), m_database, m_quotas};
    m_timetable.plan(context);
    m_lastChange = store::lastChange(m_database);
    transaction.commit();
    m_dataVersion = dataVersion();
}

namespace {

/// How far things go on: to the target of a jump, else to what the clock shows.
QDateTime horizon(const store::ClockRow &clock, const QDateTime &wall)
{
    return clock.jumpTarget.value_or(virtualTime(clock, wall));
}

} // namespace

bool Worker::isDue(const QDateTime &wall)
{
    const auto clock = clockOf(m_database, wall);
    const auto due = store::nextDue(m_database);
    return clock.jumpTarget || (due && *due <= virtualTime(clock, wall));
}

bool Worker::play(std::chrono::milliseconds longest)
{
    if (!isDue(m_wall()))
        return false;
    store::Transaction transaction(m_database); // in which it is looked again: another program may have been first
    const QDateTime wall = m_wall();
    if (!isDue(wall))
        return false;
    auto clock = clockOf(m_database, wall);
    m_notices.clear();
    const bool isMore = playPiece(horizon(clock, wall), longest, clock);
    if (clock.jumpTarget) {
        store::put(m_database, isMore ? clock : landed(clock, *clock.jumpTarget, wall));
        store::recordChange(m_database, {}, {}, u"clock"_s);
    } else {
        simulator::keepTime(m_database, wall);
    }
    writeNotices();
    store::trimChanges(m_database);
    transaction.commit();
    m_dataVersion.reset();
    return isMore;
}

/// True when it ended before all was done. A clock that jumps then stands at the last event.
bool Worker::playPiece(const QDateTime &until, std::chrono::milliseconds longest, store::ClockRow &clock)
{
    const auto end = std::chrono::steady_clock::now() + longest;
    do {
        const auto event = store::nextEvent(m_database);
        if (!event || event->due > until)
            return false;
        Context context{{event->account, event->region, simulation::Cause::Clock}, event->due, m_database, m_quotas};
        m_timetable.run(*event, context);
        if (!context.changedNames.isEmpty())
            m_timetable.follow(context);
        note(context);
        if (clock.jumpTarget) {
            clock.virtualAnchor = event->due;
            clock.jumpDone += event->matter != store::Look;
        }
    } while (std::chrono::steady_clock::now() < end);
    return true;
}

std::optional<std::chrono::milliseconds> Worker::timeUntilNext()
{
    const QDateTime wall = m_wall();
    const auto clock = clockOf(m_database, wall);
    const auto due = store::nextDue(m_database);
    if (clock.jumpTarget)
        return 0ms;
    if (!due || !clock.isRunning)
        return std::nullopt;
    const qint64 left = virtualTime(clock, wall).msecsTo(*due);
    return std::chrono::milliseconds(std::max<qint64>(0, (left + clock.speed - 1) / clock.speed));
}

/// What the clock shows, but no more than the next event: where a piece was not enough, nobody sees a time at which
/// something would have happened already.
QDateTime Worker::shownAt(const QDateTime &wall)
{
    const QDateTime now = virtualTime(clockOf(m_database, wall), wall);
    const auto due = store::nextDue(m_database);
    return due ? std::min(now, *due) : now;
}

void Worker::note(const Context &context)
{
    for (const QString &resource : context.notices)
        m_notices.insert({context.scope.account, resource});
    if (context.isClockChanged)
        m_notices.insert({QString(), u"clock"_s});
}

void Worker::writeNotices()
{
    auto notices = QList(m_notices.cbegin(), m_notices.cend());
    std::ranges::sort(notices);
    for (const auto &[account, resource] : notices)
        store::recordChange(m_database, account, {}, resource);
    m_notices.clear();
}

std::vector<wire::HttpResponse> Worker::answer(std::span<const Question> questions)
{
    try {
        return answerTogether(questions);
    } catch (const store::Error &error) {
        // Nobody was let in, or there was only one: nothing was kept.
        if (questions.size() == 1 || error.kind == store::Error::Kind::Locked)
            return internalErrors(questions, error);
    }
    std::vector<wire::HttpResponse> answers;
    for (size_t i = 0; i < questions.size(); ++i)
        answers.push_back(answer(questions.subspan(i, 1)).front());
    return answers;
}

std::vector<wire::HttpResponse> Worker::answerTogether(std::span<const Question> questions)
{
    if (std::ranges::all_of(questions, &Question::isRead)) {
        const store::Snapshot snapshot(m_database);
        return answerAll(questions);
    }
    store::Transaction transaction(m_database);
    const qint64 before = store::lastChange(m_database);
    m_notices.clear();
    auto answers = answerAll(questions);
    writeNotices();
    if (store::lastChange(m_database) != before) { // a batch of refusals costs no flush
        simulator::keepTime(m_database, m_wall());
        store::trimChanges(m_database);
    }
    transaction.commit();
    m_dataVersion.reset(); // which one's own commits do not change
    return answers;
}

std::vector<wire::HttpResponse> Worker::answerAll(std::span<const Question> questions)
{
    const QDateTime wall = m_wall();
    const QDateTime now = shownAt(wall);
    m_throttle.begin();
    std::vector<wire::HttpResponse> answers;
    answers.reserve(questions.size());
    for (const Question &question : questions)
        answers.push_back(answerOne(question, wall, now));
    return answers;
}

/// A refused request leaves nothing behind, whatever its handler had written before it refused. On PostgreSQL a read
/// has its savepoint too: a failed statement would take the whole transaction with it.
wire::HttpResponse Worker::answerOne(const Question &question, const QDateTime &wall, const QDateTime &now)
{
    Context context{question.scope, now, m_database, m_quotas};
    context.wall = wall;
    if (const auto refusal = m_throttle.refusalOf(question.request, context))
        return Router::refuse(question.request, *refusal);
    std::optional<store::Savepoint> savepoint;
    if (!question.isRead || m_database.isPostgres())
        savepoint.emplace(m_database);
    auto response = m_router.answer(question.request, context);
    if (response.status >= 300)
        return response;
    if (!context.changedNames.isEmpty())
        m_timetable.follow(context);
    note(context);
    if (savepoint)
        savepoint->keep();
    return response;
}

QList<store::Change> Worker::newChanges()
{
    const qint64 version = dataVersion(); // before the changes: one that comes in between is met again
    if (version == m_dataVersion)
        return {};
    const auto changes = store::changesAfter(m_database, m_lastChange);
    if (!changes.isEmpty())
        m_lastChange = changes.last().sequence;
    m_dataVersion = version;
    return changes;
}

/// A number that SQLite changes with every commit of another connection. Elsewhere the changes themselves count.
qint64 Worker::dataVersion()
{
    if (m_database.isPostgres())
        return store::lastChange(m_database);
    return store::numberOf(m_database.run(u"PRAGMA data_version"_s));
}

void Worker::keepTime()
{
    const auto usual = m_database.patience();
    try {
        m_database.setPatience(200ms);
        store::Transaction transaction(m_database);
        simulator::keepTime(m_database, m_wall());
        transaction.commit();
    } catch (const store::Error &) {
        // Nothing but a few seconds of the clock is at stake.
    }
    m_database.setPatience(usual);
}

} // namespace simulator
