#include "core/simulator/sending/judgement.h"

#include "core/aws/arn.h"
#include "core/simulator/account/settings.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/sending/addresses.h"
#include "core/simulator/sending/authorization.h"
#include "core/simulator/sending/contentrules.h"
#include "core/simulator/sending/delegation.h"
#include "core/simulator/sending/resolution.h"

using namespace Qt::StringLiterals;

namespace simulator {

using Refusal = std::optional<wire::ServiceError>;
using simulation::Rule;

namespace {

Refusal refusalOfAccount(const store::SendingLimits &account)
{
    if (account.enforcement == ses::EnforcementStatus::Shutdown) {
        return wire::ServiceError{u"AccountSuspendedException"_s,
                                  u"The message can't be sent because the account's ability to send email has been "
                                  "permanently restricted."_s};
    }
    if (account.maySend)
        return std::nullopt;
    return wire::ServiceError{u"SendingPausedException"_s,
                              u"Sending paused for this account. For more information, please check the inbox of the "
                              "email address associated with your AWS account."_s};
}

Refusal refusalOfSender(const Posting &posting)
{
    if (!posting.from.isEmpty())
        return refusalOfAddress(posting.from);
    switch (posting.kind) {
    case Posting::Kind::Raw:
        return badRequest(u"Missing required header 'From'."_s);
    case Posting::Kind::Template:
        return badRequest(u"Source cannot be empty"_s);
    case Posting::Kind::Simple:
        break;
    }
    return badRequest({}); // the service gives no text (api.md 6)
}

QStringList allAddresses(const Posting &posting)
{
    return QStringList(posting.from) + posting.furtherSenders + posting.recipients + posting.replyTo;
}

Refusal refusalOfAddresses(const Posting &posting)
{
    Refusal refusal = refusalOfSender(posting);
    for (const QString &address : posting.furtherSenders + posting.recipients + posting.replyTo) {
        if (!refusal)
            refusal = refusalOfAddress(address);
    }
    return refusal;
}

Refusal refusalOfCount(const Posting &posting)
{
    if (posting.recipients.isEmpty())
        return badRequest(u"There are no recipients specified"_s);
    if (posting.recipients.size() > ses::maxRecipients)
        return badRequest(u"Recipient count exceeds 50."_s);
    // Of From addresses no limit of the service is known; without one a mail of 40 MB had millions of them looked up.
    if (posting.headerFrom.size() > ses::maxRecipients)
        return badRequest(u"Sender count exceeds 50."_s);
    return std::nullopt;
}

Refusal refusalOfLengths(const ses::SendEmail::Request &request, const Posting &posting)
{
    for (const QString &address : allAddresses(posting)) {
        if (const auto refusal = refusalOfLength(address))
            return refusal;
    }
    if (const auto refusal = refusalOfHeaders(request))
        return refusal;
    if (const auto refusal = refusalOfTags(posting.tags))
        return refusal;
    return refusalOfContent(request);
}

/// What `from` falls under: what the mail names of another account, else what its own account has.
Governing governingSender(const Posting &posting, const Delegations &delegations, const Context &context)
{
    if (delegations.isForSender)
        return {.identity = delegations.sender, .isOfAnother = true};
    return governingOf(addressIn(posting.from), context);
}

/// Neither account sends to unverified recipients before both are out of the sandbox (SES guide, "Overview of Amazon
/// SES sending authorization").
store::SendingLimits inSandboxOfEither(store::SendingLimits account, const Governing &governing, const Context &context)
{
    if (governing.isOfAnother && governing.identity) {
        const auto owner = accountSettingsOf(contextOfOwner(*governing.identity, context)).limits();
        account.isProduction = account.isProduction && owner.isProduction;
    }
    return account;
}

/// A Deny counts for the account that owns the identity as for any other, though it needs no Allow (IAM guide, "Policy
/// evaluation logic").
Refusal refusalByOwnPolicies(const Posting &posting, const Governing &governing, const Context &context)
{
    if (!governing.identity || governing.isOfAnother)
        return std::nullopt;
    const auto &own = *governing.identity;
    if (decisionAbout(own, posting, context) != ses::PolicyDecision::Denied)
        return std::nullopt;
    return sendingDenied(aws::identityArn(own.region, own.account, own.name).toString(), posting, context);
}

/// The identities that are not verified, as they were given: senders first, then recipients, where the sandbox asks.
Refusal refusalOfUnverified(const Posting &posting, const Governing &governing, const Delegations &delegations,
                            const simulation::AppliedSetting &sandbox, const Context &context)
{
    QStringList failed;
    if (!governing.identity)
        failed += posting.from;
    for (const QString &sender : posting.furtherSenders) {
        const QString address = addressIn(sender);
        if (!delegations.lends(address) && !governingOf(address, context).identity)
            failed += sender;
    }
    if (sandbox.rule == Rule::SandboxRecipientUnverified)
        failed += unverifiedAmong(posting.recipients, context);
    failed.removeDuplicates();
    if (failed.isEmpty())
        return std::nullopt;
    return wire::ServiceError{u"MessageRejected"_s,
                              u"Email address is not verified. The following identities failed the check in region "
                              "%1: %2"_s.arg(context.scope.region.toUpper(), failed.join(u", "_s))};
}

/// What is said before anybody is looked up.
Refusal refusalAtTheDoor(const Posting &posting, const store::SendingLimits &account)
{
    Refusal refusal = refusalOfAccount(account);
    if (!refusal)
        refusal = refusalOfAddresses(posting);
    return refusal ? refusal : refusalOfCount(posting);
}

} // namespace

QString Judgement::valueOf(simulation::Setting setting) const
{
    for (const auto &each : settings) {
        if (each.setting == setting)
            return each.value;
    }
    return {};
}

Judgement judge(const ses::SendEmail::Request &request, const Posting &posting, const Context &context)
{
    const auto account = accountSettingsOf(context).limits();
    Judgement judgement{.refusal = refusalAtTheDoor(posting, account), .account = account};
    // An address that is none falls under no identity; of others nothing is asked for a mail that is not taken anyway.
    if (judgement.refusal && (refusalOfSender(posting) || !posting.identityArns().isEmpty()))
        return judgement;
    const auto delegations = delegationsOf(posting, context);
    const auto governing = governingSender(posting, delegations, context);
    const auto set = configurationSetFor(posting.configurationSet, governing);
    const auto sandbox = sandboxFor(posting.recipients, inSandboxOfEither(account, governing, context), context);
    judgement.considered = governing.considered;
    const auto check = [&](Refusal refusal) {
        if (!judgement.refusal)
            judgement.refusal = std::move(refusal);
    };
    if (!judgement.refusal) {
        check(refusalOfSet(set, context));
        check(refusalOfLengths(request, posting));
        check(refusalOfTemplate(request));
        check(delegations.refusal);
        check(refusalByOwnPolicies(posting, governing, context));
        check(refusalOfUnverified(posting, governing, delegations, sandbox, context));
    }
    if (!governing.identity)
        return judgement;
    judgement.settings = {governing.setting(), set};
    const auto mailFrom = mailFromFor(*governing.identity, context.scope.region);
    if (mailFrom)
        judgement.settings.append(*mailFrom);
    else
        check(mailFrom.error());
    judgement.settings.append(dkimFor(*governing.identity, contextOfOwner(*governing.identity, context)));
    judgement.settings.append(sandbox);
    return judgement;
}

} // namespace simulator
