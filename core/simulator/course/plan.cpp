#include "core/simulator/course/plan.h"

#include "core/simulator/course/checking.h"
#include "core/simulator/course/checktimes.h"
#include "core/simulator/course/transitions.h"
#include "core/store/course/events.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using ses::VerificationStatus;
using simulation::Cause;
using simulation::Happening;
using store::EventRow;

namespace simulator {

namespace {

/// What routine checks will come to.
struct Foresight
{
    std::optional<QDateTime> turn; ///< the first that finds what changes the status; absent: none before the end
    std::optional<QDateTime> look; ///< DNS has to be asked then, because that has consequences or tells another error
    std::optional<QDateTime> errorFrom; ///< from then on the checks meet `error`; absent: what they met before
    std::optional<ses::VerificationError> error;
};

using Check = std::function<Outcome(const Ask &)>;

/// Asks DNS as it will be at each moment at which it begins to answer otherwise by itself.
/// @param isVerified checks are for what got lost, else for what is found
Foresight foresee(const CheckTimes &times, bool isVerified, const std::optional<QDateTime> &end,
                  std::optional<ses::VerificationError> error, const Check &check, const Context &context)
{
    Foresight foresight;
    QDateTime time = times.nextAfter(context.now);
    while (!end || time <= *end) {
        const dns::Resolver resolver(context.database, context.scope.account, time);
        const auto outcome = check(asking(resolver));
        if (outcome.isFound != isVerified) {
            foresight.turn = time;
            return foresight;
        }
        const bool isOtherError = outcome.error != error;
        if (!outcome.countedNames.isEmpty() || (isOtherError && foresight.errorFrom)) {
            foresight.look = time;
            return foresight;
        }
        if (isOtherError) {
            foresight.errorFrom = time;
            foresight.error = error = outcome.error;
        }
        if (!outcome.changesAt)
            return foresight;
        time = times.nextAfter(std::max(time, outcome.changesAt->addMSecs(-1)));
    }
    return foresight;
}

/// The events of one identity as they come to mind.
class Planner
{
public:
    Planner(store::IdentityRow &identity, const Context &context) : m_identity(identity), m_context(context) {}

    QList<EventRow> events()
    {
        if (!m_identity.forcedAt) {
            if (m_identity.type == ses::IdentityType::Domain)
                planDkim();
            else
                planLink();
            planMailFrom();
        }
        if (m_identity.forceEnds) {
            add({.matter = store::EndOfForce,
                 .due = *m_identity.forceEnds,
                 .what = Happening::ForceRemoved,
                 .cause = Cause::DnsCheck});
        }
        if (m_identity.dkimRotationDue)
            planRotation();
        return m_events;
    }

private:
    void planDkim()
    {
        const auto times = dkimCheckTimes(m_identity);
        if (!times)
            return;
        const bool isVerified = m_identity.dkimStatus == VerificationStatus::Success;
        const auto foresight = foresee(
            *times, isVerified, m_identity.deadline, m_identity.errorType,
            [this](const Ask &ask) { return checkDkim(m_identity, ask); }, m_context);
        m_identity.foundFrom = foresight.errorFrom;
        m_identity.foundError = foresight.error;
        addLook(foresight);
        if (foresight.turn)
            addDkim(*foresight.turn, isVerified ? VerificationStatus::TemporaryFailure : VerificationStatus::Success,
                    Cause::DnsCheck);
        else if (m_identity.deadline)
            addDkim(*m_identity.deadline, VerificationStatus::Failed, Cause::WindowEnded);
    }

    void addDkim(const QDateTime &due, VerificationStatus to, Cause cause)
    {
        auto after = m_identity;
        moveDkim(after, to, {}, due);
        EventRow event{
            .due = due, .what = Happening::DkimStatus, .from = m_identity.dkimStatus, .to = to, .cause = cause};
        if (after.status != m_identity.status) {
            event.identityFrom = m_identity.status;
            event.identityTo = after.status;
        }
        add(event);
    }

    void planLink()
    {
        if (m_identity.status != VerificationStatus::Pending || !m_identity.deadline)
            return;
        add({.due = *m_identity.deadline,
             .what = Happening::IdentityStatus,
             .from = m_identity.status,
             .to = VerificationStatus::Failed,
             .cause = Cause::LinkLapsed});
    }

    void planMailFrom()
    {
        const auto times = mailFromCheckTimes(m_identity);
        if (!times)
            return;
        const bool isVerified = m_identity.mailFromStatus == VerificationStatus::Success;
        const auto check = [this](const Ask &ask) {
            auto outcome = checkMailFrom(m_identity, ask);
            outcome.error.reset(); // SES tells of none (design.md 4)
            return outcome;
        };
        const auto foresight = foresee(*times, isVerified, m_identity.mailFromDeadline, {}, check, m_context);
        addLook(foresight);
        if (foresight.turn)
            addMailFrom(*foresight.turn,
                        isVerified ? VerificationStatus::TemporaryFailure : VerificationStatus::Success,
                        Cause::DnsCheck);
        else if (m_identity.mailFromDeadline)
            addMailFrom(*m_identity.mailFromDeadline, VerificationStatus::Failed, Cause::WindowEnded);
    }

    void addMailFrom(const QDateTime &due, VerificationStatus to, Cause cause)
    {
        add({.matter = store::MailFrom,
             .due = due,
             .what = Happening::MailFromStatus,
             .subject = *m_identity.mailFromDomain,
             .from = m_identity.mailFromStatus,
             .to = to,
             .cause = cause});
    }

    void planRotation()
    {
        const auto current = m_identity.dkimCurrentLength;
        add({.matter = store::KeyRotation,
             .due = *m_identity.dkimRotationDue,
             .what = Happening::CurrentKeyLength,
             .subject = current ? QString(wire::wireName(*current)) : QString(),
             .keyLength = m_identity.dkimNextLength,
             .cause = Cause::Clock});
    }

    /// Of both kinds of checks the earlier one.
    void addLook(const Foresight &foresight)
    {
        const auto known = std::ranges::find(m_events, qint64(store::Look), &EventRow::matter);
        if (!foresight.look)
            return;
        if (known != m_events.end())
            known->due = std::min(known->due, *foresight.look);
        else
            add({.matter = store::Look, .due = *foresight.look, .cause = Cause::DnsCheck});
    }

    void add(EventRow event)
    {
        event.account = m_identity.account;
        event.region = m_identity.region;
        event.identity = m_identity.name;
        event.due = std::max(event.due, m_context.now); // what was put off, as by a force, is due at once
        m_events.append(event);
    }

    store::IdentityRow &m_identity;
    const Context &m_context;
    QList<EventRow> m_events;
};

QList<EventRow> eventsOf(store::IdentityRow &identity, const Context &context)
{
    keepFindings(identity, context.now);
    identity.foundFrom.reset();
    identity.foundError.reset();
    return Planner(identity, context).events();
}

} // namespace

void planFirst(store::IdentityRow &identity, const Context &context)
{
    store::addEvents(context.database, eventsOf(identity, context));
}

void plan(store::IdentityRow &identity, const Context &context)
{
    const auto events = eventsOf(identity, context);
    store::replaceEvents(context.database, identity.account, identity.region, identity.name, events);
}

} // namespace simulator
