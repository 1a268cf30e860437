#include "core/simulator/course/checking.h"
#include "core/simulator/course/checktimes.h"
#include "core/simulator/course/course.h"
#include "core/simulator/course/history.h"
#include "core/simulator/course/oldstates.h"
#include "core/simulator/course/plan.h"
#include "core/simulator/course/steps.h"
#include "core/simulator/course/transitions.h"
#include "core/store/dns/dnsfaults.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using ses::VerificationStatus;
using simulation::Cause;
using simulation::Happening;
using store::IdentityRow;

namespace simulator::course {

namespace {

/// True when a look is due at this very moment: each kind has its own.
bool isTimeFor(const std::optional<CheckTimes> &times, const Context &context)
{
    return times && times->lastUntil(context.now) == context.now;
}

void verify(const store::EventRow &event, IdentityRow &identity, Context &context)
{
    if (event.cause == Cause::DnsCheck)
        lookAtDkim(identity, context);
    else if (event.cause == Cause::LinkLapsed)
        stepAddress(identity, VerificationStatus::Failed, event.cause, context);
    else
        stepDkim(identity, VerificationStatus::Failed, verificationInfo(identity, context.now).errorType, event.cause,
                 context);
}

void rotate(const store::EventRow &event, IdentityRow &identity, Context &context)
{
    auto entry = entryAbout(identity, Happening::CurrentKeyLength, Cause::Clock, context);
    entry.keyLength = event.keyLength;
    entry.subject = event.subject;
    rotateKey(identity, context.now);
    writeEntry(entry, context);
}

void happen(const store::EventRow &event, IdentityRow &identity, Context &context)
{
    switch (store::Matter(event.matter)) {
    case store::Verification:
        verify(event, identity, context);
        break;
    case store::MailFrom:
        if (event.cause == Cause::DnsCheck)
            lookAtMailFrom(identity, context);
        else
            stepMailFrom(identity, VerificationStatus::Failed, event.cause, context);
        break;
    case store::KeyRotation:
        rotate(event, identity, context);
        break;
    case store::EndOfForce:
        removeForce(identity, Cause::DnsCheck, context);
        break;
    case store::Propagation: // is of no identity
        break;
    case store::Look:
        if (isTimeFor(dkimCheckTimes(identity), context))
            lookAtDkim(identity, context);
        if (isTimeFor(mailFromCheckTimes(identity), context))
            lookAtMailFrom(identity, context);
        break;
    }
}

/// The next end of a delay with which DNS shows a change is an event of the account.
void planPropagation(Context &context)
{
    const QString account = context.scope.account;
    QList<store::EventRow> events;
    const auto answers = store::DnsFaultRepository(context.database, account).oldAnswersAt(context.now);
    if (!answers.isEmpty()) {
        events.append({.account = account,
                       .matter = store::Propagation,
                       .due = answers.first().visibleUntil,
                       .what = Happening::PropagationEnd,
                       .subject = answers.first().name});
    }
    store::replaceEvents(context.database, account, {}, {}, events);
}

/// What identities find from now on is theirs to find; here it is only told, once for each name.
void endPropagation(Context &context)
{
    const store::DnsFaultRepository faults(context.database, context.scope.account);
    QStringList names;
    for (const store::OldAnswerRow &answer : faults.oldAnswersAt(context.now.addMSecs(-1))) {
        if (answer.visibleUntil == context.now)
            names += answer.name;
    }
    names.removeDuplicates();
    for (const QString &name : names) {
        writeEntry({.time = context.now, .what = Happening::PropagationEnd, .subject = name, .cause = Cause::Clock},
                   context);
    }
    planPropagation(context);
}

void run(const store::EventRow &event, Context &context)
{
    if (event.matter == store::Propagation) {
        endPropagation(context);
        return;
    }
    store::IdentityRepository identities(context.database, event.account, event.region);
    auto identity = identities.find(event.identity);
    if (!identity) {
        store::replaceEvents(context.database, event.account, event.region, event.identity, {});
        return;
    }
    keepFindings(*identity, context.now.addMSecs(-1)); // what this moment finds is what happens now
    happen(event, *identity, context);
    plan(*identity, context);
    identities.change(*identity);
}

/// True when an identity looks for one of the records whose answers are others.
bool needs(const IdentityRow &identity, const QString &changed)
{
    const auto isMeant = [&](const ExpectedRecord &record) {
        return changed.startsWith("*."_L1)
            ? u'.' + record.name == changed.sliced(1) || record.name.endsWith(changed.sliced(1))
            : record.name == changed;
    };
    return std::ranges::any_of(dkimRecords(identity), isMeant)
        || std::ranges::any_of(mailFromRecords(identity), isMeant);
}

void planAgain(IdentityRow identity, Context &context)
{
    const auto before = identity;
    plan(identity, context);
    if (identity != before)
        store::IdentityRepository(context.database, identity.account, identity.region).change(identity);
}

void follow(Context &context)
{
    planPropagation(context);
    for (const QString &name : std::exchange(context.changedNames, {})) {
        const auto identities = name.startsWith("*."_L1)
            ? store::identitiesBelow(context.database, context.scope.account, name.sliced(2))
            : store::identitiesAround(context.database, context.scope.account, name);
        for (const IdentityRow &identity : identities) {
            if (needs(identity, name))
                planAgain(identity, context);
        }
    }
}

/// What the checks before a plan found, where nobody noted it: what they would find now.
void completeFindings(IdentityRow &identity, const Context &context)
{
    const auto times = dkimCheckTimes(identity);
    const bool isSearching = times && identity.dkimStatus != VerificationStatus::Success;
    if (!isSearching || identity.errorType || !times->lastUntil(context.now))
        return;
    const dns::Resolver resolver(context.database, context.scope.account, context.now);
    identity.errorType = checkDkim(identity, asking(resolver)).error;
}

void planOne(IdentityRow identity, const QDateTime &now, store::Database &database)
{
    const Context context{{identity.account, identity.region}, now, database};
    completeFindings(identity, context);
    plan(identity, context);
    store::IdentityRepository(database, identity.account, identity.region).change(identity);
}

/// Those that a migration left to be planned.
void planUnplanned(Context &context)
{
    static const QString sql =
        u"SELECT %1 FROM identities AS each WHERE EXISTS (SELECT 1 FROM unplanned WHERE account = each.account "
        "AND region = each.region AND name = each.name) ORDER BY account, name, region"_s.arg(
            store::columnList<IdentityRow>());
    if (store::numberOf(context.database.run(u"SELECT COUNT(*) FROM unplanned"_s)) == 0)
        return;
    const auto identities = store::readAll<IdentityRow>(context.database.run(sql));
    for (const IdentityRow &identity : identities) {
        Context its{{identity.account, identity.region}, context.now, context.database};
        publishWhatIsVerified(identity, its);
    }
    for (const IdentityRow &identity : identities)
        planOne(identity, context.now, context.database);
    context.database.run(u"DELETE FROM unplanned"_s);
}

} // namespace

const Timetable timetable{.plan = planUnplanned, .run = run, .follow = follow};

void planAll(Context &context)
{
    static const QString sql = u"SELECT %1 FROM identities"_s.arg(store::columnList<IdentityRow>());
    for (const IdentityRow &identity : store::readAll<IdentityRow>(context.database.run(sql)))
        planOne(identity, context.now, context.database);
}

} // namespace simulator::course
