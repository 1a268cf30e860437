#include "core/simulator/course/steps.h"

#include "core/simulator/course/checking.h"
#include "core/simulator/course/history.h"
#include "core/simulator/course/transitions.h"

using ses::VerificationStatus;
using simulation::Cause;
using simulation::Happening;
using simulation::MailKind;

namespace simulator {

namespace {

/// SES writes that a setup succeeded or failed, not that records are lost or there again.
bool isMailed(VerificationStatus from, VerificationStatus to)
{
    return to == VerificationStatus::Failed
        || (to == VerificationStatus::Success && from == VerificationStatus::Pending);
}

bool isOver(const std::optional<QDateTime> &deadline, const Context &context)
{
    return deadline && *deadline <= context.now;
}

Outcome ask(Outcome (*check)(const store::IdentityRow &, const Ask &), const store::IdentityRow &identity,
            Context &context)
{
    dns::Resolver resolver(context.database, context.scope.account, context.now);
    auto outcome = check(identity, askingAndCounting(resolver));
    context.changedNames += outcome.countedNames; // the fault may be used up, for others, too
    return outcome;
}

} // namespace

void stepDkim(store::IdentityRow &domain, VerificationStatus to, std::optional<ses::VerificationError> error,
              Cause cause, Context &context)
{
    const auto before = domain;
    moveDkim(domain, to, error, context.now);
    auto entry = entryAbout(domain, Happening::DkimStatus, cause, context);
    entry.from = before.dkimStatus;
    entry.to = to;
    entry.error = error;
    if (domain.status != before.status) {
        entry.identityFrom = before.status;
        entry.identityTo = domain.status;
    }
    if (isMailed(before.dkimStatus, to))
        writeEntryWithMail(entry, MailKind::Dkim, context);
    else
        writeEntry(entry, context);
}

void stepMailFrom(store::IdentityRow &identity, VerificationStatus to, Cause cause, Context &context)
{
    auto entry = entryAbout(identity, Happening::MailFromStatus, cause, context);
    entry.subject = identity.mailFromDomain.value_or(QString());
    entry.from = identity.mailFromStatus;
    entry.to = to;
    moveMailFrom(identity, to, context.now);
    writeEntryWithMail(entry, MailKind::MailFrom, context); // at every change (console.md 18.4)
}

void stepAddress(store::IdentityRow &address, VerificationStatus to, Cause cause, Context &context)
{
    auto entry = entryAbout(address, Happening::IdentityStatus, cause, context);
    entry.from = address.status;
    entry.to = to;
    moveAddress(address, to);
    writeEntry(entry, context);
}

void lookAtDkim(store::IdentityRow &domain, Context &context)
{
    if (domain.type != ses::IdentityType::Domain || domain.dkimStatus == VerificationStatus::NotStarted
        || isKeyUnknown(domain))
        return;
    const auto outcome = ask(checkDkim, domain, context);
    domain.lastChecked = context.now;
    const bool isSearching =
        domain.dkimStatus == VerificationStatus::Pending || domain.dkimStatus == VerificationStatus::TemporaryFailure;
    if (domain.dkimStatus == VerificationStatus::Success && outcome.isFound)
        domain.lastSuccess = context.now;
    else if (domain.dkimStatus == VerificationStatus::Success)
        stepDkim(domain, VerificationStatus::TemporaryFailure, outcome.error, Cause::DnsCheck, context);
    else if (isSearching && outcome.isFound)
        stepDkim(domain, VerificationStatus::Success, {}, Cause::DnsCheck, context);
    else if (isSearching && isOver(domain.deadline, context))
        stepDkim(domain, VerificationStatus::Failed, outcome.error, Cause::WindowEnded, context);
    else
        domain.errorType = outcome.error;
}

void lookAtMailFrom(store::IdentityRow &identity, Context &context)
{
    const auto status = identity.mailFromStatus;
    if (!identity.mailFromDomain || !status || *status == VerificationStatus::Failed)
        return;
    const auto outcome = ask(checkMailFrom, identity, context);
    const bool isVerified = *status == VerificationStatus::Success;
    if (isVerified && !outcome.isFound)
        stepMailFrom(identity, VerificationStatus::TemporaryFailure, Cause::DnsCheck, context);
    else if (!isVerified && outcome.isFound)
        stepMailFrom(identity, VerificationStatus::Success, Cause::DnsCheck, context);
    else if (!isVerified && isOver(identity.mailFromDeadline, context))
        stepMailFrom(identity, VerificationStatus::Failed, Cause::WindowEnded, context);
}

} // namespace simulator
