#pragma once

#include "core/wire/operation.h"
#include "core/wire/shape.h"

#include <QDateTime>
#include <QList>

/// The stories with which a state may begin (visual.md 13.3).
namespace simulation {

using wire::label;
using wire::member;

struct Scenario
{
    QString name; ///< as --scenario takes it: "first-look"
    QString title;
    QString story;
    std::optional<QDateTime> start; ///< of the clock; absent: the wall time
    qint64 identities = 0;
    bool isLoaded = false; ///< the state began with it
    bool operator==(const Scenario &) const = default;
    static constexpr auto fields = wire::Fields{
        member("Name", &Scenario::name),
        member("Title", &Scenario::title),
        member("Story", &Scenario::story),
        member("Start", &Scenario::start),
        member("Identities", &Scenario::identities),
        member("IsLoaded", &Scenario::isLoaded),
    };
};

struct ListScenarios
{
    static constexpr wire::Operation operation{
        .name = "ListScenarios",
        .route = {"GET", "/simulator/scenarios"},
        .access = wire::Access::Reads,
    };
    struct Request
    {
        static constexpr auto fields = wire::Fields{};
    };
    struct Response
    {
        QList<Scenario> scenarios;
        static constexpr auto fields = wire::Fields{member("Scenarios", &Response::scenarios)};
    };
};

/// Discards all that is in the state and begins anew with a scenario, whose start the clock then shows: the only way in
/// which it goes back. Accounts that had a name go on without, but are still known (ListAccounts). An unknown name is a
/// NotFoundException.
struct LoadScenario
{
    static constexpr wire::Operation operation{
        .name = "LoadScenario",
        .route = {"POST", "/simulator/scenarios/{Name}/load"},
    };
    struct Request
    {
        QString name;
        bool keepCopy = false; ///< of the present state, in a file beside it
        static constexpr auto fields = wire::Fields{
            label("Name", &Request::name),
            member("KeepCopy", &Request::keepCopy),
        };
    };
    struct Response
    {
        std::optional<QString> copy; ///< the file
        static constexpr auto fields = wire::Fields{member("Copy", &Response::copy)};
    };
};

} // namespace simulation
