#include "core/simulator/sending/delegation.h"

#include "core/aws/arn.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/sending/addresses.h"
#include "core/simulator/sending/authorization.h"
#include "core/simulator/sending/governing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

/// An ARN of another service or part of AWS names nothing that SES could send with.
bool isOfIdentity(const aws::Arn &arn, const Context &context)
{
    return arn.partition == aws::partitionOf(context.scope.region) && arn.service == "ses"_L1
        && arn.kind() == "identity"_L1;
}

/// The identity, if its account lends it for this mail.
std::optional<store::SendingIdentity> lent(const aws::Arn &arn, const Posting &posting, const Context &context)
{
    if (arn.region != context.scope.region)
        return std::nullopt;
    Context owner = context;
    owner.scope.account = arn.account;
    const auto identity = identitiesOf(owner).findForSending(arn.name());
    const bool isLent = identity && decisionAbout(*identity, posting, context) == ses::PolicyDecision::Allowed;
    return isLent ? identity : std::nullopt;
}

} // namespace

bool Delegations::lends(const QString &address) const
{
    return std::ranges::any_of(identities, [&](const auto &each) { return covers(each.name, address); });
}

Delegations delegationsOf(const Posting &posting, const Context &context)
{
    Delegations delegations;
    for (const QString &text : posting.identityArns()) {
        const auto arn = aws::Arn::parse(text);
        if (!arn || !isOfIdentity(*arn, context)) {
            delegations.refusal = badRequest(u"Invalid ARN <%1>."_s.arg(text));
            return delegations;
        }
        if (arn->account == context.scope.account && arn->region == context.scope.region)
            continue;
        const bool isForSender = text == posting.fromArn;
        delegations.isForSender = delegations.isForSender || isForSender;
        const auto identity = lent(*arn, posting, context);
        if (!identity) {
            delegations.refusal = sendingDenied(text, posting, context);
            return delegations;
        }
        if (!isVerified(identity->status))
            continue;
        delegations.identities.append(*identity);
        if (isForSender && covers(identity->name, addressIn(posting.from)))
            delegations.sender = identity;
    }
    return delegations;
}

} // namespace simulator
