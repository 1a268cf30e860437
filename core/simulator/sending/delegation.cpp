#include "core/simulator/sending/delegation.h"

#include "core/aws/arn.h"
#include "core/ses/policydecision.h"
#include "core/simulator/engine/refusals.h"
#include "core/simulator/engine/repositories.h"
#include "core/simulator/identities/policies.h"
#include "core/simulator/sending/addresses.h"
#include "core/simulator/sending/governing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace simulator {

namespace {

QString rootOf(const Scope &scope)
{
    return u"arn:%1:iam::%2:root"_s.arg(aws::partitionOf(scope.region), scope.account);
}

/// What conditions of a policy may ask about a mail. SES answers over TLS alone, so that whoever gets to it has used
/// it; the simulator holds policies to that.
ses::PolicyFacts factsOf(const QString &from, const Posting &posting, const Context &context)
{
    ses::PolicyFacts facts{
        {u"ses:fromaddress"_s, {addressIn(from)}},
        {u"ses:feedbackaddress"_s, {addressIn(posting.feedbackAddress())}},
        {u"ses:recipients"_s, addressesIn(posting.recipients)},
        {u"aws:currenttime"_s, {context.now.toString(Qt::ISODate)}},
        {u"aws:epochtime"_s, {QString::number(context.now.toSecsSinceEpoch())}},
        {u"aws:sourceip"_s, {sourceIp}},
        {u"aws:securetransport"_s, {u"true"_s}},
        {u"aws:principalaccount"_s, {context.scope.account}},
        {u"aws:principalarn"_s, {rootOf(context.scope)}},
        {u"aws:requestedregion"_s, {context.scope.region}},
    };
    if (const QString name = displayNameIn(from); !name.isEmpty())
        facts.insert(u"ses:fromdisplayname"_s, {name});
    return facts;
}

wire::ServiceError accessDenied(const QString &arn, const Posting &posting, const Context &context)
{
    return {u"AccessDeniedException"_s,
            u"User `%1' is not authorized to perform `ses:%2' on resource `%3'"_s.arg(rootOf(context.scope),
                                                                                      posting.operation(), arn),
            403};
}

/// The From addresses that an identity has to allow, so that nobody shows one in the header that he may not use; for a
/// place for bounces alone the sender's.
QStringList askedOf(const QString &identity, const Posting &posting)
{
    QStringList asked;
    for (const QString &from : QStringList(posting.from) + posting.headerFrom) {
        if (covers(identity, addressIn(from)))
            asked += from;
    }
    return asked.isEmpty() ? QStringList(posting.from) : asked;
}

/// The identity, if its account lends it for this mail.
std::optional<store::IdentityRow> lent(const aws::Arn &arn, const Posting &posting, const Context &context)
{
    if (arn.region != context.scope.region)
        return std::nullopt;
    Context owner = context;
    owner.scope.account = arn.account;
    const auto identity = identitiesOf(owner).find(arn.name());
    if (!identity)
        return std::nullopt;
    const QStringList documents = policies::documentsOf(identity->name, owner).values();
    const auto isAllowed = [&](const QString &from) {
        const ses::PolicyQuestion question{
            .account = context.scope.account,
            .action = "ses:"_L1 + posting.operation(),
            .resource = aws::identityArn(arn.region, arn.account, identity->name).toString(),
            .facts = factsOf(from, posting, context),
        };
        return ses::decisionOf(documents, question) == ses::PolicyDecision::Allowed;
    };
    return std::ranges::all_of(askedOf(identity->name, posting), isAllowed) ? identity : std::nullopt;
}

} // namespace

bool Delegations::cover(const QString &address) const
{
    return std::ranges::any_of(identities, [&](const auto &each) { return covers(each.name, address); });
}

Delegations delegationsOf(const Posting &posting, const Context &context)
{
    Delegations delegations;
    for (const QString &text : posting.identityArns()) {
        const auto arn = aws::Arn::parse(text);
        if (!arn || arn->kind() != "identity"_L1) {
            delegations.refusal = badRequest(u"Invalid ARN <%1>."_s.arg(text));
            return delegations;
        }
        if (arn->account == context.scope.account && arn->region == context.scope.region)
            continue;
        const bool isForSender = text == posting.fromArn;
        delegations.isForSender = delegations.isForSender || isForSender;
        const auto identity = lent(*arn, posting, context);
        if (!identity) {
            delegations.refusal = accessDenied(text, posting, context);
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

Context contextOfOwner(const store::IdentityRow &identity, const Context &context)
{
    Context owner = context;
    owner.scope.account = identity.account;
    return owner;
}

} // namespace simulator
