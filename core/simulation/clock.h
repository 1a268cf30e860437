#pragma once

#include "core/ses/nothing.h"
#include "core/wire/operation.h"
#include "core/wire/shape.h"

#include <QDateTime>

/// The virtual clock and its jumps (design.md 3; visual.md 13.3, 13.4).
namespace simulation {

using namespace Qt::StringLiterals;
using wire::label;
using wire::member;
using wire::query;

enum class ClockState { Running, Paused, Jumping };
constexpr auto wireNames(ClockState)
{
    return std::array{"RUNNING"_L1, "PAUSED"_L1, "JUMPING"_L1};
}

/// A jump that is under way.
struct Jump
{
    QDateTime from;
    QDateTime target;
    qint64 eventsDone = 0;
    qint64 eventsTotal = 0; ///< as far as could be told when it began; more may come up on the way
    bool operator==(const Jump &) const = default;
    static constexpr auto fields = wire::Fields{
        member("From", &Jump::from),
        member("Target", &Jump::target),
        member("EventsDone", &Jump::eventsDone),
        member("EventsTotal", &Jump::eventsTotal),
    };
};

/// How the last jump ended, so that it can be told to whoever did not ask for it.
struct EndedJump
{
    qint64 number = 0; ///< counts up with every jump of the state
    QDateTime reached;
    qint64 eventsDone = 0;
    bool wasCancelled = false;
    bool operator==(const EndedJump &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Number", &EndedJump::number),
        member("Reached", &EndedJump::reached),
        member("EventsDone", &EndedJump::eventsDone),
        member("WasCancelled", &EndedJump::wasCancelled),
    };
};

/// A change of the clock's course is noted as a change of the resource "clock", of no Region; so is each piece of a
/// jump and its end.
struct GetClock
{
    static constexpr wire::Operation operation{
        .name = "GetClock",
        .route = {"GET", "/simulator/clock"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        static constexpr auto fields = wire::Fields{};
    };
    struct Response
    {
        QDateTime virtualTime;
        QDateTime wallTime; ///< outside, at the same moment
        ClockState state = ClockState::Running;
        bool isRunning = true; ///< when no jump is under way; a jump does not change it
        qint64 speed = 1; ///< virtual seconds in a second
        std::optional<Jump> jump;
        std::optional<EndedJump> lastJump;
        bool operator==(const Response &) const = default;
        static constexpr auto fields = wire::Fields{
            member("VirtualTime", &Response::virtualTime),
            member("WallTime", &Response::wallTime),
            member("State", &Response::state),
            member("IsRunning", &Response::isRunning),
            member("Speed", &Response::speed),
            member("Jump", &Response::jump),
            member("LastJump", &Response::lastJump),
        };
    };
};

/// Starts, stops or speeds the clock; what is left out stays. Refused (ConflictException, 409) during a jump.
struct PutClock
{
    static constexpr wire::Operation operation{
        .name = "PutClock",
        .route = {"PUT", "/simulator/clock"},
    };
    struct Request
    {
        std::optional<bool> isRunning;
        std::optional<qint64> speed;
        static constexpr auto fields = wire::Fields{
            member("IsRunning", &Request::isRunning),
            member("Speed", &Request::speed).range(1, 10'000),
        };
    };
    using Response = GetClock::Response;
};

/// Begins a jump and answers at once, with the clock as it is then; the events on the way are played in their order,
/// and other requests are answered meanwhile (GetClock tells how far it has come). A jump that has nothing to play may
/// be over already. Exactly one of the three says how far; a moment that is not later than now is refused
/// (BadRequestException), as is a jump to the next event when nothing is due, or during another jump
/// (ConflictException, 409).
struct JumpClock
{
    static constexpr wire::Operation operation{
        .name = "JumpClock",
        .route = {"POST", "/simulator/clock/jump"},
    };
    struct Request
    {
        std::optional<qint64> seconds;
        std::optional<QDateTime> time;
        std::optional<bool> toNextEvent;
        static constexpr auto fields = wire::Fields{
            member("Seconds", &Request::seconds).range(1, 3'155'760'000), // a hundred years
            member("Time", &Request::time),
            member("ToNextEvent", &Request::toNextEvent),
        };
    };
    using Response = GetClock::Response;
};

/// Ends the jump that is under way between two events; the clock stands at the last of them. Nothing happens when none
/// is.
struct CancelJump
{
    static constexpr wire::Operation operation{
        .name = "CancelJump",
        .route = {"DELETE", "/simulator/clock/jump"},
    };
    using Request = GetClock::Request;
    using Response = GetClock::Response;
};

} // namespace simulation
