#pragma once

#include "core/simulation/events.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QStringList>

namespace simulator {

/// Whose data a request sees. The endpoint fills it from the request's credential, the window from what is
/// selected there.
struct Scope
{
    QString account = QStringLiteral("123456789012"); ///< 12 digits
    QString region = QStringLiteral("us-east-1");
    simulation::Cause source = simulation::Cause::Window; ///< of the request, as the journal tells it
};

/// How much an account may have in a Region, as AWS has it (api.md 4.3).
struct Quotas
{
    int identities = 10'000;
    int configurationSets = 10'000;
    int hostedZones = 500; ///< of the account (api.md 7.1)
};

/// Everything that a handler may know beside its request. The time is handed in: there is no other clock.
struct Context
{
    Scope scope;
    QDateTime now; ///< the virtual clock, UTC
    store::Database &database;
    Quotas quotas = {};
    QStringList changedNames = {}; ///< of DNS, whose answers are others now: in lower case, without a dot at the end;
                                   ///< "*.example.com" stands for all names at and below example.com
    QStringList notices = {}; ///< resources of no Region that changed: "journal", "mailbox"; noted once for many
    QDateTime wall = {}; ///< the time outside, UTC; for the clock's own operations
    bool isClockChanged = false; ///< its course, which is nobody's in particular
};

} // namespace simulator
