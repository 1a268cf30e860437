#include "core/simulator/clock/clockoperations.h"

#include "core/simulator/clock/upcoming.h"
#include "core/simulator/engine/clock.h"
#include "core/simulator/engine/refusals.h"
#include "core/store/course/events.h"

using namespace Qt::StringLiterals;

namespace simulator::clockoperations {

using simulation::CancelJump;
using simulation::ClockState;
using simulation::GetClock;
using simulation::JumpClock;
using simulation::PutClock;
using store::ClockRow;
using wire::Result;

namespace {

wire::ServiceError conflict(const QString &message)
{
    return {u"ConflictException"_s, message, 409};
}

wire::ServiceError isJumping()
{
    return conflict(u"A jump of the clock is under way."_s);
}

ClockState stateOf(const ClockRow &clock)
{
    if (clock.jumpTarget)
        return ClockState::Jumping;
    return clock.isRunning ? ClockState::Running : ClockState::Paused;
}

GetClock::Response answerFor(const ClockRow &clock, const QDateTime &now, const Context &context)
{
    GetClock::Response response{
        .virtualTime = now,
        .wallTime = context.wall,
        .state = stateOf(clock),
        .isRunning = clock.isRunning,
        .speed = clock.speed,
    };
    if (clock.jumpTarget)
        response.jump = simulation::Jump{*clock.jumpFrom, *clock.jumpTarget, clock.jumpDone, clock.jumpTotal};
    if (clock.jumpReached) {
        response.lastJump = simulation::EndedJump{
            .number = clock.jumpNumber,
            .reached = *clock.jumpReached,
            .eventsDone = clock.jumpTarget ? 0 : clock.jumpDone,
            .wasCancelled = clock.jumpCancelled,
        };
    }
    return response;
}

/// Stores the clock and answers with it.
GetClock::Response keep(const ClockRow &clock, Context &context)
{
    store::put(context.database, clock);
    context.isClockChanged = true;
    return answerFor(clock, clock.virtualAnchor, context);
}

/// How far a jump shall go; nothing to jump to is a refusal.
Result<QDateTime> targetOf(const JumpClock::Request &request, const Context &context)
{
    if (int(request.seconds.has_value()) + int(request.time.has_value()) + int(request.toNextEvent.has_value()) != 1)
        return badRequest(u"Exactly one of Seconds, Time and ToNextEvent must be specified."_s);
    if (request.seconds)
        return context.now.addSecs(*request.seconds);
    if (request.time && *request.time <= context.now)
        return badRequest(u"Time must be later than the clock shows."_s);
    if (request.time)
        return *request.time;
    const auto next = nextUpcoming(context);
    if (!next)
        return conflict(u"Nothing is due."_s);
    return *next;
}

} // namespace

Result<GetClock::Response> get(const GetClock::Request &, Context &context)
{
    return answerFor(clockOf(context.database, context.wall), context.now, context);
}

Result<PutClock::Response> put(const PutClock::Request &request, Context &context)
{
    auto clock = clockOf(context.database, context.wall);
    if (clock.jumpTarget)
        return isJumping();
    clock.virtualAnchor = context.now;
    clock.wallAnchor = context.wall;
    clock.isRunning = request.isRunning.value_or(clock.isRunning);
    clock.speed = request.speed.value_or(clock.speed);
    return keep(clock, context);
}

Result<JumpClock::Response> jump(const JumpClock::Request &request, Context &context)
{
    const auto clock = clockOf(context.database, context.wall);
    if (clock.jumpTarget)
        return isJumping();
    const auto target = targetOf(request, context);
    if (!target)
        return target.error();
    const auto begun = jumping(clock, context.now, *target, store::countEvents(context.database, *target));
    const auto next = store::nextDue(context.database);
    return keep(next && *next <= *target ? begun : landed(begun, *target, context.wall), context);
}

Result<CancelJump::Response> cancelJump(const CancelJump::Request &, Context &context)
{
    const auto clock = clockOf(context.database, context.wall);
    if (!clock.jumpTarget)
        return answerFor(clock, context.now, context);
    return keep(landed(clock, context.now, context.wall), context);
}

void addRoutes(Router &router)
{
    router.on<GetClock>(get);
    router.on<PutClock>(put);
    router.on<JumpClock>(jump);
    router.on<CancelJump>(cancelJump);
}

} // namespace simulator::clockoperations
