#pragma once

#include "core/simulator/engine/clock.h"
#include "core/simulator/engine/router.h"
#include "core/store/changes.h"

#include <span>

namespace simulator {

/// A request and whose data it sees.
struct Question
{
    Scope scope;
    wire::HttpRequest request;
    bool isRead = false;
};

/// What the simulator's thread does with its database: answers batches, stores the time, hears of changes.
class Worker
{
public:
    Worker(store::Database &database, const Router &router, WallClock wall, Quotas quotas = {});

    /// Joins the programs on this state: the first one lets the clock go on from where it was stored. What
    /// @p prepare does to a new state happens in the same transaction, so that exactly one program does it.
    void begin(const std::function<void(store::Database &)> &prepare);

    /// One answer for each, all of which are on disk by then. Each request has its savepoint, all share one commit;
    /// when a statement fails, they are done again one by one, so that a request that the database cannot carry
    /// out does not take others with it.
    std::vector<wire::HttpResponse> answer(std::span<const Question> questions);

    /// The changes committed since the last time it was asked, by this program or others. @throws store::Error;
    /// the next time tells of them then.
    QList<store::Change> newChanges();

    /// Stores how far the clock has come; when the state is in use just now, the next time will do.
    void keepTime();

private:
    std::vector<wire::HttpResponse> answerTogether(std::span<const Question> questions);
    std::vector<wire::HttpResponse> answerAll(std::span<const Question> questions);
    wire::HttpResponse answerOne(const Question &question, const QDateTime &now);
    qint64 dataVersion();

    store::Database &m_database;
    const Router &m_router;
    WallClock m_wall;
    Quotas m_quotas;
    qint64 m_lastChange = 0;
    std::optional<qint64> m_dataVersion; ///< seen by newChanges(); nothing after a commit of our own
};

} // namespace simulator
