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

Worker::Worker(store::Database &database, const Router &router, WallClock wall, Quotas quotas)
    : m_database(database)
    , m_router(router)
    , m_wall(std::move(wall))
    , m_quotas(quotas)
{
}

void Worker::begin(const std::function<void(store::Database &)> &prepare)
{
    store::Transaction transaction(m_database);
    const QDateTime wall = m_wall();
    const auto clock = clockOf(m_database, wall);
    if (m_database.join())
        store::put(m_database, resumedAt(clock, wall));
    if (prepare)
        prepare(m_database);
    m_lastChange = store::lastChange(m_database);
    transaction.commit();
    m_dataVersion = dataVersion();
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
    auto answers = answerAll(questions);
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
    const QDateTime now = virtualTime(clockOf(m_database, wall), wall);
    std::vector<wire::HttpResponse> answers;
    answers.reserve(questions.size());
    for (const Question &question : questions)
        answers.push_back(answerOne(question, now));
    return answers;
}

/// A refused request leaves nothing behind, whatever its handler had written before it refused. A read has
/// its savepoint too: on PostgreSQL a failed statement would take the whole transaction with it.
wire::HttpResponse Worker::answerOne(const Question &question, const QDateTime &now)
{
    Context context{question.scope, now, m_database, m_quotas};
    store::Savepoint savepoint(m_database);
    auto response = m_router.answer(question.request, context);
    if (response.status < 300)
        savepoint.keep();
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
