#pragma once

#include "core/simulator/engine/clock.h"
#include "core/simulator/engine/router.h"
#include "core/simulator/engine/throttle.h"
#include "core/simulator/engine/timetable.h"
#include "core/store/changes.h"

#include <QSet>

#include <span>

namespace simulator {

/// A request and whose data it sees.
struct Question
{
    Scope scope;
    wire::HttpRequest request;
    bool isRead = false;
};

/// What the simulator's thread does with its database: has happen what is due, answers batches, stores the time, hears
/// of changes.
class Worker
{
public:
    Worker(store::Database &database, const Router &router, const Timetable &timetable, WallClock wall,
           Quotas quotas = {});

    /// Joins the programs on this state: the first one lets the clock go on from where it was stored, and ends a jump
    /// that was left by a program that was killed: it stands at the last piece that was committed. What
    /// @p prepare does to a new state happens in the same transaction, so that exactly one program does it.
    void begin(const std::function<void(store::Database &)> &prepare);

    /// Has a piece of what is due happen: of a jump that is under way, or up to what the clock shows. It takes so long
    /// at most, but for the first event, and is one transaction, in which events are chosen, run and removed: of
    /// several programs exactly one runs each. True when there may be more. @throws store::Error, and nothing of the
    /// piece has happened then
    bool play(std::chrono::milliseconds longest = std::chrono::milliseconds(5));

    /// How long from now, outside, until something is due; nothing when nothing will be.
    std::optional<std::chrono::milliseconds> timeUntilNext();

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
    wire::HttpResponse answerOne(const Question &question, const QDateTime &wall, const QDateTime &now);
    QDateTime shownAt(const QDateTime &wall);
    bool isDue(const QDateTime &wall);
    bool playPiece(const QDateTime &until, std::chrono::milliseconds longest, store::ClockRow &clock);
    void note(const Context &context);
    void writeNotices();
    qint64 dataVersion();

    store::Database &m_database;
    const Router &m_router;
    const Timetable &m_timetable;
    WallClock m_wall;
    Quotas m_quotas;
    Throttle m_throttle;
    qint64 m_lastChange = 0;
    QSet<std::pair<QString, QString>> m_notices; ///< account and resource, of no Region, of the open transaction
    std::optional<qint64> m_dataVersion; ///< seen by newChanges(); nothing after a commit of our own
};

} // namespace simulator
