#include "core/simulator/course/course.h"

#include "core/simulator/course/checktimes.h"
#include "core/simulator/course/history.h"
#include "core/simulator/course/plan.h"
#include "core/simulator/course/steps.h"
#include "core/simulator/course/verificationstart.h"

using namespace Qt::StringLiterals;
using ses::VerificationStatus;
using simulation::Cause;
using simulation::Happening;
using simulation::MailKind;
using store::IdentityRow;

namespace simulator::course {

namespace {

bool hasOtherKeys(const IdentityRow &before, const IdentityRow &after)
{
    return before.dkimOrigin != after.dkimOrigin || before.dkimTokens != after.dkimTokens
        || before.dkimSelector != after.dkimSelector || before.dkimPrivateKey != after.dkimPrivateKey;
}

/// What somebody did to the keys of a domain, if anything; a new key begins a search of its own.
void tellOfKeys(const IdentityRow &before, const IdentityRow &after, Context &context)
{
    auto entry = entryAbout(after, Happening::DkimStatus, context.scope.source, context);
    if (hasOtherKeys(before, after)) {
        entry.what = Happening::NewKey;
        entry.to = after.dkimStatus;
    } else if (before.dkimNextLength != after.dkimNextLength) {
        entry.what = Happening::NextKeyLength;
        entry.keyLength = after.dkimNextLength;
    } else if (before.dkimStatus != after.dkimStatus) {
        entry.from = before.dkimStatus;
        entry.to = after.dkimStatus;
    } else {
        return;
    }
    if (before.status != after.status) {
        entry.identityFrom = before.status;
        entry.identityTo = after.status;
    }
    writeEntry(entry, context);
}

void tellOfMailFrom(const IdentityRow &before, const IdentityRow &after, Context &context)
{
    const bool isSameDomain = before.mailFromDomain == after.mailFromDomain;
    if (isSameDomain && before.mailFromStatus == after.mailFromStatus)
        return;
    auto entry = entryAbout(after, Happening::MailFromStatus, context.scope.source, context);
    entry.subject = after.mailFromDomain ? *after.mailFromDomain : before.mailFromDomain.value_or(QString());
    if (isSameDomain || !after.mailFromDomain)
        entry.from = before.mailFromStatus;
    entry.to = after.mailFromStatus;
    writeEntry(entry, context);
}

} // namespace

void begin(IdentityRow &identity, Context &context)
{
    auto entry = entryAbout(identity, Happening::IdentityCreated, context.scope.source, context);
    entry.to = identity.status;
    if (identity.type == ses::IdentityType::EmailAddress)
        writeEntryWithMail(entry, MailKind::Verification, context);
    else
        writeEntry(entry, context);
    planFirst(identity, context);
}

void changed(const IdentityRow &before, IdentityRow &after, const Force &force, Context &context)
{
    tellOfKeys(before, after, context);
    tellOfMailFrom(before, after, context);
    giveForce(after, force);
    plan(after, context);
}

void end(const IdentityRow &identity, Context &context)
{
    writeEntry(entryAbout(identity, Happening::IdentityDeleted, context.scope.source, context), context);
    store::replaceEvents(context.database, identity.account, identity.region, identity.name, {});
}

void resume(const QString &name, Context &context)
{
    store::IdentityRepository identities(context.database, context.scope.account, context.scope.region);
    auto identity = identities.find(name);
    if (!identity)
        return;
    auto entry = entryAbout(*identity, Happening::IdentityRestored, context.scope.source, context);
    entry.to = identity->status;
    writeEntry(entry, context);
    const auto restored = *identity;
    plan(*identity, context);
    if (*identity != restored)
        identities.change(*identity);
}

void sendAgain(IdentityRow &address, Context &context)
{
    const auto force = takeForce(address);
    auto entry = entryAbout(address, Happening::VerificationMailSent, context.scope.source, context);
    if (address.status != VerificationStatus::Pending)
        entry.from = address.status;
    entry.to = address.status = VerificationStatus::Pending;
    address.deadline = context.now.addMSecs(verificationWindow(address.type).count());
    writeEntryWithMail(entry, MailKind::Verification, context);
    giveForce(address, force);
    plan(address, context);
}

void confirm(IdentityRow &address, Context &context)
{
    const auto force = takeForce(address);
    if (address.status != VerificationStatus::Success)
        stepAddress(address, VerificationStatus::Success, Cause::LinkFollowed, context);
    giveForce(address, force);
    plan(address, context);
}

void checkNow(IdentityRow &identity, Context &context)
{
    if (identity.forceEnds) {
        removeForce(identity, Cause::DnsCheck, context);
        return;
    }
    if (identity.forcedAt)
        return;
    keepFindings(identity, context.now);
    lookAtDkim(identity, context);
    lookAtMailFrom(identity, context);
    plan(identity, context);
}

void force(IdentityRow &identity, const Force &wanted, Context &context)
{
    keepFindings(identity, context.now);
    auto merged = takeForce(identity);
    if (wanted.status) {
        merged.status = wanted.status;
        merged.error = wanted.error;
    }
    merged.dkimStatus = wanted.dkimStatus ? wanted.dkimStatus : merged.dkimStatus;
    merged.mailFromStatus = wanted.mailFromStatus ? wanted.mailFromStatus : merged.mailFromStatus;
    merged.at = wanted.at;
    merged.ends = wanted.ends;
    const auto tell = [&](Happening what, std::optional<VerificationStatus> from, VerificationStatus to) {
        auto entry = entryAbout(identity, what, Cause::Forced, context);
        entry.from = from;
        entry.to = to;
        if (what == Happening::IdentityStatus)
            entry.error = wanted.error;
        if (what == Happening::MailFromStatus)
            entry.subject = identity.mailFromDomain.value_or(QString());
        writeEntry(entry, context);
    };
    if (wanted.status)
        tell(Happening::IdentityStatus, identity.status, *wanted.status);
    if (wanted.dkimStatus)
        tell(Happening::DkimStatus, identity.dkimStatus, *wanted.dkimStatus);
    if (wanted.mailFromStatus)
        tell(Happening::MailFromStatus, identity.mailFromStatus, *wanted.mailFromStatus);
    giveForce(identity, merged);
    plan(identity, context);
}

void removeForce(IdentityRow &identity, Cause cause, Context &context)
{
    takeForce(identity);
    writeEntry(entryAbout(identity, Happening::ForceRemoved, cause, context), context);
    lookAtDkim(identity, context);
    lookAtMailFrom(identity, context);
    plan(identity, context);
}

} // namespace simulator::course
